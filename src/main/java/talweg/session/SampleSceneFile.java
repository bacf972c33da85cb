package talweg.session;

/// The TOML form of a sample scene: that of a [SceneFile], with `id`, `pair` and `works`, and with a `[name]` and what
/// it `[shows]` in both languages instead of a note.
final class SampleSceneFile {
    /// More pairs than anybody would look through.
    private static final int MOST_PAIRS = 99;

    private SampleSceneFile() {}

    /// Reads `text`; `file` is how messages call it.
    static SampleScene parse(String file, String text) throws UnreadableFile {
        TomlTable table = TomlTable.parse(file, text);
        TomlValues.version(table, SceneFile.VERSION);
        String id = TomlValues.identifier(table);
        int pair = table.integer("pair", 1, MOST_PAIRS);
        boolean works = table.flag("works", true);
        Wording name = TomlValues.wording(table, "name", id);
        Wording shows = TomlValues.wording(table, "shows", "");
        return new SampleScene(id, pair, works, name, shows, SceneFile.read(table));
    }
}
