package talweg.engine.race;

import java.util.Arrays;
import talweg.engine.Evaluations;
import talweg.engine.GiveWay;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.method.Optimizer;
import talweg.method.State;

/// One method from neighbouring starts, until the budget is used up. Mutable, owned by one task.
///
/// A lane ends where a [talweg.engine.Run] would: where a number that the method depends on is not finite.
final class Heat {
    /// Steps between two looks at whether something else is wanted first.
    private static final int LOOK = 64;

    /// Sees a lane at every iterate that the budget allows.
    @FunctionalInterface
    interface Judge {
        /// @param start the number of the start
        /// @param value f(x_k)
        /// @param asked what was asked until the lane came there
        /// @param cost of that
        /// @return whether the lane is to go on
        boolean see(int start, double value, Evaluations asked, double cost);
    }

    private final Objective objective;
    private final Rules rules;
    private final int first;
    private final int lanes;
    private final Optimizer optimizer;
    private final State state;
    private final Workspace workspace;
    private final Result looked;
    private final boolean[] ended;
    private int moving;

    /// @param method with its rate resolved
    /// @param first the number of the first start of this heat
    Heat(Race race, Method method, int first, int lanes, Workspace workspace) {
        this.objective = race.objective();
        this.rules = race.rules();
        this.first = first;
        this.lanes = lanes;
        this.workspace = workspace;
        double[][] starts = Arrays.copyOfRange(race.starts(), first, first + lanes);
        this.optimizer = new Optimizer(method, objective, starts, first, workspace);
        this.state = optimizer.state();
        this.looked = Result.allocate(Demand.VALUE, state.dimension(), lanes);
        this.ended = new boolean[lanes];
        this.moving = lanes;
    }

    /// Goes as far as the budget, showing `judge` the way.
    void run(Judge judge) {
        int steps = rules.steps();
        for (int k = 0; ; k++) {
            workspace.cancellation().check();
            if (k % LOOK == 0) {
                GiveWay.toWhatWaits();
            }
            optimizer.evaluate();
            look(judge);
            if (moving == 0 || k == steps) {
                return;
            }
            optimizer.advance();
        }
    }

    private void look(Judge judge) {
        double[] values = values();
        boolean passesOver = optimizer.method().seesValuesAlone();
        Evaluations all = countsPerLane() ? null : asked(0);
        for (int lane = 0; lane < lanes; lane++) {
            if (!ended[lane]) {
                Evaluations asked = all == null ? asked(lane) : all;
                double cost = rules.weights().cost(asked);
                boolean defined = Double.isFinite(values[lane]);
                boolean goesOn = cost <= rules.budget() && (defined || passesOver) && isFinite(lane);
                if (goesOn && defined) {
                    goesOn = judge.see(first + lane, values[lane], asked, cost);
                }
                ended[lane] = !goesOn;
                moving -= goesOn ? 0 : 1;
            }
        }
    }

    /// f at the iterates, asked for anew where the method did not.
    private double[] values() {
        if (optimizer.uses(Column.VALUE) && optimizer.uses(Column.GRADIENT)) {
            return state.lane(Column.VALUE);
        }
        objective
                .function()
                .evaluate(
                        Demand.VALUE,
                        state.of(Column.POINT),
                        objective.parameters(),
                        objective.sample(optimizer.k(), first),
                        0,
                        lanes,
                        looked,
                        workspace);
        return looked.value();
    }

    /// Whether lanes may have asked differently often: those that search along a line do.
    private boolean countsPerLane() {
        return state.has(Column.TRIALS) || state.has(Column.SLOPES) || state.has(Column.PRODUCTS);
    }

    private Evaluations asked(int lane) {
        return new Evaluations(
                optimizer.valuesAsked(lane),
                optimizer.gradientsAsked(lane),
                optimizer.hessiansAsked(lane),
                optimizer.productsAsked(lane));
    }

    private boolean isFinite(int lane) {
        return isFinite(state.of(Column.POINT), lane)
                && (!optimizer.uses(Column.GRADIENT) || isFinite(state.of(Column.GRADIENT), lane));
    }

    private static boolean isFinite(double[][] coordinates, int lane) {
        for (double[] coordinate : coordinates) {
            if (!Double.isFinite(coordinate[lane])) {
                return false;
            }
        }
        return true;
    }
}
