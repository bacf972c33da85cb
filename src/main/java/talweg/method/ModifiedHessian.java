package talweg.method;

import java.util.List;
import talweg.function.Result;

/// B: the Hessian made positive definite, each eigenvalue λ replaced by max(|λ|, δ) (Greenstadt, 1967; Nocedal and
/// Wright, 2006, section 3.4). δ is [#LEAST] times the largest |λ|, and 1 where all are 0. Where the Hessian bends
/// upwards in all directions, B is H, but for rounding.
final class ModifiedHessian {
    /// The least eigenvalue of B relative to the largest.
    static final double LEAST = 1e-8;

    static final Column MATRIX = new Column("modified", "B", "B", Shape.MATRIX, false);

    private ModifiedHessian() {}

    static List<Column> columns() {
        return List.of(HessianAxes.VALUES, HessianAxes.VECTORS, MATRIX);
    }

    /// From H to `direction` = B⁻¹g; the gradient itself where H is not finite.
    static List<Phase> phases(Column direction) {
        return List.of(
                HessianAxes.phase(),
                new Phase(
                        "newton-modified",
                        new Notation(
                                MATRIX,
                                "\\sum_j \\max(|\\lambda_j|, \\delta)\\, v_j v_j^{\\top}",
                                "Σ max(|λⱼ|, δ) vⱼ vⱼᵀ"),
                        ModifiedHessian::compose),
                new Phase(
                        "newton-modified-direction",
                        new Notation(direction, "<modified>^{-1}\\,<g>", "<modified>⁻¹ <g>"),
                        state -> solve(state, direction)));
    }

    /// δ.
    private static double floor(State state, int lane) {
        double largest =
                Math.max(Math.abs(HessianAxes.least(state, lane)), Math.abs(HessianAxes.greatest(state, lane)));
        return largest == 0 ? 1 : LEAST * largest;
    }

    private static double eigenvalue(State state, int j, int lane) {
        return Math.max(Math.abs(state.of(HessianAxes.VALUES)[j][lane]), floor(state, lane));
    }

    private static void compose(State state) {
        double[][] b = state.of(MATRIX);
        for (int row = 0; row < state.dimension(); row++) {
            for (int column = 0; column <= row; column++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    b[Result.packed(row, column)][lane] = entry(state, row, column, lane);
                }
            }
        }
    }

    private static double entry(State state, int row, int column, int lane) {
        double sum = 0;
        for (int j = 0; j < state.dimension(); j++) {
            double[][] v = state.part(HessianAxes.VECTORS, j);
            sum += v[row][lane] * eigenvalue(state, j, lane) * v[column][lane];
        }
        return sum;
    }

    private static void solve(State state, Column direction) {
        double[][] g = state.of(Column.GRADIENT);
        double[][] d = state.of(direction);
        for (int lane = 0; lane < state.lanes(); lane++) {
            boolean finite = HessianAxes.areFinite(state, lane);
            for (int i = 0; i < d.length; i++) {
                d[i][lane] = finite ? 0 : g[i][lane];
            }
            for (int j = 0; finite && j < d.length; j++) {
                double part = HessianAxes.along(state, j, g, lane) / eigenvalue(state, j, lane);
                double[][] v = state.part(HessianAxes.VECTORS, j);
                for (int i = 0; i < d.length; i++) {
                    d[i][lane] += part * v[i][lane];
                }
            }
        }
    }
}
