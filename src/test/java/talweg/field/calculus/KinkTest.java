package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.Domain;
import talweg.function.Workspace;

class KinkTest {
    private static boolean kink(String formula, double x, double y, double half) {
        return Kink.at(Landscapes.of(formula), x, y, Domain.cube(2, -half, half), new Workspace());
    }

    @ParameterizedTest
    @CsvSource({
        "|x| + |y|, 0, 0, 3",
        "|x| + |y|, 0, 1, 3",
        "sqrt(x^2 + y^2), 0, 0, 3",
        "max(x; y), 0.5, 0.5, 3",
        "1e12 |x| + y, 0, 0.3, 3",
        "|x| + y^2, 0, 0, 1e-6",
        "1000 + |x - 1| + y, 1, 0, 5"
    })
    void whereAnEdgeOrATipIsThereIsNoGradient(String formula, double x, double y, double half) {
        assertThat(kink(formula.replace(';', ','), x, y, half)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "|x| + |y|, 1, -0.5, 3",
        "x^2 + y^2, 0, 0, 3",
        "1e12 x^2 + y^2, 0, 0, 3",
        "x^2 + y^2, 0, 0, 1e-6",
        "1e9 + 1e-9 x + 0 y, 0.5, 0, 3",
        "sin(30 x) + cos(25 y), 0.1, 0.2, 3",
        "x^4 + y^4, 0, 0, 3",
        "7 + 0 x + 0 y, 1, 1, 3",
        "ln(x) + y, -1, 0, 3",
        "100 (y - x^2)^2 + (1 - x)^2, 1, 1, 2",
        "1/(x^2 + y^2), 0.001, 0, 3"
    })
    void whereFIsDifferentiableThereIsNone(String formula, double x, double y, double half) {
        assertThat(kink(formula, x, y, half)).isFalse();
    }
}
