package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first two derivatives of every function against difference quotients of order six, away from corners.
class FunctionDerivativesTest {
    private static final double STEP = 1.0 / 256;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sqrt(x)             | 1.7
            cbrt(x)             | -1.7
            exp(x)              | 1.3
            ln(x)               | 0.7
            log(x, 3)           | 1.7
            log(3, x)           | 1.7
            log10(x)            | 2.7
            log2(x)             | 0.9
            sin(x)              | 1.1
            cos(x)              | 1.1
            tan(x)              | 0.9
            asin(x)             | 0.6
            acos(x)             | -0.6
            atan(x)             | 1.9
            atan2(x, 2)         | -0.7
            atan2(2, x)         | -0.7
            sinh(x)             | 0.8
            cosh(x)             | 0.8
            tanh(x)             | -0.8
            asinh(x)            | 0.8
            acosh(x)            | 1.8
            atanh(x)            | 0.4
            abs(x)^3            | -1.1
            sign(x) x^2         | -1.1
            floor(x) x^2        | 1.4
            ceil(x) x^2         | 1.4
            round(x) x^2        | 1.4
            min(x^2, 1 - x)     | 0.3
            max(x^2, 1 - x)     | 0.3
            hypot(x, 2)         | 0.7
            hypot(1, x, 2)      | 0.7
            pow(x, 2.5)         | 1.4
            x^-3                | 1.4
            x^20                | 1.1
            (x/8)^40            | 7.5
            2.5^x               | 1.4
            x^x                 | 1.4
            mod(x, 0.7) x       | 1.0
            mod(5, x)           | 1.4
            sigmoid(x)          | 0.7
            relu(x)^3           | 0.7
            softplus(x)         | -0.7
            step(x) x^3         | 0.7
            erf(x)              | 0.6
            gamma(x)            | 2.6
            gamma(x)            | -0.4
            lgamma(x)           | 3.4
            digamma(x)          | 2.2
            trigamma(x)         | 2.2
            """)
    void firstAndSecondDerivativeAreRight(String text, double at) {
        Formula formula = (Formula) Formula.parse("f(x) = " + text);
        Graph graph = Derivatives.hessian(formula.graph(), 1);
        double[] exact = GraphEvaluator.results(graph, new double[] {at}, new double[0]);
        assertClose(exact[1], quotient(x -> result(graph, 0, x), at));
        assertClose(exact[2], quotient(x -> result(graph, 1, x), at));
    }

    private static double result(Graph graph, int output, double x) {
        return GraphEvaluator.results(graph, new double[] {x}, new double[0])[output];
    }

    /// Central differences over seven points; the error is of order h⁶.
    private static double quotient(DoubleUnaryOperator f, double x) {
        double near = f.applyAsDouble(x + STEP) - f.applyAsDouble(x - STEP);
        double middle = f.applyAsDouble(x + 2 * STEP) - f.applyAsDouble(x - 2 * STEP);
        double far = f.applyAsDouble(x + 3 * STEP) - f.applyAsDouble(x - 3 * STEP);
        return (45 * near - 9 * middle + far) / (60 * STEP);
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }
}
