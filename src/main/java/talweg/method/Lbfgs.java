package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;

/// L-BFGS: BFGS from the last m pairs (s, y) alone, without a matrix (Nocedal, 1980; Nocedal and Wright, 2006,
/// algorithm 7.4), as in torch.optim.LBFGS with `max_iter=1`: the pairs change (⟨y, s⟩/⟨y, y⟩)I; one with ⟨y, s⟩ ≤
/// 10⁻¹⁰ is skipped; the first step is min(1, 1/‖g‖₁)·α, the others α, or what a strong Wolfe search makes of that.
///
/// @param lr α
/// @param history m
/// @param search none, or strong Wolfe with torch's c₁ = 10⁻⁴ and c₂ = 0.9
public record Lbfgs(Rate lr, int history, Search search) implements Method {
    private static final int MOST_PAIRS = 100;
    private static final double CURVED = 1e-10;
    private static final double C1 = 1e-4;
    private static final double C2 = 0.9;

    static final Column STEPS = new Column("steps", "sᵢ", "s_i", Shape.COORDINATE, true, Count.of(MOST_PAIRS));
    static final Column CHANGES = new Column("changes", "yᵢ", "y_i", Shape.COORDINATE, true, Count.of(MOST_PAIRS));
    static final Column PAIRS = new Column("pairs", "i", "i", Shape.LANE, true);
    static final Column SIZE = new Column("size", "γ", "\\gamma", Shape.LANE, true);
    private static final Column PARTS = new Column("parts", "aᵢ", "a_i", Shape.LANE, false, Count.of(MOST_PAIRS));
    private static final Column REST = new Column("rest", "q", "q", Shape.COORDINATE, false);

    /// How far to go.
    public enum Search {
        /// α of the direction.
        NONE,
        /// Until the strong Wolfe conditions hold.
        WOLFE
    }

    static final Kind KIND = new Kind(
            "lbfgs",
            Family.QUASI_NEWTON,
            "Nocedal, 1980; Liu and Nocedal, 1989",
            List.of(
                    Hyperparameter.rate(1),
                    Hyperparameter.whole(
                            "history", "m", "m", MOST_PAIRS, new Interval(1, true, MOST_PAIRS, true), 1, MOST_PAIRS),
                    Hyperparameter.choice("search", Search.values())),
            settings -> new Lbfgs(
                    settings.rate(), (int) settings.whole("history"), settings.choice("search", Search.values())));

