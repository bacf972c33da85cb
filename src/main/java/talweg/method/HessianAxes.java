package talweg.method;

/// The eigenvalues of the Hessian, ascending, and its eigenvectors, as a phase of a rule: along each of these axes the
/// quadratic model is a parabola of its own.
final class HessianAxes {
    static final Column VALUES = new Column("eigenvalues", "λ", "\\lambda", Shape.COORDINATE, false);

    /// One eigenvector after the other, in the order of their eigenvalues.
    static final Column VECTORS = new Column("eigenvectors", "v", "v", Shape.COORDINATE, false, new Count(0, 1));

    private HessianAxes() {}

    static Phase phase() {
        SymmetricEigen eigen = new SymmetricEigen();
        Notation notation = new Notation(VALUES, "\\mathrm{eig}\\,<h>", "eig <h>");
        return new Phase("hessian-eigenvalues", notation, state -> {
            for (int lane = 0; lane < state.lanes(); lane++) {
                eigen.decompose(state.of(Column.HESSIAN), state.dimension(), lane);
                sort(eigen, state, lane);
            }
        });
    }

    private static void sort(SymmetricEigen eigen, State state, int lane) {
        double[] values = eigen.values();
        for (int j = 0; j < values.length; j++) {
            int place = rank(values, j);
            state.of(VALUES)[place][lane] = values[j];
            double[][] vector = state.part(VECTORS, place);
            for (int i = 0; i < vector.length; i++) {
                vector[i][lane] = eigen.vectors()[i][j];
            }
        }
    }

    /// How many come before the j-th; NaN after all others.
    private static int rank(double[] values, int j) {
        int rank = 0;
        for (int other = 0; other < values.length; other++) {
            int order = Double.compare(values[other], values[j]);
            rank += order < 0 || order == 0 && other < j ? 1 : 0;
        }
        return rank;
    }

    static double least(State state, int lane) {
        return state.of(VALUES)[0][lane];
    }

    static double greatest(State state, int lane) {
        return state.of(VALUES)[state.dimension() - 1][lane];
    }

    /// Whether the Hessian had only finite entries.
    static boolean areFinite(State state, int lane) {
        return Double.isFinite(least(state, lane)) && Double.isFinite(greatest(state, lane));
    }

    /// ⟨v_j, a⟩.
    static double along(State state, int j, double[][] a, int lane) {
        return Lanes.product(state.part(VECTORS, j), a, lane);
    }
}
