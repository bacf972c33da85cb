package talweg.desktop.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import talweg.desktop.workbench.Origin;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.formula.Mistake;
import talweg.function.Words;
import talweg.session.Deck;
import talweg.session.SampleScene;
import talweg.session.Scene;
import talweg.session.SceneFile;

/// Saves scenes, in the background.
final class Saver {
    private static final Words WORDS = new Words("desktop");

    private final Engine engine;
    private final Consumer<Path> saved;
    private Optional<Supplier<Saving>> unfinished = Optional.empty();

    /// What a file held that was found changed by others, after the person has been told.
    private String told = "";

    /// @param saved is told of each file that was saved
    Saver(Engine engine, Consumer<Path> saved) {
        this.engine = engine;
        this.saved = saved;
    }

    /// Saves what is on `workbench` in the file that it comes from.
    void save(Workbench workbench, Path file) {
        if (isWhole(workbench)) {
            Scene scene = workbench.snapshot();
            Scene known = workbench.opened();
            String told = this.told;
            submit(workbench, scene, file, () -> Saving.save(scene, file, known, told));
        }
    }

    /// Saves what is on `workbench` in the file that a person names.
    void saveAs(Workbench workbench, Chooser chooser, Optional<Path> folder) {
        if (isWhole(workbench)) {
            Scene scene = workbench.snapshot();
            chooser.save(folder, suggestion(workbench))
                    .map(Saver::complete)
                    .ifPresent(file -> submit(workbench, scene, file, () -> Saving.replace(scene, file)));
        }
    }

    /// The program ends: what is still to be saved is saved before.
    void end() {
        unfinished.ifPresent(Supplier::get);
    }

    /// A file that nobody could open again is not written.
    private static boolean isWhole(Workbench workbench) {
        Optional<Mistake> mistake = workbench.function().mistake().get();
        mistake.ifPresent(
                found -> workbench.tell(WORDS.say("save.mistake", found.line(), found.column(), found.message())));
        return mistake.isEmpty();
    }

    private void submit(Workbench workbench, Scene scene, Path file, Supplier<Saving> saving) {
        Origin from = workbench.origin().get();
        unfinished = Optional.of(saving);
        engine.submit(this, (_, _) -> saving.get(), done -> {
            unfinished = Optional.empty();
            // Somebody may have opened another scene while a slow disk was writing.
            if (workbench.origin().get().equals(from)) {
                show(workbench, done, scene, file);
            }
        });
    }

    private void show(Workbench workbench, Saving done, Scene scene, Path file) {
        told = "";
        switch (done) {
            case Saving.Saved(Optional<Deck> around) -> {
                Optional<Deck> shown = workbench.origin().get().deck();
                workbench.keptIn(
                        file, scene, shown.flatMap(deck -> deck.at(file)).or(() -> around));
                workbench.tell("");
                saved.accept(file);
            }
            case Saving.Changed(String theirs) -> {
                told = theirs;
                workbench.tell(WORDS.say("save.changed", file.getFileName()));
            }
            case Saving.Failed(IOException cause) -> workbench.tell(failure(file, cause));
        }
    }

    /// Why `what` could not be written.
    static String failure(Object what, IOException cause) {
        return WORDS.say("save.failed", what, cause.getClass().getSimpleName());
    }

    private static String suggestion(Workbench workbench) {
        Optional<Path> file = workbench.origin().get().file();
        return file.map(known -> known.getFileName().toString())
                .or(() -> sample(workbench).map(id -> id + SceneFile.ENDING))
                .orElse(WORDS.say("save.name") + SceneFile.ENDING);
    }

    /// The sample scene that was opened, or else the sample function.
    private static Optional<String> sample(Workbench workbench) {
        return workbench
                .library()
                .scene(workbench.opened())
                .map(SampleScene::id)
                .or(() -> workbench.scene().get().function().sample());
    }

    private static Path complete(Path file) {
        String name = file.getFileName().toString();
        boolean hasEnding = name.toLowerCase(Locale.ROOT).endsWith(SceneFile.ENDING);
        return (hasEnding ? file : file.resolveSibling(name + SceneFile.ENDING))
                .toAbsolutePath()
                .normalize();
    }
}
