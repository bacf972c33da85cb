package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import talweg.function.Result;

/// Jacobi's rotations against EJML and against the definition.
class SymmetricEigenTest {
    private final SymmetricEigen eigen = new SymmetricEigen();

    private static double[][] random(int n, Random random, double spread) {
        double[][] packed = new double[Result.triangle(n)][1];
        for (double[] entry : packed) {
            entry[0] = random.nextGaussian() * Math.pow(10, spread * random.nextDouble());
        }
        return packed;
    }

    @Test
    void eigenvaluesAreThoseOfEjmlAndEigenvectorsWhatTheirNameSays() {
        Random random = new Random(4);
        for (int n = 1; n <= 8; n++) {
            for (int trial = 0; trial < 20; trial++) {
                double[][] packed = random(n, random, 4);
                eigen.decompose(packed, n, 0);
                double largest =
                        Arrays.stream(eigen.values()).map(Math::abs).max().orElseThrow();
                assertThat(Arrays.stream(eigen.values()).sorted().toArray())
                        .usingComparatorWithPrecision(1e-12 * largest)
                        .containsExactly(ejml(packed, n));
                for (int a = 0; a < n; a++) {
                    for (int b = 0; b < n; b++) {
                        double product = 0;
                        double image = 0;
                        for (int i = 0; i < n; i++) {
                            product += eigen.vectors()[i][a] * eigen.vectors()[i][b];
                            image += packed[Result.packed(b, i)][0] * eigen.vectors()[i][a];
                        }
                        assertThat(product).isCloseTo(a == b ? 1 : 0, within(1e-13));
                        assertThat(image).isCloseTo(eigen.values()[a] * eigen.vectors()[b][a], within(1e-12 * largest));
                    }
                }
            }
        }
    }

    private static double[] ejml(double[][] packed, int n) {
        DMatrixRMaj matrix = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix.set(i, j, packed[Result.packed(i, j)][0]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> other = DecompositionFactory_DDRM.eig(n, false, true);
        other.decompose(matrix);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = other.getEigenvalue(i).getReal();
        }
        Arrays.sort(values);
        return values;
    }

    @Test
    void aMatrixThatIsNotFiniteGivesWhatIsNotFinite() {
        double[][] packed = {{1}, {Double.NaN}, {2}};
        eigen.decompose(packed, 2, 0);
        assertThat(Arrays.stream(eigen.values()).sum()).isNaN();
    }
}
