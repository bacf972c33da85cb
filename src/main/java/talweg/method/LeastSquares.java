package talweg.method;

import java.util.Arrays;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Domain.Range;
import talweg.function.Result;

/// Least squares in closed form (Legendre, 1805; Gauss, 1809): where f is a sum of squares of affine terms, ‖Ax − y‖²,
/// one step leads from anywhere to the solution (AᵀA)⁻¹Aᵀy of the normal equations H d = ∇f(x), H = 2AᵀA. Where H has
/// no inverse it is the shortest such step, H⁺∇f.
///
/// Before, it looks at [#CHECKS] more points of the domain whether H is the same and ∇f affine there. If f is not of
/// that form, there is no such step, and the run says why.
public record LeastSquares() implements Method {
    /// More points at which the form of f is looked at.
    static final int CHECKS = 8;

    /// Differences below this, relative to the numbers themselves, are rounding.
    private static final double ROUNDING = 1e-9;

    static final Column CHECK = new Column("check", "z", "z", Shape.COORDINATE, false);
    static final Column CHECK_GRADIENT = new Column("gcheck", "∇f(z)", "\\nabla f(z)", Shape.COORDINATE, false);
    static final Column CHECK_HESSIAN = new Column("hcheck", "H(z)", "H(z)", Shape.MATRIX, false);
    static final Column DEFECT = new Column("defect", "ε", "\\varepsilon", Shape.LANE, true);
    static final Column DIRECTION = new Column("d", "d", "d", Shape.COORDINATE, false);

