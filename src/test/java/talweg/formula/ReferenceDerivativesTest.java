package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Values, gradients and Hessians against a computer algebra system with 25 digits.
class ReferenceDerivativesTest {
    private static final double TOLERANCE = 1e-12;

    record Case(String formula, double[] at, double value, double[] gradient, double[] hessian) {
        @Override
        public String toString() {
            return formula + " at " + List.of(at[0], at[1]);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valueGradientAndHessianAreExact(Case expected) {
        Formula formula = (Formula) Formula.parse(expected.formula);
        double[] all = GraphEvaluator.everything(formula, expected.at);
        assertClose(new double[] {all[0]}, new double[] {expected.value});
        assertClose(new double[] {all[1], all[2]}, expected.gradient);
        assertClose(new double[] {all[3], all[4], all[5]}, expected.hessian);
    }

    private static void assertClose(double[] actual, double[] expected) {
        double norm = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(TOLERANCE * Math.max(1, norm)));
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = ReferenceDerivativesTest.class.getResourceAsStream("/reference/derivatives.json")) {
            List<Case> cases = new ArrayList<>();
            for (JsonNode node : new ObjectMapper().readTree(file).get("cases")) {
                double[] hessian = {
                    node.at("/hessian/0/0").doubleValue(),
                    node.at("/hessian/1/0").doubleValue(),
                    node.at("/hessian/1/1").doubleValue()
                };
                cases.add(new Case(
                        node.get("formula").stringValue(),
                        numbers(node.get("at")),
                        node.get("value").doubleValue(),
                        numbers(node.get("gradient")),
                        hessian));
            }
            return cases.stream();
        }
    }

    private static double[] numbers(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
