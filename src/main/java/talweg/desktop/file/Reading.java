package talweg.desktop.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import talweg.session.Deck;
import talweg.session.Document;
import talweg.session.FunctionText;
import talweg.session.SampleScene;
import talweg.session.Shelf;
import talweg.session.Slide;
import talweg.session.UnreadableFile;

/// What became of files that were named to be opened. Reading them touches disks that may be slow: it is work for the
/// background.
sealed interface Reading {
    /// The lecture they belong to.
    Optional<Deck> deck();

    /// The file could be read.
    ///
    /// @param shelf whether the user's library has it, if it is a sample function
    record Read(Document document, Optional<Deck> deck, Shelf shelf) implements Reading {}

    /// It is a scene that comes with the program.
    record Known(SampleScene sample, Deck among) implements Reading {
        @Override
        public Optional<Deck> deck() {
            return Optional.of(among);
        }
    }

    /// It could not.
    record Failed(UnreadableFile cause, Optional<Deck> deck) implements Reading {}

    /// Reads what a person has named: a file, a folder of scenes, several files.
    static Reading of(List<Path> named) {
        List<Path> files =
                named.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        Path first = files.getFirst();
        if (Files.isDirectory(first)) {
            return folder(first);
        }
        Optional<Deck> several = Deck.of(files);
        return several.isPresent() ? of(several.get()) : file(first, Deck.around(first));
    }

    /// Reads the scene that `deck` shows.
    static Reading of(Deck deck) {
        return switch (deck.current()) {
            case Slide.OfFile(Path file) -> file(file, Optional.of(deck));
            case Slide.OfSample(SampleScene sample) -> new Known(sample, deck);
        };
    }

    /// The function of the scene that `deck` shows, if it can be read.
    static Optional<FunctionText> function(Deck deck) {
        return switch (of(deck)) {
            case Known known -> Optional.of(known.sample().experiment().function());
            case Read(Document.OfScene scene, var _, var _) ->
                Optional.of(scene.scene().function());
            case Read _, Failed _ -> Optional.empty();
        };
    }

    private static Reading folder(Path folder) {
        try {
            return of(Deck.of(folder));
        } catch (UnreadableFile cause) {
            return new Failed(cause, Optional.empty());
        }
    }

    private static Reading file(Path file, Optional<Deck> deck) {
        try {
            return switch (Document.read(file)) {
                case Document.OfScene scene -> new Read(scene, deck, Shelf.HAS_IT);
                case Document.OfSample sample -> new Read(sample, Optional.empty(), Shelf.of(sample));
                case Document.OfFormula formula -> new Read(formula, Optional.empty(), Shelf.HAS_IT);
            };
        } catch (UnreadableFile cause) {
            return new Failed(cause, deck.filter(known -> known.at(file).isPresent()));
        }
    }
}
