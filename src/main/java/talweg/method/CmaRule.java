package talweg.method;

import java.util.List;
import java.util.function.ToDoubleFunction;
import talweg.function.Result;

/// The phases of [CmaEs] with their scratch, owned by one task.
///
/// With y the weighted mean of the better half of (Y − x)/s:
///
/// ```
/// p_σ ← (1 − c_σ) p_σ + √(c_σ(2 − c_σ)μ_w) C^(−½) y          h = 1 unless p_σ is very long
/// p_c ← (1 − c_c) p_c + h √(c_c(2 − c_c)μ_w) y
/// C   ← (1 − c₁ − c_μ + (1 − h) c₁ c_c(2 − c_c)) C + c₁ p_c p_cᵀ + c_μ Σ w_i y_i y_iᵀ
/// x   ← x + s y
/// s   ← s exp(c_σ/d_σ (‖p_σ‖/E‖N(0, I)‖ − 1))
/// ```
///
/// The roots are written as γ_σ and γ_c, the sum as W. A generation without any value changes nothing.
final class CmaRule {
    private final Column points;
    private final Column values;
    private final long seed;
    private final SymmetricEigen eigen = new SymmetricEigen();
    private CmaWeights weights;
    private double[] scratch = {};

    CmaRule(CmaEs method) {
        this.points = method.points();
        this.values = method.values();
        this.seed = method.seed();
    }

    List<Phase> phases() {
        return List.of(
                new Phase(
                        "cma-sample",
                        new Notation(
                                points,
                                "<x> + <deviation>\\,<axes>\\,(<lengths> \\odot \\xi)",
                                "<x> + <deviation> <axes> (<lengths> ⊙ ξ)"),
                        this::sample),
                new Phase("population-values", new Notation(values, "f(Y_j)", "f(Yⱼ)"), state -> {
                    DerivativeFree.ask(state, points, values, 0);
                    DerivativeFree.count(state, values.count().in(state.dimension()));
                }),
                new Phase("population-sort", new Notation(points, "\\operatorname{sort}_f(Y)", "sort(Y)"), this::sort),
                new Phase(
                        "cma-shift",
                        new Notation(
                                CmaEs.SHIFT,
                                "\\left(\\textstyle\\sum_{j \\le \\mu} w_j Y_j - <x>\\right) / <deviation>",
                                "(Σ wⱼ Yⱼ − <x>) / <deviation>"),
                        this::shift),
                new Phase(
                        "cma-step-path",
                        new Notation(
                                CmaEs.STEP_PATH,
                                "(1 - <c_sigma>)\\,<spath> + <gain_sigma>\\,<covariance>^{-1/2}\\,<shift>",
                                "(1 − <c_sigma>) <spath> + <gain_sigma> <covariance>^(−½) <shift>",
                                constants()),
                        this::stepPath),
                new Phase(
                        "cma-going",
                        new Notation(
                                CmaEs.GOING,
                                "\\left[ <limit> \\ge \\left\\|<spath>\\right\\| \\right]",
                                "[<limit> ≥ ‖<spath>‖]",
                                constants()),
                        this::going),
                new Phase(
                        "cma-axis-path",
                        new Notation(
                                CmaEs.AXIS_PATH,
                                "(1 - <c_c>)\\,<cpath> + <going>\\,<gain_c>\\,<shift>",
                                "(1 − <c_c>) <cpath> + <going> <gain_c> <shift>",
                                constants()),
                        this::axisPath),
                new Phase(
                        "cma-covariance",
                        new Notation(
                                CmaEs.COVARIANCE,
                                "(1 - <c_one> - <c_mu>)\\,<covariance> + <c_one>\\,<cpath>\\,<cpath>^\\top + <c_mu>\\,W",
                                "(1 − <c_one> − <c_mu>) <covariance> + <c_one> <cpath> <cpath>ᵀ + <c_mu> W",
                                constants()),
                        this::covariance),
                new Phase(
                        "cma-move",
                        new Notation(Column.POINT, "<x> + <deviation>\\,<shift>", "<x> + <deviation> <shift>"),
                        CmaRule::move),
                new Phase(
                        "cma-deviation",
                        new Notation(
                                CmaEs.DEVIATION,
                                "<deviation>\\,\\exp\\left(\\frac{<c_sigma>}{<damping>}"
                                        + "\\left(\\frac{\\left\\|<spath>\\right\\|}{<usual>} - 1\\right)\\right)",
                                "<deviation> exp(<c_sigma>/<damping> (‖<spath>‖/<usual> − 1))",
                                constants()),
                        this::deviation),
                new Phase(
                        "cma-axes",
                        new Notation(CmaEs.LENGTHS, "\\sqrt{\\operatorname{eig}(<covariance>)}", "√eig(<covariance>)"),
                        this::axes));
    }

