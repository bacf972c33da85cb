package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Column loops and the solver for one lane after the other: the same equations, the same bits.
class PlanarSolverTest {
    private static final int LANES = 2000;

    @Test
    void allLanesAtOnceGiveTheBitsOfEachAlone() {
        Random random = new Random(5);
        double[][] h = new double[3][LANES];
        double[][] g = new double[2][LANES];
        for (int lane = 0; lane < LANES; lane++) {
            for (double[] entry : h) {
                entry[lane] = number(random);
            }
            for (double[] entry : g) {
                entry[lane] = number(random);
            }
            if (lane % 7 == 0) {
                h[2][lane] = h[1][lane] * h[1][lane] / h[0][lane];
            }
        }
        double[][] together = new double[2][LANES];
        double[][] alone = new double[2][LANES];
        double[] singular = new double[LANES];
        LinearSolver solver = new LinearSolver();
        solver.solve(h, g, together, singular, LANES);
        int inverses = 0;
        for (int lane = 0; lane < LANES; lane++) {
            boolean inverse = solver.solve(h, g, alone, lane);
            assertThat(singular[lane]).isEqualTo(inverse ? 0 : 1);
            // Zeros of both signs move nothing.
            assertThat(new double[] {together[0][lane] + 0.0, together[1][lane] + 0.0})
                    .containsExactly(alone[0][lane] + 0.0, alone[1][lane] + 0.0);
            inverses += inverse ? 1 : 0;
        }
        assertThat(inverses).isBetween(LANES / 2, LANES - 100);
    }

    /// Usual ones, and some that are 0, tiny, huge or no numbers.
    private static double number(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> -1;
            case 2 -> random.nextGaussian() * 1e-300;
            case 3 -> random.nextGaussian() * 1e200;
            case 4 -> random.nextInt(40) == 0 ? Double.NaN : 1;
            case 5 -> random.nextInt(40) == 0 ? Double.POSITIVE_INFINITY : 2;
            default -> random.nextGaussian();
        };
    }
}