    private static LineSearch wolfe() {
        return new LineSearch(new StrongWolfe(C1, C2), Newton.DIRECTION);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, (double) history, Setting.Choice.of(search));
    }

    @Override
    public Demand demand() {
        return switch (search) {
            case NONE -> Demand.GRADIENT;
            case WOLFE -> Demand.VALUE_AND_GRADIENT;
        };
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(Secant.COLUMNS);
        columns.addAll(List.of(STEPS, CHANGES, PAIRS, SIZE, PARTS, REST, Newton.DIRECTION));
        columns.addAll(
                switch (search) {
                    case NONE -> List.of(Column.ACCEPTED);
                    case WOLFE -> wolfe().columns();
                });
        return columns;
    }

    @Override
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>(Secant.look());
        phases.addAll(List.of(begin(), store(), skip(), size(), back(), scaled(), forth()));
        phases.add(Secant.steepest("bfgs-steepest", Newton.DIRECTION));
        LineSearch line = wolfe();
        phases.addAll(
                switch (search) {
                    case NONE -> length(Column.ACCEPTED);
                    case WOLFE -> line.phases(length(LineSearch.STEP));
                });
        phases.addAll(Secant.remember());
        phases.addAll(Secant.age());
        phases.add(line.move());
        return phases;
    }

    private static Phase begin() {
        return Phases.where("lbfgs-begin", new Notation(PAIRS, "0", "0"), Secant::isFresh, (state, lane) -> {
            state.lane(PAIRS)[lane] = 0;
            state.lane(SIZE)[lane] = 1;
        });
    }

    private static boolean isUseful(State state, int lane) {
        return !Secant.isFresh(state, lane) && state.lane(Secant.PRODUCT)[lane] > CURVED;
    }

    private static Phase store() {
        return Phases.where(
                "lbfgs-store", new Notation(PAIRS, "<pairs> + 1", "<pairs> + 1"), Lbfgs::isUseful, (state, lane) -> {
                    state.lane(PAIRS)[lane]++;
                    for (int i = 0; i < state.dimension(); i++) {
                        pair(state, STEPS, lane, 0)[i][lane] = state.of(Secant.MOVED)[i][lane];
                        pair(state, CHANGES, lane, 0)[i][lane] = state.of(Secant.CHANGED)[i][lane];
                    }
                });
    }

    /// The pair of `back` pairs ago: the columns are rings.
    private static double[][] pair(State state, Column column, int lane, int back) {
        return state.part(column, Math.floorMod((int) state.lane(PAIRS)[lane] - 1 - back, MOST_PAIRS));
    }

    private int known(State state, int lane) {
        return (int) Math.min(history, state.lane(PAIRS)[lane]);
    }

    private static Phase skip() {
        return Phases.where(
                "lbfgs-skip",
                new Notation(PAIRS, "<pairs>", "<pairs>"),
                (state, lane) -> !Secant.isFresh(state, lane) && !isUseful(state, lane),
                (state, lane) -> {});
    }

    private static Phase size() {
        Notation notation = new Notation(
                SIZE,
                "\\frac{<ys>}{\\left\\langle <changed>, <changed> \\right\\rangle}",
                "<ys> / ⟨<changed>, <changed>⟩");
        return Phases.where("lbfgs-size", notation, Lbfgs::isUseful, (state, lane) -> {
            double[][] y = state.of(Secant.CHANGED);
            state.lane(SIZE)[lane] = state.lane(Secant.PRODUCT)[lane] / Lanes.product(y, y, lane);
        });
    }

    /// From the latest pair to the earliest: q ← q − aᵢyᵢ with aᵢ = ⟨sᵢ, q⟩/⟨yᵢ, sᵢ⟩.
    private Phase back() {
        Notation notation = new Notation(REST, "<g> - \\sum_i a_i\\,y_i", "<g> − Σ aᵢ yᵢ");
        return new Phase("lbfgs-back", notation, state -> {
            double[][] q = state.of(REST);
            for (int lane = 0; lane < state.lanes(); lane++) {
                for (int i = 0; i < q.length; i++) {
                    q[i][lane] = state.of(Column.GRADIENT)[i][lane];
                }
                for (int back = 0; back < known(state, lane); back++) {
                    double[][] s = pair(state, STEPS, lane, back);
                    double[][] y = pair(state, CHANGES, lane, back);
                    double part = Lanes.product(s, q, lane) / Lanes.product(s, y, lane);
                    state.part(PARTS, back)[0][lane] = part;
                    add(q, -part, y, lane);
                }
            }
        });
    }

    private static void add(double[][] sum, double factor, double[][] vector, int lane) {
        for (int i = 0; i < sum.length; i++) {
            sum[i][lane] += factor * vector[i][lane];
        }
    }

    private static Phase scaled() {
        return new Phase("lbfgs-scaled", new Notation(Newton.DIRECTION, "<size>\\,<rest>", "<size> <rest>"), state -> {
            double[][] d = state.of(Newton.DIRECTION);
            double[][] q = state.of(REST);
            double[] size = state.lane(SIZE);
            for (int i = 0; i < d.length; i++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    d[i][lane] = size[lane] * q[i][lane];
                }
            }
        });
    }

    /// From the earliest pair to the latest: d ← d + (aᵢ − bᵢ)sᵢ with bᵢ = ⟨yᵢ, d⟩/⟨yᵢ, sᵢ⟩.
    private Phase forth() {
        Notation notation = new Notation(Newton.DIRECTION, "<d> + \\sum_i (a_i - b_i)\\,s_i", "<d> + Σ (aᵢ − bᵢ) sᵢ");
        Lanes.Test knows = (state, lane) -> known(state, lane) > 0;
        return Phases.where("lbfgs-forth", notation, knows, (state, lane) -> {
            double[][] d = state.of(Newton.DIRECTION);
            for (int back = known(state, lane) - 1; back >= 0; back--) {
                double[][] s = pair(state, STEPS, lane, back);
                double[][] y = pair(state, CHANGES, lane, back);
                double part = Lanes.product(y, d, lane) / Lanes.product(s, y, lane);
                add(d, state.part(PARTS, back)[0][lane] - part, s, lane);
            }
        });
    }

    /// The step, or the first trial of a search.
    private static List<Phase> length(Column left) {
        return List.of(
                Phases.where(
                        "lbfgs-first",
                        new Notation(
                                left,
                                "\\min\\left(1, \\frac{1}{\\left\\|<g>\\right\\|_1}\\right) \\cdot <lr>",
                                "min(1, 1 / ‖<g>‖₁) · <lr>"),
                        Secant::isFresh,
                        (state, lane) -> state.lane(left)[lane] =
                                Math.min(1, 1 / sum(state.of(Column.GRADIENT), lane)) * state.rate()),
                Phases.where(
                        "lbfgs-length",
                        new Notation(left, "<lr>", "<lr>"),
                        (state, lane) -> !Secant.isFresh(state, lane),
                        (state, lane) -> state.lane(left)[lane] = state.rate()));
    }

    private static double sum(double[][] gradient, int lane) {
        double sum = 0;
        for (double[] coordinate : gradient) {
            sum += Math.abs(coordinate[lane]);
        }
        return sum;
    }

    @Override
    public List<Quantity> quantities() {
        return switch (search) {
            case NONE -> List.of();
            case WOLFE -> List.of(wolfe().trials());
        };
    }

    /// The direction has a length already.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.always(1);
    }
}
