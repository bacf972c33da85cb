package talweg.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import talweg.function.Domain;

/// The TOML form of a sample function.
///
/// ```toml
/// version = 1
/// id = "bowl"
/// formula = "x^2 + y^2"
/// domain = [[-2, 2], [-2, 2]]
/// start = [1, 1]
/// ```
///
/// is enough; the other keys are those of [SampleFunction], see any file in `sample-functions/`.
public final class SampleFile {
    /// The only version so far.
    public static final int VERSION = 1;

    /// The end of a file name that says sample function.
    public static final String ENDING = ".toml";

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<KnownPoint.Kind, String> KEYS = new EnumMap<>(Map.of(
            KnownPoint.Kind.MINIMUM, "minimum",
            KnownPoint.Kind.SADDLE, "saddle",
            KnownPoint.Kind.MAXIMUM, "maximum"));

    private SampleFile() {}

    /// Whether `text` could be the id of a sample function.
    static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /// Reads `text`; `file` is how messages call it.
    public static SampleFunction parse(String file, String text) throws UnreadableFile {
        TomlTable table = TomlTable.parse(file, text);
        TomlValues.version(table, VERSION);
        Domain domain = TomlValues.domain(table, "domain");
        String id = TomlValues.identifier(table);
        Wording name = TomlValues.wording(table, "name", id);
        Scale scale = TomlValues.choice(table, "scale", Scale.values(), Scale.AUTOMATIC);
        SampleFunction function = new SampleFunction(
                id,
                name,
                table.string("formula"),
                domain,
                TomlValues.point(table, "start", domain),
                table.integer("steps", 0, Scene.MAXIMUM_STEPS, Scene.DEFAULT_STEPS),
                table.has("methods") ? methods(table) : Scene.DEFAULT_METHODS,
                points(table, domain),
                table.strings("tags"),
                scale,
                table.string("source", ""),
                TomlValues.wording(table, "teaches", ""));
        table.finish();
        return function;
    }

    private static List<String> methods(TomlTable table) throws UnreadableFile {
        List<String> methods = table.strings("methods");
        for (String method : methods) {
            TomlValues.checkMethod(table, "methods", method);
        }
        return methods;
    }

    private static List<KnownPoint> points(TomlTable table, Domain domain) throws UnreadableFile {
        List<KnownPoint> points = new ArrayList<>();
        for (KnownPoint.Kind kind : KnownPoint.Kind.values()) {
            for (TomlTable entry : table.tables(KEYS.get(kind))) {
                points.add(new KnownPoint(
                        kind,
                        TomlValues.point(entry, "at", domain),
                        entry.number("value"),
                        entry.flag("global", false),
                        entry.flag("smooth_at_minimum", true),
                        entry.flag("boundary", false)));
                entry.finish();
            }
        }
        return points;
    }
}
