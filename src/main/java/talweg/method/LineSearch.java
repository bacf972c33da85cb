package talweg.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How far to go along −d: a search on φ(α) = f(x − αd) for an α that is good enough. What that means is said by its
/// [Rule]: [Backtracking], [StrongWolfe] or [ExactSearch].
///
/// Every trial is a few phases of its own (an α, f there, the slope there) that apply while some lane still searches,
/// at most [#TRIALS] times. [Column#ACCEPTED] then has the α that was found, 0 where there is none: the point rests.
/// A trial at which f is not finite shortens the step. The answers at the accepted trial serve the next iterate and
/// are counted there, not here.
///
/// Slopes are told against the direction: σ = ⟨∇f, d⟩ = −φ′ is positive where −d leads downhill.
///
/// Mutable scratch, owned by one task.
final class LineSearch {
    /// Trials in one step; halved so often, a step is below what changes a coordinate of its size.
    static final int TRIALS = 40;

    static final Column SLOPE = new Column("slope", "σ", "\\sigma", Shape.LANE, false);
    static final Column STEP = new Column("step", "α", "\\alpha", Shape.LANE, false);
    static final Column TRIAL = new Column("z", "z", "z", Shape.COORDINATE, false);
    static final Column TRIAL_VALUE = new Column("fz", "φ", "\\varphi", Shape.LANE, false);

    /// 1 while a lane searches, then 0.
    static final Column SEARCHING = new Column("searching", "q", "q", Shape.LANE, false);

    /// What a search looks for.
    sealed interface Rule permits Backtracking, BracketingRule {
        /// Its columns beside those of every search.
        List<Column> columns();

        /// Fills them before the first trial.
        void begin(LineSearch search, State state);

        /// The phases of one trial at the α in [#STEP], the last of which decides.
        ///
        /// @param last whether no other one will follow
        List<Phase> trial(LineSearch search, boolean last);

        /// The phases that choose the α after one that was not good enough.
        List<Phase> next(LineSearch search);

        /// The column with the slope at a trial, if it asks for that.
        Optional<Column> trialSlope();

        /// c₁ of the condition φ ≤ f − c₁ασ; NaN if it has none.
        double sufficient();

        /// c₂ of the condition on the slope; NaN if it has none.
        double curvature();
    }

    private final Rule rule;
    private final Column direction;
    private Bracket bracket;

    /// @param rule which α is good enough, and which one is tried next
    /// @param direction d
    LineSearch(Rule rule, Column direction) {
        this.rule = rule;
        this.direction = direction;
    }

    Column direction() {
        return direction;
    }

    /// The ends of the search at hand.
    Bracket bracket(State state) {
        if (bracket == null || !bracket.isOf(state)) {
            bracket = new Bracket(state, direction);
        }
        return bracket;
    }

    /// What it needs beside direction, gradient and value.
    List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(List.of(SLOPE, STEP, TRIAL, TRIAL_VALUE, SEARCHING, Column.ACCEPTED, Column.TRIALS));
        columns.addAll(rule.columns());
        return columns;
    }

    /// From the direction to α_k.
    ///
    /// @param first the phases that choose the first α
    List<Phase> phases(List<Phase> first) {
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase(
                "search-slope", notation(SLOPE, "\\left\\langle <g>, <d> \\right\\rangle", "⟨<g>, <d>⟩"), this::begin));
        phases.addAll(first);
        for (int trial = 1; trial <= TRIALS; trial++) {
            phases.addAll(trial == 1 ? List.of() : rule.next(this));
            phases.addAll(rule.trial(this, trial == TRIALS));
        }
        phases.add(outcome("search-accepted", "<step>", LineSearch::hasFound));
        phases.add(outcome("search-failed", "0", (state, lane) -> !hasFound(state, lane)));
        return phases;
    }

    /// The decision has been made; this says it.
    private static Phase outcome(String key, String alpha, Lanes.Test test) {
        Notation notation = new Notation(Column.ACCEPTED, alpha, alpha);
        return new Phase(key, notation, state -> Lanes.any(state, test), state -> {});
    }

    static boolean hasFound(State state, int lane) {
        return state.lane(Column.ACCEPTED)[lane] > 0;
    }

    static boolean isSearching(State state, int lane) {
        return state.lane(SEARCHING)[lane] != 0;
    }

    /// Once no lane searches, none will in the rest of the step: the phases of the trials that are left ask in vain,
    /// and
    /// shall learn so at once.
    static boolean anySearches(State state) {
        if (state.searched == state.k) {
            return false;
        }
        double[] all = state.lane(SEARCHING);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (all[lane] != 0) {
                return true;
            }
        }
        state.searched = state.k;
        return false;
    }

    /// Every search begins anew; where nothing leads downhill, there is none.
    private void begin(State state) {
        double[] slope = state.lane(SLOPE);
        double[] searching = state.lane(SEARCHING);
        double[] accepted = state.lane(Column.ACCEPTED);
        state.searched = -1;
        for (int lane = 0; lane < state.lanes(); lane++) {
            slope[lane] = Lanes.product(state.of(Column.GRADIENT), state.of(direction), lane);
            boolean downhill = slope[lane] > 0 && slope[lane] < Double.POSITIVE_INFINITY;
            searching[lane] = downhill && Double.isFinite(state.lane(Column.VALUE)[lane]) ? 1 : 0;
            accepted[lane] = 0;
        }
        rule.begin(this, state);
    }

    /// z ← x − αd.
    void place(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] d = state.of(direction);
        double[][] z = state.of(TRIAL);
        double[] step = state.lane(STEP);
        double[] searching = state.lane(SEARCHING);
        for (int i = 0; i < x.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                z[i][lane] = searching[lane] != 0 ? x[i][lane] - step[lane] * d[i][lane] : z[i][lane];
            }
        }
    }

    /// φ ← f(x − αd), asked for by `ask`.
    Phase value(Phase.Loop ask) {
        return new Phase(
                "search-value",
                notation(TRIAL_VALUE, "f\\left(<x> - <step>\\,<d>\\right)", "f(<x> − <step> <d>)"),
                LineSearch::anySearches,
                ask);
    }

    /// x ← x − α_k d.
    Phase move() {
        return new Phase(
                "search-move", notation(Column.POINT, "<x> - <accepted>\\,<d>", "<x> − <accepted> <d>"), state -> {
                    double[][] x = state.of(Column.POINT);
                    double[][] d = state.of(direction);
                    for (int i = 0; i < x.length; i++) {
                        Loops.subtractAccepted(x[i], state.lane(Column.ACCEPTED), d[i], state.lanes());
                    }
                });
    }

    /// A notation in which `<d>` is the direction.
    Notation notation(Column left, String latex, String plain) {
        String place = "<" + direction.key() + ">";
        return new Notation(left, latex.replace("<d>", place), plain.replace("<d>", place));
    }

    /// What can be drawn of it.
    Quantity trials() {
        return new Quantity.Trials(
                TRIAL, direction, SLOPE, STEP, TRIAL_VALUE, rule.trialSlope(), rule.sufficient(), rule.curvature());
    }
}
