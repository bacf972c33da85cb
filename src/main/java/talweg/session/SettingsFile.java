package talweg.session;

import java.util.Optional;
import talweg.session.Settings.Box;
import talweg.session.Settings.Lights;

/// [Settings] as TOML. What is left out has not been chosen.
final class SettingsFile {
    /// The only version so far.
    static final int VERSION = 1;

    private static final int LARGEST_SCALE = 1000;
    private static final int COORDINATES = 4;

    private SettingsFile() {}

    static Settings parse(String file, String text) throws UnreadableFile {
        TomlTable table = TomlTable.parse(file, text);
        TomlValues.version(table, VERSION);
        Optional<TomlTable> exports = table.table("export");
        Settings settings = new Settings(
                table.has("theme")
                        ? Optional.of(TomlValues.choice(table, "theme", Lights.values(), Lights.LIGHT))
                        : Optional.empty(),
                table.has("language") ? Optional.of(table.string("language")) : Optional.empty(),
                table.has("scale") ? Optional.of(table.integer("scale", 1, LARGEST_SCALE)) : Optional.empty(),
                table.has("reduced_motion") ? Optional.of(table.flag("reduced_motion", false)) : Optional.empty(),
                table.flag("tour_seen", false),
                table.has("window") ? Optional.of(box(table)) : Optional.empty(),
                table.flag("maximized", false),
                table.flag("full_screen", false),
                SessionFile.paths(table, "recent"),
                exports.isPresent() ? ExportText.parse(exports.get()) : ExportSettings.STANDARD);
        table.finish();
        return settings;
    }

    private static Box box(TomlTable table) throws UnreadableFile {
        double[] numbers = table.numbers("window");
        if (numbers.length != COORDINATES || !(numbers[2] > 0) || !(numbers[3] > 0)) {
            throw table.mistake("window", "settings.window", "window");
        }
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    static String text(Settings settings) {
        StringBuilder text = new StringBuilder("version = " + VERSION + "\n");
        settings.lights().ifPresent(lights -> line(text, "theme", SceneText.quoted(TomlValues.written(lights))));
        settings.language().ifPresent(language -> line(text, "language", SceneText.quoted(language)));
        settings.scale().ifPresent(percent -> line(text, "scale", percent));
        settings.reducedMotion().ifPresent(reduced -> line(text, "reduced_motion", reduced));
        line(text, "tour_seen", settings.tourSeen());
        settings.window()
                .ifPresent(box -> line(
                        text,
                        "window",
                        "[" + box.x() + ", " + box.y() + ", " + box.width() + ", " + box.height() + "]"));
        line(text, "maximized", settings.maximized());
        line(text, "full_screen", settings.fullScreen());
        line(
                text,
                "recent",
                SceneText.list(settings.recent().stream().map(Object::toString).toList()));
        return text.append(ExportText.text(settings.exports())).toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append(" = ").append(value).append('\n');
    }
}
