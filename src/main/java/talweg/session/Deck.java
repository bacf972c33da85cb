package talweg.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import talweg.function.Words;

/// Scenes that are shown one after the other, and the place in it: a lecture. A folder of scenes is one, in the order
/// of
/// the file names; so are the scenes that come with the program.
///
/// @param folder whose scenes they are; empty if they were chosen one by one
/// @param slides the scenes; never empty
/// @param position the one that is shown, from 0
public record Deck(Optional<Path> folder, List<Slide> slides, int position) {
    /// Keeps its own copy.
    public Deck {
        slides = List.copyOf(slides);
        if (slides.isEmpty()) {
            throw new IllegalArgumentException("a deck without scenes");
        }
        position = Math.clamp(position, 0, slides.size() - 1);
    }

    /// The scenes in `folder`, at the first.
    ///
    /// @throws UnreadableFile if there is none, or the folder cannot be read
    public static Deck of(Path folder) throws UnreadableFile {
        List<Path> files = scenes(folder);
        if (files.isEmpty()) {
            throw new UnreadableFile(folder.toString(), 0, new Words("session").say("deck.empty"));
        }
        return of(Optional.of(folder), files, 0);
    }

    /// Those of `files` that are scenes, at the first; empty if there are not several.
    public static Optional<Deck> of(List<Path> files) {
        List<Path> scenes =
                files.stream().filter(Slide::isScene).sorted(FileNames.ORDER).toList();
        return scenes.size() < 2 ? Optional.empty() : Optional.of(of(Optional.empty(), scenes, 0));
    }

    /// Scenes in files.
    static Deck of(Optional<Path> folder, List<Path> files, int position) {
        return new Deck(folder, slides(files), position);
    }

    /// The scenes that come with the program, at `first`; empty if it is none of them.
    public static Optional<Deck> of(List<SampleScene> samples, SampleScene first) {
        List<Slide> slides = samples.stream().<Slide>map(Slide.OfSample::new).toList();
        int place = samples.indexOf(first);
        return place < 0 ? Optional.empty() : Optional.of(new Deck(Optional.empty(), slides, place));
    }

    private static List<Slide> slides(List<Path> files) {
        return files.stream().<Slide>map(Slide.OfFile::new).toList();
    }

    /// The scene `file` among the others of its folder; empty if it is the only one.
    public static Optional<Deck> around(Path file) {
        try {
            Deck deck = of(file.toAbsolutePath().getParent());
            return deck.slides().size() < 2 ? Optional.empty() : deck.at(file.toAbsolutePath());
        } catch (UnreadableFile aloneThen) {
            return Optional.empty();
        }
    }

    /// The deck as it is on the disk now: with scenes that have come to its folder, without those that are gone. The
    /// same scene is shown, if it is still there. Empty if nothing is left.
    public Optional<Deck> renewed() {
        try {
            List<Slide> now = folder.isPresent()
                    ? slides(scenes(folder.get()))
                    : slides.stream().filter(Deck::isThere).toList();
            Deck renewed = new Deck(folder, now.isEmpty() ? slides : now, position);
            return now.isEmpty()
                    ? Optional.empty()
                    : Optional.of(renewed.at(current()).orElse(renewed));
        } catch (UnreadableFile gone) {
            return Optional.empty();
        }
    }

    private static boolean isThere(Slide slide) {
        return switch (slide) {
            case Slide.OfFile(Path file) -> Files.isRegularFile(file);
            case Slide.OfSample _ -> true;
        };
    }

    /// The scene that is shown.
    public Slide current() {
        return slides.get(position);
    }

    /// The scene after it, if there is one.
    public Optional<Deck> next() {
        return position + 1 < slides.size() ? Optional.of(at(position + 1)) : Optional.empty();
    }

    /// The scene before it, if there is one.
    public Optional<Deck> previous() {
        return position > 0 ? Optional.of(at(position - 1)) : Optional.empty();
    }

    /// The scene at `place`.
    public Deck at(int place) {
        return new Deck(folder, slides, place);
    }

    /// The scene in `file`, if it is one of these.
    public Optional<Deck> at(Path file) {
        return at(new Slide.OfFile(file));
    }

    private Optional<Deck> at(Slide slide) {
        int place = slides.indexOf(slide);
        return place < 0 ? Optional.empty() : Optional.of(at(place));
    }

    /// Where it stands: the number of the scene and how many there are.
    public String place() {
        return (position + 1) + "/" + slides.size();
    }

    /// The place in the deck as a person says it: `3/7 · name`.
    public String label() {
        return place() + " · " + name(position);
    }

    /// What a person calls the scene at `place`.
    public String name(int place) {
        return slides.get(place).name();
    }

    private static List<Path> scenes(Path folder) throws UnreadableFile {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Slide::isScene)
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
}
