package talweg.desktop.publish;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.Ticket;
import talweg.export.ExportMistake;
import talweg.function.Cancellation;
import talweg.function.Words;
import talweg.publication.PublicationMistake;
import talweg.publication.SceneFilm;

/// The run as a film.
final class FilmExport {
    private static final Words WORDS = new Words("desktop");
    private static final int PARTS = 1000;

    /// Seconds that the last picture stays.
    private static final double END = 2;

    /// A film that is being written.
    record Filming(Path file, Ticket ticket) {}

    private final Publisher publisher;
    private final ObjectProperty<FilmSettings> settings;
    private final ReadOnlyObjectWrapper<Optional<Filming>> filming = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);

    FilmExport(Publisher publisher, FilmSettings settings) {
        this.publisher = publisher;
        this.settings = new SimpleObjectProperty<>(settings);
    }

    ObjectProperty<FilmSettings> settings() {
        return settings;
    }

    /// Its last picture.
    ReadOnlyObjectProperty<Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Makes the preview anew, in the background.
    void refresh() {
        FilmSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        publisher.make(
                preview, () -> last(now, exhibit), preview::set, failure -> preview.set(Preview.failed(failure)));
    }

    private static Preview last(FilmSettings now, Exhibit exhibit) throws PublicationMistake, ExportMistake {
        SceneFilm film = new SceneFilm(now.page(exhibit), now.span(), Cancellation.NEVER, _ -> {});
        return Preview.of(film.frame(film.length() - 1).figure(), now.theme(), "");
    }

    /// The film that is being written.
    ReadOnlyObjectProperty<Optional<Filming>> filming() {
        return filming.getReadOnlyProperty();
    }

    /// Another scene has other iterates.
    void follow(Workbench workbench) {
        workbench.openings().subscribe((_, _) -> settings.set(settings.get().whole()));
    }

    /// The last iterate that any visible method reaches; behind the curtain, none after k.
    int last() {
        Exhibit exhibit = publisher.exhibit();
        return exhibit.isCurtained() ? Math.min(exhibit.scene().k(), lastOfRuns()) : lastOfRuns();
    }

    private int lastOfRuns() {
        Workbench workbench = publisher.workbench();
        return workbench.runs().runs().get().stream()
                .filter(MethodRun::visible)
                .flatMap(method -> method.run().stream())
                .mapToInt(Run::last)
                .max()
                .orElse(workbench.scene().get().steps());
    }

    /// The last iterate of the film.
    int to() {
        return Math.min(settings.get().span().to().orElse(Integer.MAX_VALUE), last());
    }

    /// How long it is, as a person reads it.
    String length() {
        FilmSettings now = settings.get();
        int frames = Math.max(0, to() - now.span().from() + 1);
        double seconds = Math.max(0, frames - 1) / now.span().framesPerSecond() + END;
        return WORDS.say("publish.film.length", frames, Numbers.significant(seconds, 3));
    }

    /// Asks for a file and writes it, unless another film is being written.
    void save() {
        if (filming.get().isPresent()) {
            publisher.workbench().tell(WORDS.say("publish.film.another"));
            return;
        }
        FilmSettings now = settings.get();
        Exhibit exhibit = publisher.exhibit();
        publisher.choose(kind(now)).ifPresent(file -> start(now, exhibit, file));
    }

    private void start(FilmSettings now, Exhibit exhibit, Path file) {
        Ticket ticket = publisher
                .engine()
                .submit(
                        this,
                        (cancellation, progress) -> written(now, exhibit, file, cancellation, progress),
                        failure -> end(file, failure));
        filming.set(Optional.of(new Filming(file, ticket)));
    }

    private static FileKind kind(FilmSettings now) {
        String name = now.format().name();
        return new FileKind(WORDS.say("publish.title.FILM"), name, "." + name.toLowerCase(Locale.ROOT));
    }

    /// @return why it could not be written; empty if it was
    private static Optional<String> written(
            FilmSettings now, Exhibit exhibit, Path file, Cancellation cancellation, Progress progress) {
        try {
            new SceneFilm(now.page(exhibit), now.span(), cancellation, _ -> {})
                    .write(file, cancellation, done -> progress.report(Math.round(done * PARTS), PARTS));
            return Optional.empty();
        } catch (PublicationMistake e) {
            return Optional.of(e.getMessage());
        }
    }

    private void end(Path file, Optional<String> failure) {
        filming.set(Optional.empty());
        failure.ifPresentOrElse(publisher.workbench()::tell, () -> publisher.confirmSaved(file));
    }

    /// Ends it; there is no file then.
    void cancel() {
        filming.get().ifPresent(film -> {
            film.ticket().cancel();
            filming.set(Optional.empty());
            publisher
                    .workbench()
                    .confirm(WORDS.say("publish.film.cancelled", film.file().getFileName()));
        });
    }

    /// Whoever watches the film grow looks whether it still does: a task that failed says so to the log alone.
    void look() {
        if (filming.get().filter(film -> film.ticket().isCancelled()).isPresent()) {
            filming.set(Optional.empty());
        }
    }
}
