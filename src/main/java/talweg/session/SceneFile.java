package talweg.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talweg.function.Domain;

/// Scenes in files, `*.talweg`: TOML with `version = 1`. What is left out is as in a new scene.
public final class SceneFile {
    /// The only version so far.
    public static final int VERSION = 1;

    /// The end of a file name that says scene.
    public static final String ENDING = ".talweg";

    private SceneFile() {}

    /// Reads a scene.
    public static Scene read(Path file) throws UnreadableFile {
        return parse(file.toString(), TextFile.read(file));
    }

    /// Writes a scene, whole or not at all.
    public static void write(Scene scene, Path file) throws IOException {
        WholeFile.write(file, text(scene).getBytes(StandardCharsets.UTF_8));
    }

    /// What is written.
    public static String text(Scene scene) {
        return SceneText.of(scene);
    }

    /// Reads `text`; `file` is how messages call it.
    public static Scene parse(String file, String text) throws UnreadableFile {
        TomlTable table = TomlTable.parse(file, text);
        TomlValues.version(table, VERSION);
        return read(table);
    }

    /// The scene that is written in `table`, and nothing else is.
    static Scene read(TomlTable table) throws UnreadableFile {
        Domain domain = TomlValues.domain(table, "domain");
        int steps = table.integer("steps", 0, Scene.MAXIMUM_STEPS, Scene.DEFAULT_STEPS);
        Scene scene = new Scene(
                function(table),
                domain,
                table.has("view") ? TomlValues.domain(table, "view") : domain,
                TomlValues.point(table, "start", domain),
                methods(table),
                steps,
                table.integer("k", 0, steps, 0),
                tolerance(table),
                appearance(table).withSection(SectionText.read(table, domain)),
                arrangement(table).withOutlook(OutlookText.read(table)),
                EnsembleText.read(table, domain),
                table.string("note", ""));
        table.finish();
        return scene;
    }

    /// The function that is written in `table`.
    static FunctionText function(TomlTable table) throws UnreadableFile {
        Optional<String> sample = table.has("sample") ? Optional.of(table.string("sample")) : Optional.empty();
        String formula = sample.isPresent() && !table.has("formula")
                ? SampleLibrary.find(sample.get())
                        .orElseThrow(() -> table.mistake("sample", "scene.sample", sample.get()))
                        .formula()
                : table.string("formula");
        return new FunctionText(sample, formula, parameters(table), table.strings("variables"));
    }

    private static Map<String, Double> parameters(TomlTable table) throws UnreadableFile {
        Map<String, Double> parameters = new LinkedHashMap<>();
        Optional<TomlTable> values = table.table("parameters");
        if (values.isPresent()) {
            for (String name : values.get().keys()) {
                parameters.put(name, values.get().number(name));
            }
        }
        return parameters;
    }

    private static List<MethodChoice> methods(TomlTable table) throws UnreadableFile {
        if (!table.has("method")) {
            return Scene.choices(Scene.DEFAULT_METHODS);
        }
        List<MethodChoice> methods = new ArrayList<>();
        for (TomlTable entry : table.tables("method")) {
            String specification = entry.string("spec");
            TomlValues.checkMethod(entry, "spec", specification);
            methods.add(new MethodChoice(specification, entry.flag("visible", true)));
            entry.finish();
        }
        return methods;
    }

    private static OptionalDouble tolerance(TomlTable table) throws UnreadableFile {
        if (!table.has("tolerance")) {
            return OptionalDouble.empty();
        }
        double tolerance = table.number("tolerance");
        if (!(tolerance >= 0)) {
            throw table.mistake("tolerance", "scene.tolerance");
        }
        return OptionalDouble.of(tolerance);
    }

    private static Appearance appearance(TomlTable table) throws UnreadableFile {
        Optional<TomlTable> found = table.table("appearance");
        if (found.isEmpty()) {
            return Appearance.STANDARD;
        }
        TomlTable appearance = found.get();
        Appearance read = new Appearance(
                TomlValues.choices(appearance, "layers", MapPart.values(), Appearance.STANDARD.parts()),
                TomlValues.choice(appearance, "colours", MapColours.values(), MapColours.TALWEG),
                TomlValues.choice(appearance, "scale", Scale.values(), Scale.AUTOMATIC),
                appearance.flag("equal_aspect", true),
                TomlValues.choice(appearance, "arrows", Arrows.values(), Arrows.GRADIENT),
                SectionChoice.STANDARD);
        appearance.finish();
        return read;
    }

    private static Arrangement arrangement(TomlTable table) throws UnreadableFile {
        Optional<TomlTable> found = table.table("window");
        if (found.isEmpty()) {
            return Arrangement.STANDARD;
        }
        TomlTable window = found.get();
        Arrangement read = new Arrangement(
                TomlValues.choices(window, "folded", Pane.values(), Arrangement.STANDARD.folded()),
                TomlValues.choices(window, "charts", Measure.values(), Arrangement.STANDARD.charts()),
                window.integer("chosen", 0, Integer.MAX_VALUE, 0),
                window.flag("curtain", false),
                held(window),
                Outlook.STANDARD);
        window.finish();
        return read;
    }

    private static Optional<Held> held(TomlTable window) throws UnreadableFile {
        if (!window.has("instrument")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Held.of(window.string("instrument")));
        } catch (IllegalArgumentException mistaken) {
            throw window.mistake("instrument", "scene.instrument", mistaken.getMessage());
        }
    }
}
