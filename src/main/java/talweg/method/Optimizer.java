package talweg.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import talweg.function.Demand;
import talweg.function.Workspace;

/// A method at work on a block of lanes: evaluate, advance, evaluate, advance, … Mutable, owned by one task; a step
/// allocates nothing.
public final class Optimizer {
    private final Method method;
    private final Objective objective;
    private final Workspace workspace;
    private final Oracle oracle;
    private final State state;
    private final Stage[] stages;
    private Stage stage;

    /// Puts the lanes on their starts, before step 0.
    ///
    /// @param method with its rate resolved
    /// @param starts one point for each lane: starts[lane][coordinate]
    /// @param firstLane the number of lane 0 within the whole run
    public Optimizer(Method method, Objective objective, double[][] starts, long firstLane, Workspace workspace) {
        this(method, objective, starts, firstLane, false, workspace);
    }

    private Optimizer(
            Method method, Objective objective, double[][] starts, long firstLane, boolean alike, Workspace workspace) {
        this(method, objective, starts.length, firstLane, alike, workspace);
        double[][] x = state.of(Column.POINT);
        for (int lane = 0; lane < starts.length; lane++) {
            for (int i = 0; i < x.length; i++) {
                x[i][lane] = starts[lane][i];
            }
        }
        if (starts.length > 1 && method.hasLaneRate()) {
            throw new IllegalArgumentException("a rate that depends on f runs one lane at a time");
        }
        state.rate = stage.rate(state);
        method.begin(state);
    }

    /// Lanes each of which is what a run from its start would be: all draw the random numbers of lane 0.
    ///
    /// @param starts one point for each lane: starts[lane][coordinate]
    public static Optimizer alike(Method method, Objective objective, double[][] starts, Workspace workspace) {
        return new Optimizer(method, objective, starts, 0, true, workspace);
    }

    private Optimizer(
            Method method, Objective objective, int lanes, long firstLane, boolean alike, Workspace workspace) {
        this.method = method;
        this.objective = objective;
        this.workspace = workspace;
        this.oracle = new Oracle(objective, firstLane, alike, workspace);
        this.state = new State(columns(method), oracle, lanes);
        this.stages = Stage.of(method, state);
        this.stage = stages[0];
    }

    /// Point, what is asked of the function, and the method's own columns.
    static List<Column> columns(Method method) {
        List<Column> columns = new ArrayList<>(List.of(Column.POINT));
        Demand demand = method.demand();
        if (method.asks() && demand.gradient()) {
            columns.add(Column.GRADIENT);
        }
        if (method.asks() && demand.value()) {
            columns.add(Column.VALUE);
        }
        if (method.asks() && demand.hessian()) {
            columns.add(Column.HESSIAN);
        }
        columns.addAll(method.columns());
        return columns;
    }

    /// Asks the function for what the method needs at x_k: fills the gradient, and what else there is.
    public void evaluate() {
        enterStage();
        state.rate = stage.rate(state);
        if (stage.asks()) {
            oracle.ask(stage.demand(), state.of(Column.POINT), stage.result(), state.k, state.lanes());
        }
    }

    private void enterStage() {
        if (!stage.covers(state.k)) {
            for (Stage candidate : stages) {
                stage = candidate.covers(state.k) ? candidate : stage;
            }
        }
    }

    /// From x_k to x_{k+1}; needs [#evaluate] at x_k before.
    public void advance() {
        for (Phase phase : stage.phases()) {
            phase.run(state);
        }
        state.k++;
    }

    /// What the step from x_k does to one lane, phase by phase, computed on a copy: this block stays where it is.
    /// Ends on the same bits as [#evaluate] and [#advance].
    public Explanation explain(int lane) {
        Optimizer copy = new Optimizer(method, objective, 1, oracle.number(lane), false, workspace);
        state.copyLane(lane, copy.state);
        copy.enterStage();
        copy.state.rate = copy.stage.rate(copy.state);
        Blackboard blackboard = new Blackboard(copy.stage.method(), copy.state);
        List<Explanation.Line> lines = new ArrayList<>();
        if (copy.stage.method().asks()) {
            lines.add(blackboard.explain(Phases.evaluation(copy.stage.method().demand(), copy::evaluate)));
        }
        for (Change change : method.changes()) {
            if (change.k() == state.k) {
                lines.add(blackboard.explain(change, method.at(state.k - 1)));
            }
        }
        for (Phase phase : copy.stage.phases()) {
            if (phase.applies().test(copy.state)) {
                lines.add(blackboard.explain(phase));
            }
        }
        return new Explanation(state.k, lines, copy.state.read(Column.POINT, 0));
    }

    /// One lane on its own, at the state that `snapshot` holds for it.
    public Optimizer lane(Snapshot snapshot, int lane) {
        Optimizer one = new Optimizer(method, objective, 1, oracle.number(lane), false, workspace);
        one.state.restoreLane(snapshot, lane);
        return one;
    }

    /// Goes on with some lanes alone, which move up to the front: what has ended costs nothing any more. The others
    /// are lost.
    ///
    /// @param chosen their places, ascending
    /// @param count how many of `chosen` count
    public void keep(int[] chosen, int count) {
        state.keep(chosen, count);
    }

    /// The method of the step that was evaluated last, without changes.
    public Method method() {
        return stage.method();
    }

    /// Whether that step computes with `column`; where a method changes on the way, others may.
    public boolean uses(Column column) {
        return stage.columns().contains(column);
    }

    /// How often f was asked for on the way of one lane until it came to x_k, trials included.
    public long valuesAsked(int lane) {
        return asked(Demand::value, Column.TRIALS, lane);
    }

    /// How often ∇f was asked for on the way of one lane until it came to x_k, trials included.
    public long gradientsAsked(int lane) {
        return asked(Demand::gradient, Column.SLOPES, lane);
    }

    /// How often H was asked for on the way of one lane until it came to x_k, checks included.
    public long hessiansAsked(int lane) {
        return asked(Demand::hessian, Column.HESSIANS, lane);
    }

    /// How often a product H·v was asked for on the way of one lane until it came to x_k.
    public long productsAsked(int lane) {
        return asked(Demand::product, Column.PRODUCTS, lane);
    }

    private long asked(Predicate<Demand> what, Column counter, int lane) {
        boolean counts = counter.kept() && state.has(counter);
        long asked = counts ? (long) state.lane(counter)[lane] : 0;
        for (Stage past : stages) {
            boolean each = past.method().asks() && what.test(past.method().demand());
            asked += each ? past.before(state.k) : 0;
        }
        boolean repeats = state.has(Column.REPEATED) && what.test(stage.method().demand());
        return repeats ? asked - (long) state.lane(Column.REPEATED)[lane] : asked;
    }

    /// The largest |∂f/∂xᵢ| of every lane where the method knows the gradient at x_k, else 0. A lane in which that is
    /// more than ε is not at rest ([Method#isAtRest]), and need not be asked one by one. Needs [#evaluate] before.
    ///
    /// @param slopes at least as many as there are lanes
    public void slopes(double[] slopes) {
        Arrays.fill(slopes, 0);
        if (stage.asks() && stage.demand().gradient()) {
            for (double[] coordinate : state.of(Column.GRADIENT)) {
                Loops.largest(slopes, coordinate, state.lanes());
            }
        }
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

    /// The same in the arrays of `used`, a snapshot of this block that nobody needs any more.
    public Snapshot snapshot(Snapshot used) {
        return state.snapshot(used);
    }

    /// Comes back to a snapshot of this block.
    public void restore(Snapshot snapshot) {
        state.restore(snapshot);
    }
}
