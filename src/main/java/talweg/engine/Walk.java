package talweg.engine;

import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.method.Optimizer;
import talweg.method.Snapshot;
import talweg.method.State;

/// One lane going down, with everything that a row tells. Mutable, owned by one task.
final class Walk {
    private final Objective objective;
    private final Optimizer optimizer;
    private final State state;
    private final double[][] point;
    private final double[] before;
    private final Workspace workspace;
    private final long lane;
    private final Result looked;
    private Method asked;
    private boolean hasRate;
    private double[][] gradient;
    private double gradientNorm;

    /// Begins at the first start of `request`.
    Walk(RunRequest request, Workspace workspace) {
        this(request.objective(), optimizer(request, workspace), request.firstLane(), workspace);
    }

    private static Optimizer optimizer(RunRequest request, Workspace workspace) {
        double[][] start = {request.starts()[0]};
        return new Optimizer(request.method(), request.objective(), start, request.firstLane(), workspace);
    }

    /// Goes on with an optimizer of one lane, whose number in the whole run is `lane`.
    Walk(Objective objective, Optimizer optimizer, long lane, Workspace workspace) {
        this.objective = objective;
        this.workspace = workspace;
        this.optimizer = optimizer;
        this.lane = lane;
        this.state = optimizer.state();
        this.point = state.of(Column.POINT);
        this.before = new double[point.length];
        this.looked = Result.allocate(Demand.VALUE_AND_GRADIENT, point.length, 1);
        this.gradient = looked.gradient();
    }

    /// Asks for f and ∇f at x_k and says whether all is finite that the method depends on: f only for one that sees
    /// derivatives, since the others look elsewhere; ∇f only for one that uses it.
    boolean look() {
        optimizer.evaluate();
        // What the method asks for is already in its columns.
        boolean usesGradient = optimizer.uses(Column.GRADIENT);
        gradient = usesGradient ? state.of(Column.GRADIENT) : looked.gradient();
        if (usesGradient && optimizer.uses(Column.VALUE)) {
            looked.value()[0] = state.lane(Column.VALUE)[0];
        } else {
            askForTheRecord(usesGradient ? Demand.VALUE : Demand.VALUE_AND_GRADIENT);
        }
        gradientNorm = Norms.of(gradient, 0);
        boolean passesOver = optimizer.method().seesValuesAlone();
        return Norms.finite(point, 0)
                && (passesOver || Double.isFinite(value()))
                && (!usesGradient || Norms.finite(gradient, 0));
    }

    private void askForTheRecord(Demand demand) {
        objective
                .function()
                .evaluate(demand, point, objective.parameters(), objective.sample(k(), lane), 0, 1, looked, workspace);
    }

    /// From x_k to x_{k+1}; gives the length of the step.
    double step() {
        for (int i = 0; i < before.length; i++) {
            before[i] = point[i][0];
        }
        optimizer.advance();
        double length = 0;
        for (int i = 0; i < before.length; i++) {
            length = Math.hypot(length, point[i][0] - before[i]);
        }
        return length;
    }

    /// Writes x_k, f and ∇f into a new row; the step's length is added by [#finish].
    void write(RowTable table) {
        int row = table.add();
        double[] chunk = table.chunk(row);
        int offset = table.offset(row);
        for (int i = 0; i < point.length; i++) {
            chunk[offset + i] = point[i][0];
            chunk[offset + table.gradientAt() + i] = gradient[i][0];
        }
        chunk[offset + table.valueAt()] = value();
        chunk[offset + table.normAt()] = gradientNorm();
        chunk[offset + table.rateAt()] = optimizer.uses(Column.ACCEPTED) ? Double.NaN : ownRate();
        chunk[offset + table.stepAt()] = Double.NaN;
        chunk[offset + table.asksAt()] = optimizer.valuesAsked(0);
        chunk[offset + table.asksAt() + 1] = optimizer.gradientsAsked(0);
        chunk[offset + table.asksAt() + 2] = optimizer.hessiansAsked(0);
        chunk[offset + table.asksAt() + 3] = optimizer.productsAsked(0);
    }

    /// Completes the last row with the step that left it.
    void finish(RowTable table, double length) {
        int row = table.rows() - 1;
        double[] chunk = table.chunk(row);
        int offset = table.offset(row);
        chunk[offset + table.stepAt()] = length;
        // What the step really used is known only now.
        chunk[offset + table.rateAt()] = optimizer.uses(Column.ACCEPTED) ? state.lane(Column.ACCEPTED)[0] : ownRate();
    }

    /// The state counts with 1 where there is no rate; nobody else shall read that as one. A method is asked once:
    /// it looks through its settings for the answer.
    private double ownRate() {
        if (asked != optimizer.method()) {
            asked = optimizer.method();
            hasRate = asked.rate().isPresent();
        }
        return hasRate ? state.rate() : Double.NaN;
    }

    boolean isAtRest(double epsilon) {
        return optimizer.method().isAtRest(state, 0, epsilon);
    }

    boolean isTryingAgain() {
        return optimizer.method().isTryingAgain(state, 0);
    }

    int k() {
        return optimizer.k();
    }

    double value() {
        return looked.value()[0];
    }

    /// ‖∇f(x_k)‖ since the last [#look].
    double gradientNorm() {
        return gradientNorm;
    }

    boolean isFartherThan(double distance) {
        // The norm is at most n times the largest coordinate, and usually need not be known.
        double largest = 0;
        for (double[] coordinate : point) {
            largest = Math.max(largest, Math.abs(coordinate[0]));
        }
        return largest * point.length > distance && Norms.of(point, 0) > distance;
    }

    Optimizer optimizer() {
        return optimizer;
    }

    Snapshot snapshot() {
        return optimizer.snapshot();
    }

    /// Goes to step k from a state at or before it.
    Walk at(Snapshot keyframe, int k) {
        optimizer.restore(keyframe);
        while (k() < k) {
            optimizer.evaluate();
            optimizer.advance();
        }
        return this;
    }
}