    /// What follows from n and λ.
    private List<Notation.Constant> constants() {
        return List.of(
                constant("c_sigma", "c_σ", "c_\\sigma", CmaWeights::pathRate),
                constant("gain_sigma", "γ_σ", "\\gamma_\\sigma", CmaWeights::pathGain),
                constant("c_c", "c_c", "c_c", CmaWeights::axisRate),
                constant("gain_c", "γ_c", "\\gamma_c", CmaWeights::axisGain),
                constant("c_one", "c₁", "c_1", CmaWeights::rankOne),
                constant("c_mu", "c_μ", "c_\\mu", CmaWeights::rankMu),
                constant("damping", "d_σ", "d_\\sigma", CmaWeights::damping),
                constant("usual", "E‖N(0, I)‖", "E\\|N(0, I)\\|", CmaWeights::length),
                new Notation.Constant("limit", "L", "L", this::limit));
    }

    private Notation.Constant constant(String key, String plain, String latex, ToDoubleFunction<CmaWeights> value) {
        return new Notation.Constant(key, plain, latex, state -> value.applyAsDouble(weights(state)));
    }

    private CmaWeights weights(State state) {
        if (weights == null) {
            int n = state.dimension();
            weights = CmaWeights.of(n, values.count().in(n));
            scratch = new double[n];
        }
        return weights;
    }

