package talweg.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The lines of the corpus of texts, cut at their arrows.
final class Corpus {
    private Corpus() {}

    /// A text and what is expected of it.
    record Entry(String text, String expected) {}

    static List<Entry> entries(String file) {
        return lines(file)
                .map(line -> line.split(" ⇒ "))
                .map(parts -> new Entry(parts[0].replace('␤', '\n'), parts[1].replace('␤', '\n')))
                .toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream stream = Corpus.class.getResourceAsStream("/talweg/formula/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
