package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.formula.Formula;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Values, gradients and Hessians of compiled and interpreted functions against a computer algebra system with 25
/// digits.
class KernelDerivativesTest {
    private static final double TOLERANCE = 1e-12;

    record Case(String formula, double[] at, double[] value, double[] gradient, double[][] hessian) {
        @Override
        public String toString() {
            return formula + " at " + Arrays.toString(at);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreeWithTheReference(Case expected) {
        Formula formula = Functions.formula(expected.formula);
        for (RealFunction function : List.of(CompiledFunction.eager(formula), InterpretedFunction.of(formula))) {
            PointEvaluation actual = PointEvaluation.at(function, function.defaults(), expected.at);
            assertClose(new double[] {actual.value()}, expected.value);
            assertClose(actual.gradient(), expected.gradient);
            assertClose(flat(actual.hessian()), flat(expected.hessian));
        }
    }

    private static double[] flat(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }

    private static void assertClose(double[] actual, double[] expected) {
        double norm = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(actual).containsExactly(expected, within(TOLERANCE * Math.max(1, norm)));
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = KernelDerivativesTest.class.getResourceAsStream("/reference/derivatives.json")) {
            return new ObjectMapper()
                    .readTree(file).get("cases").valueStream().map(KernelDerivativesTest::read).toList().stream();
        }
    }

    private static Case read(JsonNode node) {
        return new Case(
                node.get("formula").stringValue(),
                numbers(node.get("at")),
                new double[] {node.get("value").doubleValue()},
                numbers(node.get("gradient")),
                node.get("hessian")
                        .valueStream()
                        .map(KernelDerivativesTest::numbers)
                        .toArray(double[][]::new));
    }

    private static double[] numbers(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
