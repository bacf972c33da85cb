package talweg.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import talweg.function.Words;

/// Scenes that are shown one after the other, in the order of their file names, and the place in it: a lecture. A
/// folder
/// of scenes is one.
///
/// @param folder whose scenes they are; empty if they were chosen one by one
/// @param files the scenes; never empty
/// @param position the one that is shown, from 0
public record Deck(Optional<Path> folder, List<Path> files, int position) {
    /// Keeps its own copy.
    public Deck {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a deck without scenes");
        }
        position = Math.clamp(position, 0, files.size() - 1);
    }

    /// The scenes in `folder`, at the first.
    ///
    /// @throws UnreadableFile if there is none, or the folder cannot be read
    public static Deck of(Path folder) throws UnreadableFile {
        List<Path> files = scenes(folder);
        if (files.isEmpty()) {
            throw new UnreadableFile(folder.toString(), 0, new Words("session").say("deck.empty"));
        }
        return new Deck(Optional.of(folder), files, 0);
    }

    /// Those of `files` that are scenes, at the first; empty if there are not several.
    public static Optional<Deck> of(List<Path> files) {
        List<Path> scenes =
                files.stream().filter(Deck::isScene).sorted(FileNames.ORDER).toList();
        return scenes.size() < 2 ? Optional.empty() : Optional.of(new Deck(Optional.empty(), scenes, 0));
    }

    /// The scene `file` among the others of its folder; empty if it is the only one.
    public static Optional<Deck> around(Path file) {
        try {
            Deck deck = of(file.toAbsolutePath().getParent());
            return deck.files().size() < 2 ? Optional.empty() : deck.at(file.toAbsolutePath());
        } catch (UnreadableFile aloneThen) {
            return Optional.empty();
        }
    }

    /// The deck as it is on the disk now: with scenes that have come to its folder, without those that are gone. The
    /// same scene is shown, if it is still there. Empty if nothing is left.
    public Optional<Deck> renewed() {
        try {
            List<Path> now = folder.isPresent()
                    ? scenes(folder.get())
                    : files.stream().filter(Files::isRegularFile).toList();
            Deck renewed = new Deck(folder, now.isEmpty() ? files : now, position);
            return now.isEmpty()
                    ? Optional.empty()
                    : Optional.of(renewed.at(current()).orElse(renewed));
        } catch (UnreadableFile gone) {
            return Optional.empty();
        }
    }

    /// The scene that is shown.
    public Path current() {
        return files.get(position);
    }

    /// The scene after it, if there is one.
    public Optional<Deck> next() {
        return position + 1 < files.size() ? Optional.of(at(position + 1)) : Optional.empty();
    }

    /// The scene before it, if there is one.
    public Optional<Deck> previous() {
        return position > 0 ? Optional.of(at(position - 1)) : Optional.empty();
    }

    /// The scene at `place`.
    public Deck at(int place) {
        return new Deck(folder, files, place);
    }

    /// The scene `file`, if it is one of these.
    public Optional<Deck> at(Path file) {
        int place = files.indexOf(file);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }

    /// The place in the deck as a person says it: `3/7 · name`.
    public String label() {
        return (position + 1) + "/" + files.size() + " · " + name(position);
    }

    /// What a person calls the scene at `place`: its file name without the ending.
    public String name(int place) {
        String name = files.get(place).getFileName().toString();
        return isScene(files.get(place)) ? name.substring(0, name.length() - SceneFile.ENDING.length()) : name;
    }

    private static List<Path> scenes(Path folder) throws UnreadableFile {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Deck::isScene)
                    .filter(Files::isRegularFile)
                    .map(Path::toAbsolutePath)
                    .sorted(FileNames.ORDER)
                    .toList();
        } catch (IOException e) {
            String cause =
                    new Words("session").say("file.unreadable", e.getClass().getSimpleName());
            throw new UnreadableFile(folder.toString(), 0, cause);
        }
    }

    private static boolean isScene(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(SceneFile.ENDING) && !name.startsWith(".");
    }
}
