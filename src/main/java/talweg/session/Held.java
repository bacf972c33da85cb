package talweg.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// An instrument that somebody holds to the function: which one, and the numbers to which it is set. As text
/// `dial:x=1.0,y=2.0,angle=0.5`; what instruments there are, and which numbers each has, others know.
///
/// @param id which
/// @param numbers by their names
public record Held(String id, Map<String, Double> numbers) {
    /// Keeps its own copy, in the same order.
    public Held {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /// Reads one.
    ///
    /// @throws IllegalArgumentException with the part that cannot be read
    public static Held of(String text) {
        int colon = text.indexOf(':');
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (colon >= 0) {
            for (String part : text.substring(colon + 1).split(",")) {
                String[] pair = part.split("=", 2);
                numbers.put(pair[0].strip(), number(part, pair));
            }
        }
        return new Held(colon < 0 ? text.strip() : text.substring(0, colon).strip(), numbers);
    }

    private static double number(String part, String... pair) {
        if (pair.length < 2) {
            throw new IllegalArgumentException(part);
        }
        try {
            return Double.parseDouble(pair[1].strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(part, e);
        }
    }

    /// What [#of] reads.
    public String text() {
        String all = numbers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
        return all.isEmpty() ? id : id + ":" + all;
    }
}
