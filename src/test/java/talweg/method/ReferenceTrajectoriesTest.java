package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.RealFunction;
import talweg.function.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Iterates agree with those of torch.optim in float64, and Newton's with exact full steps.
class ReferenceTrajectoriesTest {
    private static final double RELATIVE = 1e-9;
    private static final Map<String, RealFunction> FUNCTIONS = new ConcurrentHashMap<>();

    record Case(String name, RealFunction function, Method method, double[] start, JsonNode iterates) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream file = ReferenceTrajectoriesTest.class.getResourceAsStream("/reference/trajectories.json")) {
            JsonNode cases = new ObjectMapper().readTree(file).get("cases");
            return StreamSupport.stream(cases.spliterator(), false).map(ReferenceTrajectoriesTest::read);
        }
    }

    private static Case read(JsonNode node) {
        Method method =
                Methods.named(node.get("optimizer").asString()).orElseThrow().standard();
        for (Map.Entry<String, JsonNode> entry : node.get("hyperparameters").properties()) {
            double number = entry.getValue().asDouble();
            Hyperparameter descriptor = method.kind().hyperparameter(entry.getKey());
            method = method.with(
                    entry.getKey(), descriptor.isRate() ? new Rate.Constant(number) : new Setting.Number(number));
        }
        RealFunction function = FUNCTIONS.computeIfAbsent(node.get("formula").asString(), Formulas::compile);
        return new Case(
                node.get("function").asString() + " " + method.id(),
                function,
                method,
                point(node.get("start")),
                node.get("iterates"));
    }

    private static double[] point(JsonNode node) {
        return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
    }

    @ParameterizedTest
    @MethodSource("cases")
    void iteratesAreThoseOfTorch(Case reference) {
        Optimizer optimizer = new Optimizer(
                reference.method(),
                Objective.of(reference.function()),
                new double[][] {reference.start()},
                0,
                new Workspace());
        int last = reference.iterates().propertyNames().stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        while (true) {
            JsonNode expected = reference.iterates().get(String.valueOf(optimizer.k()));
            if (expected != null) {
                assertClose(optimizer, point(expected));
            }
            if (optimizer.k() == last) {
                return;
            }
            optimizer.evaluate();
            optimizer.advance();
        }
    }

    private static void assertClose(Optimizer optimizer, double[] expected) {
        double[] actual = optimizer.state().read(Column.POINT, 0);
        double distance = Math.hypot(actual[0] - expected[0], actual[1] - expected[1]);
        assertThat(distance)
                .as("distance at k = %d from (%s, %s)", optimizer.k(), expected[0], expected[1])
                .isLessThanOrEqualTo(RELATIVE * Math.max(1, Math.hypot(expected[0], expected[1])));
    }
}
