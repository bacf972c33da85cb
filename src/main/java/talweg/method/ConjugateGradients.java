package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;

/// Nonlinear conjugate gradients: d ← g + βd₋, and a search along −d. On a quadratic, with exact search, the three
/// formulas for β are the same one, directions are conjugate, and the minimum is reached after n steps (Hestenes and
/// Stiefel, 1952). Begins anew with the gradient every n steps, and where d would not lead downhill.
///
/// @param formula for β
/// @param search along each direction
/// @param c1 c₁ of the Wolfe conditions
/// @param c2 c₂ of the Wolfe conditions
public record ConjugateGradients(Formula formula, SearchChoice search, double c1, double c2) implements Method {
    /// The direction is what the next one is made from.
    static final Column DIRECTION = new Column("d", "d", "d", Shape.COORDINATE, true);

    static final Column FACTOR = new Column("beta", "β", "\\beta", Shape.LANE, false);

    /// How much of the direction before is kept.
    public enum Formula {
        /// ⟨g, g⟩/⟨g₋, g₋⟩ (Fletcher and Reeves, 1964).
        FLETCHER_REEVES(
                "\\frac{\\left\\langle <g>, <g> \\right\\rangle}{\\left\\langle <g_before>, <g_before> \\right\\rangle}",
                "⟨<g>, <g>⟩ / ⟨<g_before>, <g_before>⟩"),
        /// ⟨g, g − g₋⟩/⟨g₋, g₋⟩, but not below 0 (Polak and Ribière, 1969; Gilbert and Nocedal, 1992).
        POLAK_RIBIERE(
                "\\max\\left(0, \\frac{\\left\\langle <g>, <g> - <g_before> \\right\\rangle}"
                        + "{\\left\\langle <g_before>, <g_before> \\right\\rangle}\\right)",
                "max(0, ⟨<g>, <g> − <g_before>⟩ / ⟨<g_before>, <g_before>⟩)"),
        /// ⟨g, g − g₋⟩/⟨g₋ − g, d₋⟩ (Hestenes and Stiefel, 1952), where −d₋ was the way taken.
        HESTENES_STIEFEL(
                "\\frac{\\left\\langle <g>, <g> - <g_before> \\right\\rangle}"
                        + "{\\left\\langle <g_before> - <g>, <d> \\right\\rangle}",
                "⟨<g>, <g> − <g_before>⟩ / ⟨<g_before> − <g>, <d>⟩");

        private final String latex;
        private final String plain;

        Formula(String latex, String plain) {
            this.latex = latex;
            this.plain = plain;
        }

        /// β of one lane.
        double of(double[][] g, double[][] before, double[][] d, int lane) {
            double turned = 0;
            double fallen = 0;
            for (int i = 0; i < g.length; i++) {
                turned += g[i][lane] * (g[i][lane] - before[i][lane]);
                fallen += (before[i][lane] - g[i][lane]) * d[i][lane];
            }
            return switch (this) {
                case FLETCHER_REEVES -> Lanes.product(g, g, lane) / Lanes.product(before, before, lane);
                case POLAK_RIBIERE -> Math.max(0, turned / Lanes.product(before, before, lane));
                case HESTENES_STIEFEL -> turned / fallen;
            };
        }
    }

    static final Kind KIND = new Kind(
            "cg",
            Family.CONJUGATE,
            "Fletcher and Reeves, 1964; Nocedal and Wright, 2006, section 5.2",
            List.of(
                    Hyperparameter.choice("formula", Formula.values()),
                    SearchSettings.SEARCH,
                    SearchSettings.C1,
                    SearchSettings.curvature(0.1)),
            settings -> new ConjugateGradients(
                    settings.choice("formula", Formula.values()),
                    settings.choice("search", SearchChoice.values()),
                    settings.number("c1"),
                    settings.number("c2")));

    private LineSearch lineSearch() {
        return new LineSearch(search.rule(c1, c2), DIRECTION);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), Setting.Choice.of(formula), Setting.Choice.of(search), c1, c2);
    }

    @Override
    public Demand demand() {
        return Demand.VALUE_AND_GRADIENT;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(List.of(FACTOR, DIRECTION, Secant.GRADIENT_BEFORE, Secant.AGE, FirstTrial.PROMISE));
        columns.addAll(lineSearch().columns());
        return columns;
    }

    @Override
    public List<Phase> phases() {
        LineSearch line = lineSearch();
        List<Phase> phases =
                new ArrayList<>(List.of(restart(), factor(), direction(), Secant.steepest("cg-steepest", DIRECTION)));
        phases.addAll(line.phases(FirstTrial.asBefore(DIRECTION, 1)));
        phases.add(FirstTrial.remember());
        phases.add(Secant.copy("secant-gradient", Secant.GRADIENT_BEFORE, Column.GRADIENT));
        phases.addAll(Secant.age());
        phases.add(line.move());
        return phases;
    }

    private static boolean isDue(State state, int lane) {
        return Secant.isFresh(state, lane) || state.lane(Secant.AGE)[lane] >= state.dimension();
    }

    private static Phase restart() {
        return new Phase(
                "cg-restart",
                new Notation(FACTOR, "0", "0"),
                state -> Lanes.any(state, ConjugateGradients::isDue),
                state -> {
                    double[] beta = state.lane(FACTOR);
                    double[] age = state.lane(Secant.AGE);
                    for (int lane = 0; lane < state.lanes(); lane++) {
                        boolean due = isDue(state, lane);
                        beta[lane] = due ? 0 : beta[lane];
                        age[lane] = due ? 0 : age[lane];
                    }
                });
    }

    private Phase factor() {
        return new Phase(
                "cg-factor",
                new Notation(FACTOR, formula.latex, formula.plain),
                state -> !Lanes.all(state, Secant::isFresh),
                state -> {
                    double[] beta = state.lane(FACTOR);
                    for (int lane = 0; lane < state.lanes(); lane++) {
                        if (!Secant.isFresh(state, lane)) {
                            beta[lane] = formula.of(
                                    state.of(Column.GRADIENT),
                                    state.of(Secant.GRADIENT_BEFORE),
                                    state.of(DIRECTION),
                                    lane);
                        }
                    }
                });
    }

    private static Phase direction() {
        Notation notation = new Notation(DIRECTION, "<g> + <beta>\\,<d>", "<g> + <beta> <d>");
        return new Phase("cg-direction", notation, state -> {
            double[][] d = state.of(DIRECTION);
            double[][] g = state.of(Column.GRADIENT);
            double[] beta = state.lane(FACTOR);
            for (int i = 0; i < d.length; i++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    // With β = 0 nothing is left of a direction that may not have been finite.
                    d[i][lane] = beta[lane] == 0 ? g[i][lane] : g[i][lane] + beta[lane] * d[i][lane];
                }
            }
        });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(lineSearch().trials());
    }
}
