package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;

/// A method at work on a block of lanes: evaluate, advance, evaluate, advance, … Mutable, owned by one task; a step
/// allocates nothing.
public final class Optimizer {
    private final Method method;
    private final Objective objective;
    private final long firstLane;
    private final Workspace workspace;
    private final Phase[] phases;
    private final State state;
    private final Rate rate;
    private final Result result;
    private Result answer;

    /// Puts the lanes on their starts, before step 0.
    ///
    /// @param method with its rate resolved
    /// @param starts one point for each lane: starts[lane][coordinate]
    /// @param firstLane the number of lane 0 within the whole run
    public Optimizer(Method method, Objective objective, double[][] starts, long firstLane, Workspace workspace) {
        this(method, objective, starts.length, firstLane, workspace);
        double[][] x = state.of(Column.POINT);
        for (int lane = 0; lane < starts.length; lane++) {
            for (int i = 0; i < x.length; i++) {
                x[i][lane] = starts[lane][i];
            }
        }
        state.rate = rate.at(0);
        method.begin(state);
    }

    private Optimizer(Method method, Objective objective, int lanes, long firstLane, Workspace workspace) {
        this.method = method;
        this.objective = objective;
        this.firstLane = firstLane;
        this.workspace = workspace;
        this.phases = method.phases().toArray(Phase[]::new);
        this.rate = method.rate().orElse(new Rate.Constant(1));
        this.state = new State(columns(method), objective.function().dimension(), lanes);
        Demand demand = method.demand();
        this.result = new Result(
                demand.value() ? state.lane(Column.VALUE) : null,
                state.of(Column.GRADIENT),
                demand.hessian() ? state.of(Column.HESSIAN) : null,
                null,
                null);
        state.question = this::ask;
    }

    private void ask(double[][] points, double[] values) {
        if (answer == null || answer.value() != values) {
            answer = new Result(values, null, null, null, null);
        }
        objective
                .function()
                .evaluate(
                        Demand.VALUE,
                        points,
                        objective.parameters(),
                        objective.sample(state.k, firstLane),
                        0,
                        state.lanes(),
                        answer,
                        workspace);
    }

    /// Point, what is asked of the function, and the method's own columns.
    static List<Column> columns(Method method) {
        List<Column> columns = new ArrayList<>(List.of(Column.POINT, Column.GRADIENT));
        if (method.demand().value()) {
            columns.add(Column.VALUE);
        }
        if (method.demand().hessian()) {
            columns.add(Column.HESSIAN);
        }
        columns.addAll(method.columns());
        return columns;
    }

    /// Asks the function for what the method needs at x_k: fills the gradient, and what else there is.
    public void evaluate() {
        state.rate = rate.at(state.k);
        objective
                .function()
                .evaluate(
                        method.demand(),
                        state.of(Column.POINT),
                        objective.parameters(),
                        objective.sample(state.k, firstLane),
                        0,
                        state.lanes(),
                        result,
                        workspace);
    }

    /// From x_k to x_{k+1}; needs [#evaluate] at x_k before.
    public void advance() {
        for (Phase phase : phases) {
            if (phase.applies().test(state)) {
                phase.loop().run(state);
            }
        }
        state.k++;
    }

    /// What the step from x_k does to one lane, phase by phase, computed on a copy: this block stays where it is.
    /// Ends on the same bits as [#evaluate] and [#advance].
    public Explanation explain(int lane) {
        Optimizer copy = new Optimizer(method, objective, 1, firstLane + lane, workspace);
        state.copyLane(lane, copy.state);
        Blackboard blackboard = new Blackboard(method, copy.state);
        copy.state.rate = rate.at(state.k);
        List<Explanation.Line> lines = new ArrayList<>();
        lines.add(blackboard.explain(Phases.evaluation(method.demand(), copy::evaluate)));
        for (Phase phase : copy.phases) {
            if (phase.applies().test(copy.state)) {
                lines.add(blackboard.explain(phase));
            }
        }
        return new Explanation(state.k, lines, copy.state.read(Column.POINT, 0));
    }

    /// One lane on its own, at the state that `snapshot` holds for it.
    public Optimizer lane(Snapshot snapshot, int lane) {
        Optimizer one = new Optimizer(method, objective, 1, firstLane + lane, workspace);
        one.state.restoreLane(snapshot, lane);
        return one;
    }

    /// The columns.
    public State state() {
        return state;
    }

    /// The number of steps taken.
    public int k() {
        return state.k;
    }

    /// The state before step k, to come back to.
    public Snapshot snapshot() {
        return state.snapshot();
    }

    /// Comes back to a snapshot of this block.
    public void restore(Snapshot snapshot) {
        state.restore(snapshot);
    }
}
