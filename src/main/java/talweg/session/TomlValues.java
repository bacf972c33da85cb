package talweg.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import talweg.function.Domain;
import talweg.method.Method;
import talweg.method.Mistake;
import talweg.method.Reading;
import talweg.method.Specification;

/// The values that sample functions and scenes share, read from a table of TOML.
final class TomlValues {
    private TomlValues() {}

    /// Reads the key `version`, which must be `known`.
    static void version(TomlTable table, int known) throws UnreadableFile {
        int version = table.integer("version", 0, Integer.MAX_VALUE);
        if (version != known) {
            throw table.mistake("version", "toml.version", version, known);
        }
    }

    /// Reads the key `id`: small letters, digits and hyphens.
    static String identifier(TomlTable table) throws UnreadableFile {
        String id = table.string("id");
        if (!SampleFile.isIdentifier(id)) {
            throw table.mistake("id", "toml.identifier", "id");
        }
        return id;
    }

    /// A text in both languages; without German, the English one is both.
    static Wording wording(TomlTable table, String key, String otherwise) throws UnreadableFile {
        var texts = table.table(key);
        if (texts.isEmpty()) {
            return new Wording(otherwise, otherwise);
        }
        String english = texts.get().string("en");
        Wording wording = new Wording(english, texts.get().string("de", english));
        texts.get().finish();
        return wording;
    }

    /// One [low, high] for each variable.
    static Domain domain(TomlTable table, String key) throws UnreadableFile {
        List<Domain.Range> axes = new ArrayList<>();
        for (double[] row : table.rows(key)) {
            if (row.length != 2 || !(row[0] < row[1]) || !Double.isFinite(row[1] - row[0])) {
                throw table.mistake(key, "toml.domain", key);
            }
            axes.add(new Domain.Range(row[0], row[1]));
        }
        if (axes.isEmpty()) {
            throw table.mistake(key, "toml.domain", key);
        }
        return new Domain(axes);
    }

    /// A finite point of as many coordinates as `domain` has.
    static Point point(TomlTable table, String key, Domain domain) throws UnreadableFile {
        double[] numbers = table.numbers(key);
        int dimension = domain.axes().size();
        if (numbers.length != dimension) {
            throw table.mistake(key, "toml.dimension", key, numbers.length, dimension);
        }
        if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
            throw table.mistake(key, "toml.notFinite", key);
        }
        return Point.of(numbers);
    }

    /// One of the constants of an enumeration, written in small letters.
    static <E extends Enum<E>> E choice(TomlTable table, String key, E[] choices, E otherwise) throws UnreadableFile {
        return table.has(key) ? choice(table, key, table.string(key), choices) : otherwise;
    }

    /// Several constants of an enumeration.
    static <E extends Enum<E>> Set<E> choices(TomlTable table, String key, E[] choices, Set<E> otherwise)
            throws UnreadableFile {
        if (!table.has(key)) {
            return otherwise;
        }
        Set<E> chosen = new HashSet<>();
        for (String text : table.strings(key)) {
            chosen.add(choice(table, key, text, choices));
        }
        return chosen;
    }

    /// The constant that is written `text` under `key`.
    static <E extends Enum<E>> E choice(TomlTable table, String key, String text, E[] choices) throws UnreadableFile {
        for (E choice : choices) {
            if (written(choice).equals(text)) {
                return choice;
            }
        }
        String all = Arrays.stream(choices).map(TomlValues::written).collect(Collectors.joining(", "));
        throw table.mistake(key, "toml.choice", key, all);
    }

    /// Insists that `specification` is a method with its settings.
    static void checkMethod(TomlTable table, String key, String specification) throws UnreadableFile {
        switch (Specification.parse(specification)) {
            case Reading.Mistaken<Method>(Mistake mistake) ->
                throw table.rejected(key, '"' + specification + "\": " + mistake.message());
            case Reading.Valid<Method> _ -> {}
        }
    }

    /// How a constant of an enumeration is written in files.
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
