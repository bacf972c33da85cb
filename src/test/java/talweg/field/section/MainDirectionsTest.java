package talweg.field.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MainDirectionsTest {
    private static final double[] CENTRE = {0.3, -1.2, 0.7, 2};
    private static final double[] U = {1, 2, 0, -1};
    private static final double[] V = {0.5, 0, 3, 1};

    private static double[][] spiral(int steps) {
        double[][] points = new double[4][steps];
        for (int k = 0; k < steps; k++) {
            double radius = Math.exp(-k / 100.0);
            for (int i = 0; i < 4; i++) {
                points[i][k] = CENTRE[i] + radius * (Math.cos(k / 30.0) * U[i] + Math.sin(k / 30.0) * V[i]);
            }
        }
        return points;
    }

    @Test
    void thoseOfAPathThatLiesInAPlaneAreThatPlane() {
        double[][] path = spiral(900);
        MainDirections found = MainDirections.of(path).orElseThrow();
        Frame frame = found.frame();
        double[][] feet = frame.feet(path);
        for (int k = 0; k < 900; k += 100) {
            double[] point = {path[0][k], path[1][k], path[2][k], path[3][k]};
            double[] back = frame.moved(frame.origin(), feet[0][k], feet[1][k]);
            assertThat(back).containsExactly(point, within(1e-13));
        }
        assertThat(feet[0][0]).isPositive();
        assertThat(feet[0][899]).isZero();
        assertThat(Vectors.inner(frame.first(), frame.second())).isCloseTo(0, within(1e-14));
        assertThat(Vectors.norm(frame.first())).isCloseTo(1, within(1e-14));
        assertThat(found.share()).isCloseTo(1, within(1e-14));
    }

    @Test
    void theShareIsWhatThePlaneHoldsOfTheSquaredLengths() {
        // From the end at 0: 3 along x, 2 along y, 1 along z.
        double[][] path = {{3, 0, 0, 0}, {0, 2, 0, 0}, {0, 0, 1, 0}};
        MainDirections found = MainDirections.of(path).orElseThrow();
        assertThat(found.share()).isCloseTo((9 + 4) / 14.0, within(1e-14));
        assertThat(found.frame().first()).containsExactly(new double[] {1, 0, 0}, within(1e-14));
        assertThat(found.frame().second())
                .satisfies(v -> assertThat(Math.abs(v[1])).isCloseTo(1, within(1e-14)));
    }

    @Test
    void aStraightPathHasNone() {
        double[][] line = {{0, 1, 2}, {0, 2, 4}, {0, 3, 6}, {0, 4, 8}};
        assertThat(MainDirections.of(line)).isEmpty();
        double[][] broken = {{0, 1, 2}, {0, Double.NaN, 4}, {0, 3, 6}, {0, 4, 8}};
        assertThat(MainDirections.of(broken)).isEmpty();
        assertThat(MainDirections.of(new double[][] {{1}, {2}, {3}})).isEmpty();
    }
}
