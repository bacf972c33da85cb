package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The choices of the table of derivatives: at corners, at zeros, at the edge of the domain.
class CornerDerivativesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # formula                              | point | gradient   | lower triangle of the Hessian
            hypot(x, y)                            | 0 0   | 0 0        | 0 0 0
            sqrt(x^2 + y^2)                        | 0 0   | 0 0        | 0 0 0
            sqrt((x^2 + y^2)/2)                    | 0 0   | 0 0        | 0 0 0
            sqrt(3 x^2 + k y^2)                    | 0 0   | 0 0        | 0 0 0
            (x^2 + y^2)^0.5                        | 0 0   | 0 0        | 0 0 0
            (x^2 + y^2)^1.5                        | 0 0   | 0 0        | 0 0 0
            sqrt(x^2 + y^2)^2                      | 0 0   | 0 0        | 2 0 2
            hypot(x, y)^4 + abs(x)^2               | 0 0   | 0 0        | 2 0 0
            sqrt(x^2) + y                          | 0 1   | 0 1        | 0 0 0
            exp(-sqrt(x^2 + y^2)) + x              | 0 0   | 1 0        | 0 0 0
            hypot(x, y, x - y)                     | 0 0   | 0 0        | 0 0 0
            abs(x) + relu(y)                       | 0 0   | 0 0        | 0 0 0
            max(x, y)                              | 1 1   | 0.5 0.5    | 0 0 0
            min(x, 2y)                             | 2 1   | 0.5 1      | 0 0 0
            max(x, -x) + y                         | 0 0   | 0 1        | 0 0 0
            max(x, y, 3)                           | 1 2   | 0 0        | 0 0 0
            floor(x) + ceil(y) + round(x)          | 1 2   | 0 0        | 0 0 0
            sign(x) + step(y)                      | 0 0   | 0 0        | 0 0 0
            mod(x, y)                              | -1 3  | 1 1        | 0 0 0
            x^2 + y^3                              | 0 0   | 0 0        | 2 0 0
            x^1 y^0                                | 0 0   | 1 0        | 0 0 0
            x^y                                    | 0 2   | 0 0        | 2 0 0
            x^k + y                                | 0 0   | 1 1        | 0 0 0
            x^p + y                                | 0 0   | 0 1        | 2 0 0
            x^2.5 + (-y)^3                         | 0 1   | 0 -3       | 0 0 -6
            if(x > 0, ln(x), x^2 + y)              | -1 1  | -2 1       | 2 0 0
            if(x > 0, sqrt(x), y) + x y            | -1 3  | 3 0        | 0 1 0
            if(x < 0, y, sqrt(x) y)                | -4 3  | 0 1        | 0 0 0
            if(x < 0, if(y < 0, ln(y), x), ln(x))  | -1 1  | 1 0        | 0 0 0
            x*if(y > 0, ln(y), 1) + if(y > 0, 1/ln(y), y) | 2 -1 | 1 1  | 0 0 0
            if(ln(x) < 1, x, y)                    | -1 1  | 0 1        | 0 0 0
            if(x == 0, 1, sin(x)/x) + y            | 0 0   | 0 1        | 0 0 0
            prod(i, 1, 3, x - i) + y               | 2 0   | -1 1       | 0 0 0
            x y (x - 1)(y - 1)                     | 0 0   | 0 0        | 0 1 0
            softplus(x) + sigmoid(y)               | 800 -800 | 1 0     | 0 0 0
            softplus(-x) + tanh(y)                 | 800 800  | 0 0     | 0 0 0
            tanh(1000x) + atan(y)                  | 5 1e50   | 0 0     | 0 0 0
            """)
    void gradientAndHessianAreAsChosen(String text, String at, String gradient, String hessian) {
        Formula formula = (Formula) Formula.parse("k = 1; p = 2; f(x, y) = " + text);
        double[] all = GraphEvaluator.everything(formula, numbers(at));
        assertThat(Arrays.copyOfRange(all, 1, 3)).containsExactly(numbers(gradient), within(1e-15));
        assertThat(Arrays.copyOfRange(all, 3, 6)).containsExactly(numbers(hessian), within(1e-15));
    }

    @Test
    void theSlopeOfARootAtZeroIsInfinite() {
        assertThat(gradient("x^0.5", 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(gradient("cbrt(x)", 0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(gradient("sqrt(x)", 0)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({
        "ln(x), -1",
        "log10(x), -1",
        "log2(x), -1",
        "sqrt(x), -1",
        "asin(x), 2",
        "acos(x), -2",
        "acosh(x), 0",
        "acosh(x), -2",
        "atanh(x), 2",
        "x^1.5, -1",
        "x^x, -0.5"
    })
    void outsideOfItsDomainAFunctionHasNoDerivative(String text, double at) {
        assertThat(GraphEvaluator.everything((Formula) Formula.parse("f(x) = " + text), at))
                .containsOnly(Double.NaN);
    }

    @Test
    void theHessianIsPackedRowByRow() {
        Formula formula = (Formula) Formula.parse("f(x[3]) = x1^2 + 2 x1 x2 + 3 x1 x3 + 4 x2^2 + 5 x2 x3 + 6 x3^2");
        double[] all = GraphEvaluator.everything(formula, 1, 1, 1);
        assertThat(all).containsExactly(21, 7, 15, 20, 2, 2, 8, 3, 5, 12);
    }

    private static double gradient(String text, double at) {
        return GraphEvaluator.everything((Formula) Formula.parse("f(x) = " + text), at)[1];
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
