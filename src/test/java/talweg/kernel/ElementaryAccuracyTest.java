package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.formula.Operation;

/// Each elementary function is as accurate as its class says, measured in units in the last place against a table of 30
/// digits.
class ElementaryAccuracyTest {
    /// What is not two units in the last place.
    private static final Map<String, Double> BOUNDS = Map.of(
            "exp",
            0.7,
            "ln",
            1.0,
            "power",
            1.0,
            "lgamma",
            3.0,
            "digamma",
            4.0,
            "trigamma",
            3.0,
            "trigammaneg",
            5.0,
            "gammaneg",
            5.0,
            "polygamma",
            10.0);

    record Row(String name, double[] arguments, BigDecimal value) {
        static Row parse(String line) {
            String[] words = line.split(",");
            double[] arguments = Arrays.stream(words, 1, words.length - 1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Row(words[0], arguments, new BigDecimal(words[words.length - 1]));
        }

        Operation operation() {
            return Operation.valueOf(name.replaceFirst("(?<=.)neg$", "").toUpperCase(Locale.ROOT));
        }

        double computed() {
            return arguments.length == 1
                    ? Interpreter.apply(operation(), arguments[0])
                    : Interpreter.apply(operation(), arguments[0], arguments[1]);
        }

        /// The error in units in the last place of the true value, or of `least` if that is more.
        double error(double least) {
            double unit = Math.ulp(Math.max(Math.abs(value.doubleValue()), least));
            return new BigDecimal(computed()).subtract(value).abs().doubleValue() / unit;
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsAccurateAsItSays(String name) {
        for (Row row : rows().get(name)) {
            assertThat(row.error(smallestScale(row)))
                    .as("%s of %s: %s, not %s", name, Arrays.toString(row.arguments), row.computed(), row.value)
                    .isLessThanOrEqualTo(BOUNDS.getOrDefault(name, 2.0) * (smallestScale(row) > 0 ? 3 : 1));
        }
    }

    /// Beside their zeros on the negative axis, ψ and its derivatives are sums of terms that cancel: there it is
    /// the size of the terms that counts.
    private static double smallestScale(Row row) {
        return switch (row.name) {
            case "digammaneg" -> Math.PI;
            case "polygammaneg" -> Elementary.gamma(row.arguments[0] + 1) * Math.pow(2, row.arguments[0] + 1);
            default -> 0;
        };
    }

    static Stream<String> names() {
        return rows().keySet().stream().sorted();
    }

    private static Map<String, List<Row>> rows() {
        try (var file = ElementaryAccuracyTest.class.getResourceAsStream("elementary.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::parse)
                    .collect(Collectors.groupingBy(Row::name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