    static final Kind KIND = new Kind(
            "least-squares",
            Family.CLOSED_FORM,
            "Legendre, 1805; Gauss, 1809",
            List.of(),
            settings -> new LeastSquares());

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters());
    }

    @Override
    public Demand demand() {
        return Demand.GRADIENT_AND_HESSIAN;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                CHECK,
                CHECK_GRADIENT,
                CHECK_HESSIAN,
                DEFECT,
                DIRECTION,
                Column.REFUSED,
                Column.SLOPES,
                Column.HESSIANS);
    }

    /// Nothing is known of the form of f.
    @Override
    public void begin(State state) {
        Arrays.fill(state.lane(DEFECT), Double.NaN);
    }

    @Override
    public List<Phase> phases() {
        SymmetricEigen eigen = new SymmetricEigen();
        return List.of(
                new Phase(
                        "least-squares-check",
                        new Notation(
                                DEFECT,
                                "\\max_z\\left\\|\\nabla f(z) - <g> - <h>\\,(z - <x>)\\right\\|",
                                "max ‖∇f(z) − <g> − <h> (z − <x>)‖"),
                        LeastSquares::isUnknown,
                        LeastSquares::check),
                new Phase(
                        "least-squares-solve",
                        new Notation(DIRECTION, "<h>^{+}\\,<g>", "<h>⁺ <g>"),
                        state -> solve(eigen, state)),
                new Phase("least-squares-move", new Notation(Column.POINT, "<x> - <d>", "<x> − <d>"), state -> {
                    double[][] x = state.of(Column.POINT);
                    double[][] d = state.of(DIRECTION);
                    for (int i = 0; i < x.length; i++) {
                        Loops.subtractScaled(x[i], 1, d[i], state.lanes());
                    }
                }));
    }

    private static boolean isUnknown(State state) {
        double[] all = state.lane(DEFECT);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (Double.isNaN(all[lane])) {
                return true;
            }
        }
        return false;
    }

    /// The greatest deviation of H and ∇f from those of a quadratic, relative to their own size; ∞ where they are not
    /// finite.
    private static void check(State state) {
        double[] defect = state.lane(DEFECT);
        double[][] z = state.of(CHECK);
        for (int j = 0; j < CHECKS; j++) {
            for (int i = 0; i < z.length; i++) {
                Range axis = state.domain().axis(i);
                Arrays.fill(z[i], axis.low() + axis.width() * Draw.uniform(0, 0, j, i));
            }
            state.askHessian(CHECK, CHECK_GRADIENT, CHECK_HESSIAN);
            for (int lane = 0; lane < state.lanes(); lane++) {
                defect[lane] = Math.max(j == 0 ? 0 : defect[lane], defect(state, lane));
                state.lane(Column.SLOPES)[lane]++;
                state.lane(Column.HESSIANS)[lane]++;
            }
        }
    }

    private static double defect(State state, int lane) {
        double[][] h = state.of(Column.HESSIAN);
        double[][] other = state.of(CHECK_HESSIAN);
        double bend = 0;
        double largest = 0;
        for (int entry = 0; entry < h.length; entry++) {
            bend = Math.max(bend, Math.abs(h[entry][lane] - other[entry][lane]));
            largest = Math.max(largest, Math.max(Math.abs(h[entry][lane]), Math.abs(other[entry][lane])));
        }
        double defect = Math.max(ratio(bend, largest), slope(state, lane));
        return Double.isNaN(defect) ? Double.POSITIVE_INFINITY : defect;
    }

    /// ‖∇f(z) − ∇f(x) − H(z − x)‖ over the sizes of its terms.
    private static double slope(State state, int lane) {
        double[][] x = state.of(Column.POINT);
        double[][] z = state.of(CHECK);
        double[][] h = state.of(Column.HESSIAN);
        double defect = 0;
        double largest = 0;
        for (int row = 0; row < x.length; row++) {
            double g = state.of(Column.GRADIENT)[row][lane];
            double there = state.of(CHECK_GRADIENT)[row][lane];
            double rest = there - g;
            double size = Math.abs(there) + Math.abs(g);
            for (int column = 0; column < x.length; column++) {
                double term = h[Result.packed(row, column)][lane] * (z[column][lane] - x[column][lane]);
                rest -= term;
                size += Math.abs(term);
            }
            defect = Math.max(defect, Math.abs(rest));
            largest = Math.max(largest, size);
        }
        return ratio(defect, largest);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static void solve(SymmetricEigen eigen, State state) {
        double[][] d = state.of(DIRECTION);
        double[] refused = state.lane(Column.REFUSED);
        for (int lane = 0; lane < state.lanes(); lane++) {
            refused[lane] = state.lane(DEFECT)[lane] <= ROUNDING ? solve(eigen, state, lane) : Column.NOT_QUADRATIC;
            for (double[] coordinate : d) {
                coordinate[lane] = refused[lane] == 0 ? coordinate[lane] : Double.NaN;
            }
        }
    }

    /// d = Σ v ⟨v, g⟩/λ over the eigenvalues that are not 0 but for rounding; says why there is none, or 0.
    private static double solve(SymmetricEigen eigen, State state, int lane) {
        double[][] g = state.of(Column.GRADIENT);
        double[][] d = state.of(DIRECTION);
        int n = d.length;
        eigen.decompose(state.of(Column.HESSIAN), n, lane);
        double largest = 0;
        double steepest = 0;
        double farthest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, Math.abs(eigen.values()[i]));
            steepest = Math.max(steepest, Math.abs(g[i][lane]));
            farthest = Math.max(farthest, Math.abs(state.of(Column.POINT)[i][lane]));
            d[i][lane] = 0;
        }
        // What rounding leaves of a 0, in an eigenvalue and in a gradient.
        double flat = n * 4 * Math.ulp(1.0) * largest;
        double still = n * 64 * Math.ulp(1.0) * (steepest + largest * farthest);
        for (int axis = 0; axis < n; axis++) {
            double curvature = eigen.values()[axis];
            double along = 0;
            for (int i = 0; i < n; i++) {
                along += eigen.vectors()[i][axis] * g[i][lane];
            }
            if (curvature < -ROUNDING * largest) {
                return Column.NOT_CONVEX;
            }
            if (curvature > flat) {
                for (int i = 0; i < n; i++) {
                    d[i][lane] += eigen.vectors()[i][axis] * (along / curvature);
                }
            } else if (Math.abs(along) > still) {
                return Column.NOT_BOUNDED;
            }
        }
        return 0;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Ellipse(Column.HESSIAN, DIRECTION));
    }
}
