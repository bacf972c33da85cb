package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// The signs of eigenvalues that a matrix was made from.
class DefinitenessTest {
    /// QΛQᵀ for a turn by `angle`.
    private static Definiteness of(double first, double second, double angle) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return Definiteness.of(
                first * c * c + second * s * s, (first - second) * c * s, first * s * s + second * c * c);
    }

    @Test
    void theSignsAreToldOverAllMagnitudesAndConditionNumbers() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            double size = Math.pow(10, 300 * (2 * random.nextDouble() - 1));
            double smaller = size * Math.pow(10, -11 * random.nextDouble());
            double angle = Math.PI * random.nextDouble();
            assertThat(of(size, smaller, angle)).isEqualTo(Definiteness.POSITIVE);
            assertThat(of(-size, -smaller, angle)).isEqualTo(Definiteness.NEGATIVE);
            assertThat(of(size, -smaller, angle)).isEqualTo(Definiteness.INDEFINITE);
            assertThat(of(smaller, -size, angle)).isEqualTo(Definiteness.INDEFINITE);
        }
    }

    @Test
    void anEigenvalueThatIsRoundingBesideTheOtherIsZero() {
        assertThat(Definiteness.of(1, 1, 1)).isEqualTo(Definiteness.POSITIVE_SEMI);
        assertThat(Definiteness.of(-4, 2, -1)).isEqualTo(Definiteness.NEGATIVE_SEMI);
        assertThat(Definiteness.of(1, 0, 1e-14)).isEqualTo(Definiteness.POSITIVE_SEMI);
        assertThat(Definiteness.of(1, 0, -1e-14)).isEqualTo(Definiteness.POSITIVE_SEMI);
        assertThat(Definiteness.of(0, 0, 0)).isEqualTo(Definiteness.ZERO);
    }

    @Test
    void whatIsNotFiniteIsNotKnown() {
        assertThat(Definiteness.of(1, Double.NaN, 1)).isEqualTo(Definiteness.UNKNOWN);
        assertThat(Definiteness.of(Double.POSITIVE_INFINITY, 0, 1)).isEqualTo(Definiteness.UNKNOWN);
    }
}
