package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Result;

/// BFGS: learns the inverse of the Hessian from how gradients change, and goes along −B⁻¹g (Broyden, Fletcher, Goldfarb
/// and Shanno, 1970; Nocedal and Wright, 2006, algorithm 6.1). B⁻¹ begins as the identity, scaled after the first step
/// by ⟨y, s⟩/⟨y, y⟩; a pair whose ⟨y, s⟩ is not positive, or is what rounding leaves of 0, is skipped, so that B⁻¹
/// stays positive definite. On a quadratic with exact search, B⁻¹ is H⁻¹ after n steps.
///
/// @param search along each direction
/// @param c1 c₁ of the Wolfe conditions
/// @param c2 c₂ of the Wolfe conditions
public record Bfgs(SearchChoice search, double c1, double c2) implements Method {
    /// ⟨y, s⟩ below this part of ‖y‖‖s‖ says nothing of the curvature.
    private static final double CURVED = 1e-12;

    /// Numbers below this have lost digits when they are squared, or soon will.
    private static final double LEAST = 1e-250;

    static final Column INVERSE = new Column("inverse", "B⁻¹", "B^{-1}", Shape.MATRIX, true);

    /// B⁻¹y.
    private static final Column IMAGE = new Column("image", "w", "w", Shape.COORDINATE, false);

    static final Kind KIND = new Kind(
            "bfgs",
            Family.QUASI_NEWTON,
            "Broyden, Fletcher, Goldfarb and Shanno, 1970; Nocedal and Wright, 2006, algorithm 6.1",
            List.of(SearchSettings.SEARCH, SearchSettings.C1, SearchSettings.curvature(0.9)),
            settings -> new Bfgs(
                    settings.choice("search", SearchChoice.values()), settings.number("c1"), settings.number("c2")));

    private LineSearch lineSearch() {
        return new LineSearch(search.rule(c1, c2), Newton.DIRECTION);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), Setting.Choice.of(search), c1, c2);
    }

    @Override
    public Demand demand() {
        return Demand.VALUE_AND_GRADIENT;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(Secant.COLUMNS);
        columns.addAll(List.of(INVERSE, IMAGE, Newton.DIRECTION));
        columns.addAll(lineSearch().columns());
        return columns;
    }

    @Override
    public List<Phase> phases() {
        LineSearch line = lineSearch();
        List<Phase> phases = new ArrayList<>(Secant.look());
        phases.addAll(List.of(identity(), scale(), image(), update(), skip(), direction()));
        phases.add(Secant.steepest("bfgs-steepest", Newton.DIRECTION));
        phases.addAll(line.phases(FirstTrial.whole(Newton.DIRECTION, Secant.AGE)));
        phases.addAll(Secant.remember());
        phases.addAll(Secant.age());
        phases.add(line.move());
        return phases;
    }

    private static boolean isUseful(State state, int lane) {
        double y = Lanes.product(state.of(Secant.CHANGED), state.of(Secant.CHANGED), lane);
        double s = Lanes.product(state.of(Secant.MOVED), state.of(Secant.MOVED), lane);
        double least = Math.max(CURVED * Math.sqrt(y) * Math.sqrt(s), LEAST);
        return !Secant.isFresh(state, lane) && state.lane(Secant.PRODUCT)[lane] > least;
    }

    private static boolean isUseless(State state, int lane) {
        return !Secant.isFresh(state, lane) && !isUseful(state, lane);
    }

    private static boolean isFirst(State state, int lane) {
        return state.lane(Secant.AGE)[lane] == 1 && isUseful(state, lane);
    }

    private static Phase identity() {
        return Phases.where(
                "bfgs-identity",
                new Notation(INVERSE, "I", "I"),
                Secant::isFresh,
                (state, lane) -> diagonal(state, lane, 1));
    }

    private static Phase scale() {
        Notation notation = new Notation(
                INVERSE,
                "\\frac{<ys>}{\\left\\langle <changed>, <changed> \\right\\rangle}\\,I",
                "<ys> / ⟨<changed>, <changed>⟩ I");
        return Phases.where("bfgs-scale", notation, Bfgs::isFirst, (state, lane) -> {
            double[][] y = state.of(Secant.CHANGED);
            diagonal(state, lane, state.lane(Secant.PRODUCT)[lane] / Lanes.product(y, y, lane));
        });
    }

    private static void diagonal(State state, int lane, double entry) {
        double[][] inverse = state.of(INVERSE);
        for (int i = 0; i < state.dimension(); i++) {
            for (int j = 0; j <= i; j++) {
                inverse[Result.packed(i, j)][lane] = i == j ? entry : 0;
            }
        }
    }

    private static Phase image() {
        return Phases.where(
                "bfgs-image",
                new Notation(IMAGE, "<inverse>\\,<changed>", "<inverse> <changed>"),
                Bfgs::isUseful,
                (state, lane) -> multiply(state, Secant.CHANGED, IMAGE, lane));
    }

    private static void multiply(State state, Column vector, Column product, int lane) {
        double[][] inverse = state.of(INVERSE);
        double[][] v = state.of(vector);
        double[][] p = state.of(product);
        for (int i = 0; i < v.length; i++) {
            double sum = 0;
            for (int j = 0; j < v.length; j++) {
                sum += inverse[Result.packed(i, j)][lane] * v[j][lane];
            }
            p[i][lane] = sum;
        }
    }

    /// (I − sy'/ρ) B⁻¹ (I − ys'/ρ) + ss'/ρ, multiplied out.
    private static Phase update() {
        Notation notation = new Notation(
                INVERSE,
                "<inverse> + \\frac{<ys> + \\left\\langle <changed>, <image> \\right\\rangle}{<ys>^2}\\,<moved>\\,<moved>^{\\mathsf T}"
                        + " - \\frac{<image>\\,<moved>^{\\mathsf T} + <moved>\\,<image>^{\\mathsf T}}{<ys>}",
                "<inverse> + (<ys> + ⟨<changed>, <image>⟩) / <ys>² <moved> <moved>ᵀ − (<image> <moved>ᵀ + <moved> <image>ᵀ) / <ys>");
        return Phases.where("bfgs-update", notation, Bfgs::isUseful, Bfgs::update);
    }

    private static void update(State state, int lane) {
        double[][] inverse = state.of(INVERSE);
        double[][] s = state.of(Secant.MOVED);
        double[][] w = state.of(IMAGE);
        double rho = state.lane(Secant.PRODUCT)[lane];
        double both = (1 + Lanes.product(state.of(Secant.CHANGED), w, lane) / rho) / rho;
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j <= i; j++) {
                double mixed = (w[i][lane] * s[j][lane] + s[i][lane] * w[j][lane]) / rho;
                inverse[Result.packed(i, j)][lane] += both * s[i][lane] * s[j][lane] - mixed;
            }
        }
    }

    private static Phase skip() {
        return Phases.where(
                "bfgs-skip", new Notation(INVERSE, "<inverse>", "<inverse>"), Bfgs::isUseless, (state, lane) -> {});
    }

    private static Phase direction() {
        return new Phase(
                "bfgs-direction", new Notation(Newton.DIRECTION, "<inverse>\\,<g>", "<inverse> <g>"), state -> {
                    for (int lane = 0; lane < state.lanes(); lane++) {
                        multiply(state, Column.GRADIENT, Newton.DIRECTION, lane);
                    }
                });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                new Quantity.Ellipse(INVERSE, Newton.DIRECTION, true),
                lineSearch().trials());
    }
}
