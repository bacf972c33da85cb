package talweg.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A [Session] as TOML. Written by the program for itself, but in the form of the files that people write, so that a
/// formula can be taken out of it by hand should everything else fail.
final class SessionFile {
    /// The only version so far.
    static final int VERSION = 1;

    private SessionFile() {}

    static Session parse(String file, String text) throws UnreadableFile {
        TomlTable table = TomlTable.parse(file, text);
        TomlValues.version(table, VERSION);
        Optional<Path> kept =
                table.has("file") ? Optional.of(path(table, "file", table.string("file"))) : Optional.empty();
        Optional<TomlTable> deck = table.table("deck");
        Scene scene = scene(table, "scene").orElseThrow(() -> table.mistake("scene", "toml.missing", "scene"));
        Scene opened = scene(table, "opened").orElse(scene);
        Optional<TomlTable> understood = table.table("understood");
        Session session = new Session(
                scene,
                opened,
                understood.isPresent() ? SceneFile.function(understood.get()) : scene.function(),
                kept,
                deck.isPresent() ? deck(deck.get()) : Optional.empty());
        table.finish();
        return session;
    }

    static String text(Session session) {
        StringBuilder text = new StringBuilder("version = " + VERSION + "\n");
        session.file()
                .ifPresent(file -> text.append("file = ").append(quoted(file)).append('\n'));
        session.deck().ifPresent(deck -> append(text, deck));
        if (!session.understood().equals(session.scene().function())) {
            text.append(SceneText.table("understood", session.understood()));
        }
        text.append(SceneText.table("scene", session.scene()));
        if (!session.opened().equals(session.scene())) {
            text.append(SceneText.table("opened", session.opened()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Deck deck) {
        text.append("\n[deck]\n");
        deck.folder()
                .ifPresent(folder ->
                        text.append("folder = ").append(quoted(folder)).append('\n'));
        append(text, "files", deck, slide -> slide instanceof Slide.OfFile(Path file) ? file.toString() : "");
        append(text, "samples", deck, slide -> slide instanceof Slide.OfSample(SampleScene sample) ? sample.id() : "");
        text.append("position = ").append(deck.position()).append('\n');
    }

    /// Those slides of the deck that `written` knows, if there are any.
    private static void append(StringBuilder text, String key, Deck deck, Function<Slide, String> written) {
        List<String> known = deck.slides().stream()
                .map(written)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!known.isEmpty()) {
            text.append(key).append(" = ").append(SceneText.list(known)).append('\n');
        }
    }

    private static String quoted(Path path) {
        return SceneText.quoted(path.toString());
    }

    private static Optional<Scene> scene(TomlTable table, String key) throws UnreadableFile {
        Optional<TomlTable> found = table.table(key);
        return found.isPresent() ? Optional.of(SceneFile.read(found.get())) : Optional.empty();
    }

    private static Optional<Deck> deck(TomlTable table) throws UnreadableFile {
        Optional<Path> folder =
                table.has("folder") ? Optional.of(path(table, "folder", table.string("folder"))) : Optional.empty();
        List<Slide> slides = new ArrayList<>();
        paths(table, "files").forEach(file -> slides.add(new Slide.OfFile(file)));
        for (String id : table.strings("samples")) {
            // Another version of the program may have other scenes.
            SampleLibrary.findScene(id).ifPresent(sample -> slides.add(new Slide.OfSample(sample)));
        }
        int position = table.integer("position", 0, Integer.MAX_VALUE, 0);
        table.finish();
        return slides.isEmpty() ? Optional.empty() : Optional.of(new Deck(folder, slides, position));
    }

    /// A list of files or folders.
    static List<Path> paths(TomlTable table, String key) throws UnreadableFile {
        List<Path> paths = new ArrayList<>();
        for (String text : table.strings(key)) {
            paths.add(path(table, key, text));
        }
        return paths;
    }

    private static Path path(TomlTable table, String key, String text) throws UnreadableFile {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw table.mistake(key, "session.path", key);
        }
    }
}
