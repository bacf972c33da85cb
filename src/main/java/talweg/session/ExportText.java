package talweg.session;

import java.util.Optional;
import talweg.session.Settings.Lights;

/// [ExportSettings] as tables of TOML.
final class ExportText {
    private ExportText() {}

    static ExportSettings parse(TomlTable all) throws UnreadableFile {
        Optional<TomlTable> figure = all.table("figure");
        Optional<TomlTable> film = all.table("film");
        Optional<TomlTable> table = all.table("table");
        ExportSettings settings = new ExportSettings(
                figure.isPresent() ? Optional.of(figure(figure.get())) : Optional.empty(),
                film.isPresent() ? Optional.of(film(film.get())) : Optional.empty(),
                table.isPresent() ? Optional.of(table(table.get())) : Optional.empty());
        all.finish();
        return settings;
    }

    private static ExportSettings.Figure figure(TomlTable table) throws UnreadableFile {
        ExportSettings.Figure figure = new ExportSettings.Figure(
                table.string("format"),
                table.number("width"),
                table.flag("in_pixels", false),
                table.integer("columns", 1, Integer.MAX_VALUE),
                table.integer("rows", 1, Integer.MAX_VALUE),
                lights(table),
                table.strings("parts"));
        table.finish();
        return figure;
    }

    private static ExportSettings.Film film(TomlTable table) throws UnreadableFile {
        ExportSettings.Film film = new ExportSettings.Film(
                table.string("format"), table.string("size"), table.number("speed"), lights(table));
        table.finish();
        return film;
    }

    private static ExportSettings.Table table(TomlTable table) throws UnreadableFile {
        ExportSettings.Table wanted = new ExportSettings.Table(
                table.string("format"), table.strings("columns"), table.integer("digits", 1, Integer.MAX_VALUE));
        table.finish();
        return wanted;
    }

    private static Lights lights(TomlTable table) throws UnreadableFile {
        return TomlValues.choice(table, "theme", Lights.values(), Lights.LIGHT);
    }

    static String text(ExportSettings settings) {
        return settings.figure().map(ExportText::text).orElse("")
                + settings.film().map(ExportText::text).orElse("")
                + settings.table().map(ExportText::text).orElse("");
    }

    private static String text(ExportSettings.Figure figure) {
        return "\n[export.figure]\n"
                + line("format", SceneText.quoted(figure.format()))
                + line("width", figure.millimetres())
                + line("in_pixels", figure.inPixels())
                + line("columns", figure.columns())
                + line("rows", figure.rows())
                + line("theme", SceneText.quoted(TomlValues.written(figure.lights())))
                + line("parts", SceneText.list(figure.parts()));
    }

    private static String text(ExportSettings.Film film) {
        return "\n[export.film]\n"
                + line("format", SceneText.quoted(film.format()))
                + line("size", SceneText.quoted(film.size()))
                + line("speed", film.framesPerSecond())
                + line("theme", SceneText.quoted(TomlValues.written(film.lights())));
    }

    private static String text(ExportSettings.Table table) {
        return "\n[export.table]\n"
                + line("format", SceneText.quoted(table.format()))
                + line("columns", SceneText.list(table.columns()))
                + line("digits", table.digits());
    }

    private static String line(String key, Object value) {
        return key + " = " + value + "\n";
    }
}