    /// Y_j = x + s B (δ ⊙ ξ); the draws of each member begin with a pair.
    private void sample(State state) {
        weights(state);
        int n = state.dimension();
        double[][] x = state.of(Column.POINT);
        double[][] b = state.of(CmaEs.AXES);
        double[][] lengths = state.of(CmaEs.LENGTHS);
        double[][] all = state.of(points);
        double[] s = state.lane(CmaEs.DEVIATION);
        for (int j = 0; j < all.length / n; j++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                for (int i = 0; i < n; i++) {
                    scratch[i] = lengths[i][lane] * state.normal(seed, lane, j * (n + n % 2) + i);
                }
                for (int i = 0; i < n; i++) {
                    double sum = 0;
                    for (int axis = 0; axis < n; axis++) {
                        sum += b[axis * n + i][lane] * scratch[axis];
                    }
                    all[j * n + i][lane] = x[i][lane] + s[lane] * sum;
                }
            }
        }
    }

    private void sort(State state) {
        for (int lane = 0; lane < state.lanes(); lane++) {
            Ranking.sort(state.of(points), state.of(values), lane);
        }
    }

    private boolean isLost(State state, int lane) {
        return state.of(values)[0][lane] == Double.POSITIVE_INFINITY;
    }

    private void shift(State state) {
        int n = state.dimension();
        double[] w = weights(state).weights();
        double[][] x = state.of(Column.POINT);
        double[][] all = state.of(points);
        double[] s = state.lane(CmaEs.DEVIATION);
        double[][] shift = state.of(CmaEs.SHIFT);
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                double sum = 0;
                for (int j = 0; j < w.length; j++) {
                    sum += w[j] * (all[j * n + i][lane] - x[i][lane]);
                }
                shift[i][lane] = isLost(state, lane) ? 0 : sum / s[lane];
            }
        }
    }

    /// C^(−½) = B diag(1/δ) Bᵀ.
    private void stepPath(State state) {
        int n = state.dimension();
        CmaWeights c = weights(state);
        double gain = c.pathGain();
        double[][] b = state.of(CmaEs.AXES);
        double[][] lengths = state.of(CmaEs.LENGTHS);
        double[][] shift = state.of(CmaEs.SHIFT);
        double[][] path = state.of(CmaEs.STEP_PATH);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (isLost(state, lane)) {
                continue;
            }
            for (int axis = 0; axis < n; axis++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += b[axis * n + i][lane] * shift[i][lane];
                }
                scratch[axis] = sum / lengths[axis][lane];
            }
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int axis = 0; axis < n; axis++) {
                    sum += b[axis * n + i][lane] * scratch[axis];
                }
                path[i][lane] = (1 - c.pathRate()) * path[i][lane] + gain * sum;
            }
        }
    }

    private static double norm(double[][] vector, int lane) {
        double squares = 0;
        for (double[] coordinate : vector) {
            squares += coordinate[lane] * coordinate[lane];
        }
        return Math.sqrt(squares);
    }

    /// Stops the other path while the step size is about to grow anyway; early on the path is still short.
    private void going(State state) {
        double limit = limit(state);
        double[] going = state.lane(CmaEs.GOING);
        for (int lane = 0; lane < state.lanes(); lane++) {
            going[lane] = norm(state.of(CmaEs.STEP_PATH), lane) < limit ? 1 : 0;
        }
    }

    /// L: the length from which on the path counts as very long.
    private double limit(State state) {
        CmaWeights c = weights(state);
        // StrictMath.pow would allocate.
        double begun = Math.sqrt(1 - StrictMath.exp(2 * state.t() * StrictMath.log(1 - c.pathRate())));
        return (1.4 + 2.0 / (state.dimension() + 1)) * c.length() * begun;
    }

    private void axisPath(State state) {
        CmaWeights c = weights(state);
        double gain = c.axisGain();
        double[][] path = state.of(CmaEs.AXIS_PATH);
        double[][] shift = state.of(CmaEs.SHIFT);
        double[] going = state.lane(CmaEs.GOING);
        for (int i = 0; i < path.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                double next = (1 - c.axisRate()) * path[i][lane] + going[lane] * gain * shift[i][lane];
                path[i][lane] = isLost(state, lane) ? path[i][lane] : next;
            }
        }
    }

    private void covariance(State state) {
        int n = state.dimension();
        CmaWeights c = weights(state);
        double[] w = c.weights();
        double[][] matrix = state.of(CmaEs.COVARIANCE);
        double[][] path = state.of(CmaEs.AXIS_PATH);
        double[][] all = state.of(points);
        double[][] x = state.of(Column.POINT);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (isLost(state, lane)) {
                continue;
            }
            double s = state.lane(CmaEs.DEVIATION)[lane];
            double stopped = 1 - state.lane(CmaEs.GOING)[lane];
            double kept = 1 - c.rankOne() - c.rankMu() + stopped * c.rankOne() * c.axisRate() * (2 - c.axisRate());
            for (int row = 0; row < n; row++) {
                for (int column = 0; column <= row; column++) {
                    double sum = 0;
                    for (int j = 0; j < w.length; j++) {
                        sum += w[j]
                                * ((all[j * n + row][lane] - x[row][lane]) / s)
                                * ((all[j * n + column][lane] - x[column][lane]) / s);
                    }
                    double[] entry = matrix[Result.packed(row, column)];
                    entry[lane] =
                            kept * entry[lane] + c.rankOne() * path[row][lane] * path[column][lane] + c.rankMu() * sum;
                }
            }
        }
    }

    private static void move(State state) {
        double[][] x = state.of(Column.POINT);
        double[][] shift = state.of(CmaEs.SHIFT);
        double[] s = state.lane(CmaEs.DEVIATION);
        for (int i = 0; i < x.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                x[i][lane] += s[lane] * shift[i][lane];
            }
        }
    }

    private void deviation(State state) {
        CmaWeights c = weights(state);
        double[] s = state.lane(CmaEs.DEVIATION);
        for (int lane = 0; lane < state.lanes(); lane++) {
            double longer = norm(state.of(CmaEs.STEP_PATH), lane) / c.length() - 1;
            s[lane] *= isLost(state, lane) ? 1 : StrictMath.exp(c.pathRate() / c.damping() * longer);
        }
    }

    /// Rounding may make a least eigenvalue negative; it then counts as what rounding leaves of the largest.
    private void axes(State state) {
        int n = state.dimension();
        double[][] b = state.of(CmaEs.AXES);
        double[][] lengths = state.of(CmaEs.LENGTHS);
        for (int lane = 0; lane < state.lanes(); lane++) {
            eigen.decompose(state.of(CmaEs.COVARIANCE), n, lane);
            double largest = 0;
            for (int axis = 0; axis < n; axis++) {
                largest = Math.max(largest, eigen.values()[axis]);
            }
            for (int axis = 0; axis < n; axis++) {
                double least = Math.max(largest * Math.ulp(1.0), Double.MIN_NORMAL);
                lengths[axis][lane] = Math.sqrt(Math.max(eigen.values()[axis], least));
                for (int i = 0; i < n; i++) {
                    b[axis * n + i][lane] = eigen.vectors()[i][axis];
                }
            }
        }
    }
}
