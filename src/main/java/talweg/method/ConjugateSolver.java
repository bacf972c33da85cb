package talweg.method;

import java.util.ArrayList;
import java.util.List;

/// Solves Hd = g by conjugate gradients (Hestenes and Stiefel, 1952) until ‖g − Hd‖ ≤ ε = min(½, √‖g‖)·‖g‖, in at most
/// n
/// steps. Far from a minimum that is soon; near it ε falls fast enough for Newton's convergence, at the order 1.5.
///
/// Where a direction p with ⟨p, Hp⟩ ≤ 0 comes up, the model falls along it for ever: d stays what it is so far, at
/// first the gradient. So −d always leads downhill.
final class ConjugateSolver {
    static final Column TOLERANCE = new Column("forcing", "ε", "\\varepsilon", Shape.LANE, false);
    static final Column RESIDUAL = new Column("residual", "r", "r", Shape.COORDINATE, false);
    static final Column SQUARE = new Column("square", "ω", "\\omega", Shape.LANE, false);
    static final Column CONJUGATE = new Column("conjugate", "p", "p", Shape.COORDINATE, false);
    static final Column PRODUCT = new Column("product", "w", "w", Shape.COORDINATE, false);

    /// ∇f(x) once more, which comes with the product.
    static final Column ALONGSIDE = new Column("alongside", "g", "g", Shape.COORDINATE, false);

    static final Column CURVATURE = new Column("curvature", "κ", "\\kappa", Shape.LANE, false);
    static final Column PART = new Column("portion", "a", "a", Shape.LANE, false);

    /// 1 while a lane solves, then 0.
    static final Column SOLVING = new Column("solving", "q", "q'", Shape.LANE, false);

    static final List<Column> COLUMNS = List.of(
            Newton.DIRECTION,
            TOLERANCE,
            RESIDUAL,
            SQUARE,
            CONJUGATE,
            PRODUCT,
            ALONGSIDE,
            CURVATURE,
            PART,
            SOLVING,
            Column.PRODUCTS);

    private ConjugateSolver() {}

