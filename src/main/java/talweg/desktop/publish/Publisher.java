package talweg.desktop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.export.ExportMistake;
import talweg.function.Words;
import talweg.publication.PublicationMistake;

/// Asks for files, makes what goes into them in the background, and tells what became of it.
final class Publisher {
    private static final Words WORDS = new Words("desktop");

    /// What is made in the background.
    @FunctionalInterface
    interface Making<T> {
        T make() throws PublicationMistake, ExportMistake, IOException;
    }

    /// What fills a file, whole or not at all.
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws PublicationMistake, ExportMistake, IOException;
    }

    /// What came of a making: the thing, or why there is none.
    private record Made<T>(Optional<T> thing, String failure) {}

    private final Engine engine;
    private Destination destination;
    private Optional<Path> folder = Optional.empty();
    private Workbench workbench;

    Publisher(Engine engine, Destination destination) {
        this.engine = engine;
        this.destination = destination;
    }

    void follow(Workbench other) {
        workbench = other;
    }

    void ask(Destination other) {
        destination = other;
    }

    Engine engine() {
        return engine;
    }

    Workbench workbench() {
        return workbench;
    }

    Exhibit exhibit() {
        return Exhibit.of(workbench);
    }

    /// The name of a new file.
    String name(FileKind kind) {
        return exhibit().file().orElse(WORDS.say("publish.name")) + kind.ending();
    }

    /// Where the last one went; at first, where the scene is.
    private Optional<Path> folder() {
        return folder.or(() -> workbench.origin().get().file().map(Path::getParent));
    }

    /// Asks where a file of this kind goes.
    Optional<Path> choose(FileKind kind) {
        Optional<Path> file = destination
                .choose(folder(), name(kind), kind)
                .map(kind::complete)
                .map(Path::toAbsolutePath);
        file.ifPresent(chosen -> folder = Optional.ofNullable(chosen.getParent()));
        return file;
    }

    /// Asks for a file and writes it in the background.
    void save(FileKind kind, Writing writing) {
        choose(kind)
                .ifPresent(file -> make(
                        writing,
                        () -> {
                            writing.to(file);
                            return file;
                        },
                        this::confirmSaved));
    }

    void confirmSaved(Path file) {
        workbench.confirm(WORDS.say("publish.saved", file.getFileName(), file.getParent()));
    }

    /// Makes something in the background. What could not be made is told.
    <T> void make(Object source, Making<T> making, Consumer<T> taken) {
        make(source, making, taken, failure -> workbench.tell(failure));
    }

    /// Makes something in the background.
    ///
    /// @param failed is told why it could not be made
    <T> void make(Object source, Making<T> making, Consumer<T> taken, Consumer<String> failed) {
        engine.submit(
                source,
                (_, _) -> attempt(making),
                made -> made.thing().ifPresentOrElse(taken, () -> failed.accept(made.failure())));
    }

    private static <T> Made<T> attempt(Making<T> making) {
        try {
            return new Made<>(Optional.of(making.make()), "");
        } catch (PublicationMistake | ExportMistake e) {
            return new Made<>(Optional.empty(), e.getMessage());
        } catch (IOException e) {
            // The message of most of them is the path.
            return new Made<>(
                    Optional.empty(),
                    WORDS.say("save.failed", e.getMessage(), e.getClass().getSimpleName()));
        }
    }

    /// Puts a text on the clipboard.
    void copy(String text, String confirmation) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        put(content, confirmation);
    }

    /// Puts an image on the clipboard.
    void copy(Image image, String confirmation) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        put(content, confirmation);
    }

    private void put(ClipboardContent content, String confirmation) {
        Clipboard.getSystemClipboard().setContent(content);
        workbench.confirm(confirmation);
    }
}
