package talweg.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reference values that were computed by other programs, and comparison with them.
final class Reference {
    private Reference() {}

    static List<JsonNode> cases(String file) {
        try (InputStream stream = Reference.class.getResourceAsStream("/reference/" + file)) {
            List<JsonNode> cases = new ArrayList<>();
            JsonMapper.shared().readTree(stream).get("cases").forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /// Numbers with commas between them, as an option wants them.
    static String list(JsonNode numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(","));
    }

    /// Entry by entry, relative to the largest entry or 1.
    static void assertClose(JsonNode found, JsonNode expected, double tolerance) {
        List<Double> numbers = flat(found);
        List<Double> wanted = flat(expected);
        double scale = Math.max(1, wanted.stream().mapToDouble(Math::abs).max().orElseThrow());
        assertThat(numbers).hasSameSizeAs(wanted);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isCloseTo(wanted.get(i), within(tolerance * scale));
        }
    }

    private static List<Double> flat(JsonNode node) {
        if (node.isNumber()) {
            return List.of(node.doubleValue());
        }
        List<Double> numbers = new ArrayList<>();
        node.forEach(entry -> numbers.addAll(flat(entry)));
        return numbers;
    }
}