    /// @param most products in one step, if that is less than n
    static List<Phase> phases(int most) {
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase(
                "cg-tolerance",
                new Notation(
                        TOLERANCE,
                        "\\min\\left(\\tfrac12, \\sqrt{\\left\\|<g>\\right\\|}\\right) \\left\\|<g>\\right\\|",
                        "min(½, √‖<g>‖) ‖<g>‖"),
                ConjugateSolver::begin));
        phases.add(new Phase("cg-first", new Notation(CONJUGATE, "<g>", "<g>"), state -> {}));
        for (int j = 0; j < most; j++) {
            phases.addAll(round(j, j + 1 == most));
        }
        return phases;
    }

    private static List<Phase> round(int j, boolean last) {
        String gradient = j == 0 ? "<g>" : "<d>";
        List<Phase> round = new ArrayList<>(List.of(
                phase("cg-product", PRODUCT, "H\\,<conjugate>", "H <conjugate>", ConjugateSolver::multiply),
                phase(
                        "cg-curvature",
                        CURVATURE,
                        "\\left\\langle <conjugate>, <product> \\right\\rangle",
                        "⟨<conjugate>, <product>⟩",
                        ConjugateSolver::measure),
                new Phase(
                        j == 0 ? "cg-gradient" : "cg-bent",
                        new Notation(Newton.DIRECTION, gradient, gradient),
                        ConjugateSolver::anyIsBentDown,
                        state -> give(state, j == 0)),
                phase("cg-part", PART, "\\frac{<square>}{<curvature>}", "<square> / <curvature>", state -> {
                    for (int lane = 0; lane < state.lanes(); lane++) {
                        state.lane(PART)[lane] = state.lane(SQUARE)[lane] / state.lane(CURVATURE)[lane];
                    }
                }),
                phase(
                        "cg-solution",
                        Newton.DIRECTION,
                        "<d> + <portion>\\,<conjugate>",
                        "<d> + <portion> <conjugate>",
                        state -> add(state, Newton.DIRECTION, 1, CONJUGATE)),
                phase(
                        "cg-residual",
                        RESIDUAL,
                        "<residual> - <portion>\\,<product>",
                        "<residual> − <portion> <product>",
                        state -> {
                            add(state, RESIDUAL, -1, PRODUCT);
                            stop(state, j, last);
                        })));
        if (!last) {
            round.add(phase(
                    "cg-conjugate",
                    CONJUGATE,
                    "<residual> + \\frac{\\left\\|<residual>\\right\\|^2}{<square>}\\,<conjugate>",
                    "<residual> + ‖<residual>‖² / <square> <conjugate>",
                    ConjugateSolver::conjugate));
        }
        return round;
    }

    /// A phase that applies while some lane solves.
    private static Phase phase(String key, Column left, String latex, String plain, Phase.Loop loop) {
        return new Phase(key, new Notation(left, latex, plain), ConjugateSolver::anySolves, loop);
    }

    private static boolean isSolving(State state, int lane) {
        return state.lane(SOLVING)[lane] != 0;
    }

    /// Asked for each phase of each round, most of which do not happen: the array is looked up once.
    private static boolean anySolves(State state) {
        double[] all = state.lane(SOLVING);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (all[lane] != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyIsBentDown(State state) {
        return anySolves(state) && Lanes.any(state, ConjugateSolver::isBentDown);
    }

    /// Written so that a NaN counts as no curvature.
    private static boolean isBentDown(State state, int lane) {
        return isSolving(state, lane) && !(state.lane(CURVATURE)[lane] > 0);
    }

    private static void begin(State state) {
        double[][] g = state.of(Column.GRADIENT);
        for (int lane = 0; lane < state.lanes(); lane++) {
            double norm = Rest.norm(g, lane);
            state.lane(TOLERANCE)[lane] = Math.min(0.5, Math.sqrt(norm)) * norm;
            state.lane(SQUARE)[lane] = Lanes.product(g, g, lane);
            state.lane(SOLVING)[lane] = norm > 0 && norm < Double.POSITIVE_INFINITY ? 1 : 0;
            for (int i = 0; i < g.length; i++) {
                state.of(Newton.DIRECTION)[i][lane] = 0;
                state.of(RESIDUAL)[i][lane] = g[i][lane];
                state.of(CONJUGATE)[i][lane] = g[i][lane];
            }
        }
    }

    private static void multiply(State state) {
        state.askProduct(Column.POINT, CONJUGATE, ALONGSIDE, PRODUCT);
        for (int lane = 0; lane < state.lanes(); lane++) {
            state.lane(Column.PRODUCTS)[lane] += state.lane(SOLVING)[lane];
        }
    }

    private static void measure(State state) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            state.lane(CURVATURE)[lane] = Lanes.product(state.of(CONJUGATE), state.of(PRODUCT), lane);
        }
    }

    private static void give(State state, boolean first) {
        double[][] d = state.of(Newton.DIRECTION);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (isBentDown(state, lane)) {
                for (int i = 0; i < d.length; i++) {
                    d[i][lane] = first ? state.of(Column.GRADIENT)[i][lane] : d[i][lane];
                }
                state.lane(SOLVING)[lane] = 0;
            }
        }
    }

    /// a ← a ± portion·b where a lane solves.
    private static void add(State state, Column to, int sign, Column what) {
        double[][] a = state.of(to);
        double[][] b = state.of(what);
        for (int lane = 0; lane < state.lanes(); lane++) {
            double part = sign * state.lane(PART)[lane];
            for (int i = 0; i < a.length && isSolving(state, lane); i++) {
                a[i][lane] += part * b[i][lane];
            }
        }
    }

    private static void stop(State state, int j, boolean last) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            boolean solved = !(Rest.norm(state.of(RESIDUAL), lane) > state.lane(TOLERANCE)[lane]);
            state.lane(SOLVING)[lane] = solved || last || j + 1 >= state.dimension() ? 0 : state.lane(SOLVING)[lane];
        }
    }

    private static void conjugate(State state) {
        double[][] r = state.of(RESIDUAL);
        double[][] p = state.of(CONJUGATE);
        for (int lane = 0; lane < state.lanes(); lane++) {
            double square = Lanes.product(r, r, lane);
            double beta = square / state.lane(SQUARE)[lane];
            for (int i = 0; i < p.length && isSolving(state, lane); i++) {
                p[i][lane] = r[i][lane] + beta * p[i][lane];
            }
            state.lane(SQUARE)[lane] = square;
        }
    }
}
