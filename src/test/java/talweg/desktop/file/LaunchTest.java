package talweg.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.SceneFile;
import talweg.session.Session;
import talweg.session.Settings;
import talweg.session.Store;

class LaunchTest {
    private static final Session LEFT = Session.of(Scene.opening().withSteps(33).withK(7));

    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final List<Session> restored = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    @TempDir
    Path folder;

    /// One start of the program, up to the moment before something is done.
    private final class Start {
        final Store store = Store.open(folder, folder);
        final Workbench workbench = new Workbench(Launch.session(store), SampleLibrary.load(), engine);
        final Documents documents = new Documents(engine, new NamedChooser(), new RecentFiles(List.of(), engine));
        final Keeper keeper = new Keeper(store, documents::session, () -> Settings.STANDARD, engine, told::add);

        Start(Path... named) {
            documents.follow(workbench);
            new Launch(store, documents, keeper).begin(workbench, List.of(named), restored::add);
        }
    }

    @Test
    void theFirstLaunchPlaysTheOpeningSceneAndLaterOnesGoOnPaused() throws IOException {
        Start first = new Start();
        assertThat(first.workbench.playback().playing().get()).isTrue();
        first.workbench.playback().seek(12);
        first.keeper.end();
        Start second = new Start();
        assertThat(second.workbench.playback().playing().get()).isFalse();
        assertThat(second.workbench.playback().iteration().get()).isEqualTo(12);
        assertThat(second.documents.offer().get()).isEmpty();
        second.keeper.end();
    }

    @Test
    void afterAKillEverythingIsThereAndOneMayStartAnew() throws IOException {
        leave("running");
        Start start = new Start();
        assertThat(start.workbench.snapshot()).isEqualTo(LEFT.scene());
        Offer offer = start.documents.offer().get().orElseThrow();
        assertThat(offer.text()).contains("not closed properly");
        start.documents.accept(offer.answers().getFirst());
        assertThat(start.workbench.scene().get().steps()).isEqualTo(90);
        start.workbench.undo();
        assertThat(start.workbench.scene().get().steps()).isEqualTo(33);
        start.keeper.end();
    }

    @Test
    void whoeverGoesOnAfterAKillIsAskedNoMore() throws IOException {
        leave("running");
        Start start = new Start();
        start.workbench.change(scene -> scene.withSteps(44));
        assertThat(start.documents.offer().get()).isEmpty();
        start.keeper.end();
    }

    @Test
    void afterAKillInTheFirstSecondsItIsOnlyOffered() throws IOException {
        leave("starting");
        Start start = new Start();
        assertThat(start.workbench.scene().get().steps()).isEqualTo(90);
        assertThat(start.workbench.playback().playing().get()).isFalse();
        Offer offer = start.documents.offer().get().orElseThrow();
        assertThat(offer.answers()).hasSize(2);
        start.documents.accept(offer.answers().getFirst());
        assertThat(restored).containsExactly(LEFT);
        start.keeper.end();
    }

    @Test
    void aFileThatIsNamedIsOpenedOverWhatWasThere() throws IOException {
        leave("");
        Path file = Files.writeString(
                folder.resolve("a.talweg"),
                "version = 1\nformula = \"x^2 + y^2\"\ndomain = [[-2, 2], [-2, 2]]\nstart = [1, 1]\nsteps = 11\n");
        Start start = new Start(file);
        assertThat(start.workbench.scene().get().steps()).isEqualTo(11);
        start.workbench.undo();
        assertThat(start.workbench.scene().get().steps()).isEqualTo(33);
        start.keeper.end();
    }

    @Test
    void afterAKillNobodySaysThatAFileWhichWasNamedWasThere() throws IOException {
        leave("running");
        Path file = folder.resolve("left.talweg");
        SceneFile.write(LEFT.scene(), file);
        Start start = new Start(file);
        assertThat(start.workbench.origin().get().file()).contains(file);
        assertThat(start.documents.offer().get()).isEmpty();
        start.keeper.end();
    }

    @Test
    void whatChangesIsWrittenAfterAWhileAndNothingElseIs() throws IOException {
        Start start = new Start();
        Path file = folder.resolve("session.toml");
        start.keeper.tick(Keeper.PAUSE / 2);
        assertThat(file).doesNotExist();
        start.keeper.tick(Keeper.PAUSE);
        assertThat(file).exists();
        Files.delete(file);
        start.keeper.tick(Keeper.PAUSE * 2);
        assertThat(file).as("nothing has changed").doesNotExist();
        start.workbench.playback().seek(3);
        start.keeper.tick(Keeper.PAUSE * 2);
        assertThat(file).content().contains("k = 3");
        start.keeper.tick(Keeper.SETTLING);
        assertThat(folder.resolve("session.lock")).hasContent("running");
        start.keeper.end();
        assertThat(folder.resolve("session.lock")).isEmptyFile();
    }

    private void leave(String state) throws IOException {
        try (Store store = Store.open(folder, folder)) {
            store.note(LEFT);
        }
        Files.writeString(folder.resolve("session.lock"), state);
    }
}
