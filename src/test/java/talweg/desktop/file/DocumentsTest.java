package talweg.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.SampleScene;
import talweg.session.Scene;
import talweg.session.SceneFile;
import talweg.session.Store;
import talweg.session.UserFolder;

class DocumentsTest {
    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final NamedChooser chooser = new NamedChooser();
    private final Documents documents = new Documents(engine, chooser, new RecentFiles(List.of(), engine));
    private final String folderBefore = System.getProperty(UserFolder.PROPERTY, "");

    @TempDir
    Path folder;

    private Workbench workbench;
    private TitleModel title;

    @BeforeEach
    void begin() {
        System.setProperty(UserFolder.PROPERTY, folder.resolve("user").toString());
        workbench = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
        title = new TitleModel(workbench);
        documents.follow(workbench);
    }

    @AfterEach
    void restoreFolder() {
        System.setProperty(UserFolder.PROPERTY, folderBefore);
    }

    @Test
    void aSceneIsSavedUnderANameOpenedAndTheSame() throws Exception {
        chooser.name(folder.resolve("lecture"));
        workbench.change(scene -> scene.withStart(Point.of(1, 2)));
        workbench.playback().seek(17);
        documents.save();
        assertThat(chooser.suggested()).isEqualTo("himmelblau.talweg");
        Path file = folder.resolve("lecture.talweg");
        assertThat(SceneFile.read(file)).isEqualTo(workbench.snapshot());
        assertThat(title.text().getValue()).isEqualTo("lecture.talweg – Talweg");
        assertThat(documents.recent().files().get()).containsExactly(file);
        documents.openFirst();
        assertThat(title.text().getValue()).isEqualTo("Talweg");
        documents.open(List.of(file));
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(1, 2));
        assertThat(workbench.playback().iteration().get()).isEqualTo(17);
        assertThat(workbench.playback().playing().get()).isFalse();
    }

    @Test
    void theStarComesWithAChangeAndGoesWhenItIsTakenBackOrSaved() throws Exception {
        open(saved("a.talweg", Scene.opening()));
        assertThat(title.text().getValue()).isEqualTo("a.talweg – Talweg");
        workbench.playback().seek(3);
        assertThat(title.text().getValue()).as("looking is no change").isEqualTo("a.talweg – Talweg");
        workbench.change(scene -> scene.withStart(Point.of(1, 2)));
        assertThat(title.text().getValue()).isEqualTo("*a.talweg – Talweg");
        workbench.undo();
        assertThat(title.text().getValue()).isEqualTo("a.talweg – Talweg");
        workbench.redo();
        documents.save();
        assertThat(title.text().getValue()).isEqualTo("a.talweg – Talweg");
        workbench.undo();
        assertThat(title.text().getValue()).isEqualTo("*a.talweg – Talweg");
        assertThat(workbench.opened().start())
                .as("what is saved is what one goes back to")
                .isEqualTo(Point.of(1, 2));
    }

    @Test
    void whatWasReplacedComesBackWithItsFileAndItsChanges() throws Exception {
        open(saved("a.talweg", Scene.opening()));
        workbench.change(scene -> scene.withStart(Point.of(1, 2)));
        open(saved("b.talweg", Scene.opening().withSteps(20)));
        assertThat(title.text().getValue()).isEqualTo("b.talweg – Talweg");
        workbench.undo();
        assertThat(title.text().getValue()).isEqualTo("*a.talweg – Talweg");
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(1, 2));
    }

    @Test
    void aFileThatOthersHaveChangedIsReplacedOnlyWhenAskedTwice() throws Exception {
        Path file = saved("a.talweg", Scene.opening());
        open(file);
        workbench.change(scene -> scene.withStart(Point.of(1, 2)));
        SceneFile.write(Scene.opening().withSteps(7), file);
        documents.save();
        assertThat(workbench.message().get()).contains("a.talweg").contains("another program");
        assertThat(SceneFile.read(file).steps()).isEqualTo(7);
        documents.save();
        assertThat(SceneFile.read(file).start()).isEqualTo(Point.of(1, 2));
        assertThat(workbench.message().get()).isEmpty();
    }

    @Test
    void aSceneOfTheProgramIsOpenedAmongItsLikeAndSavedUnderAnotherNameOnly() throws Exception {
        SampleScene good = documents.samples().get(0);
        SampleScene bad = documents.samples().get(1);
        documents.open(good);
        assertThat(title.text().getValue()).isEqualTo(good.name().text() + " – Talweg");
        assertThat(workbench.scene().get().note()).isEqualTo(good.shows().text());
        new Lecture(documents, workbench).next();
        assertThat(title.text().getValue()).isEqualTo(bad.name().text() + " – Talweg");
        workbench.change(scene -> scene.withSteps(20));
        assertThat(title.text().getValue()).startsWith("*");
        chooser.name(folder.resolve("mine"));
        documents.save();
        assertThat(chooser.suggested()).isEqualTo(bad.id() + ".talweg");
        assertThat(SceneFile.read(folder.resolve("mine.talweg")).steps()).isEqualTo(20);
        workbench.undo();
        assertThat(workbench.scene().get().steps()).isEqualTo(40);
    }

    @Test
    void whoLeavesOffAtASceneOfTheProgramGoesOnThere() throws Exception {
        documents.open(documents.samples().get(4));
        try (Store store = Store.open(folder.resolve("data"), folder.resolve("settings"))) {
            store.note(documents.session());
        }
        try (Store store = Store.open(folder.resolve("data"), folder.resolve("settings"))) {
            assertThat(store.session()).contains(documents.session());
        }
    }

    @Test
    void aSceneOfTheProgramIsToldAgainInTheLanguageThatIsSpokenThen() {
        Locale spoken = Words.language();
        SampleScene sample = documents.samples().get(1);
        documents.open(sample);
        try {
            Words.speak(Locale.GERMAN);
            Workbench german = workbench.retold();
            assertThat(german.scene().get().note()).isEqualTo(sample.shows().german());
            assertThat(new TitleModel(german).text().getValue())
                    .isEqualTo(sample.name().german() + " – Talweg");
        } finally {
            Words.speak(spoken);
        }
    }

    @Test
    void whatIsStillToBeSavedIsSavedBeforeTheProgramEnds() throws Exception {
        Engine slow = Engine.background(1, _ -> {}, error -> {
            throw new AssertionError(error);
        });
        slow.close();
        Documents leaving = new Documents(slow, chooser, new RecentFiles(List.of(), engine));
        leaving.follow(workbench);
        chooser.name(folder.resolve("late.talweg"));
        leaving.saveAs();
        assertThat(folder.resolve("late.talweg")).doesNotExist();
        leaving.end();
        assertThat(SceneFile.read(folder.resolve("late.talweg"))).isEqualTo(Scene.opening());
    }

    @Test
    void aFormulaWithAMistakeIsNotSavedForNobodyCouldOpenIt() throws Exception {
        Path file = saved("a.talweg", Scene.opening());
        open(file);
        workbench.type("x^2 + (y");
        documents.save();
        assertThat(workbench.message().get()).startsWith("Not saved").contains("line 1");
        assertThat(SceneFile.read(file)).isEqualTo(Scene.opening());
    }

    @Test
    void aDamagedFileLeavesTheWindowAsItIsAndItsLineAndCauseAreSaid() throws Exception {
        Scene before = workbench.snapshot();
        Path file = Files.writeString(folder.resolve("a.talweg"), "version = 1\nformula = \"x^2\ndomain = 3\n");
        open(file);
        assertThat(workbench.snapshot()).isEqualTo(before);
        assertThat(workbench.message().get()).contains("a.talweg, line 2").contains("never closed");
        open(folder.resolve("gone.talweg"));
        assertThat(workbench.message().get()).contains("gone.talweg").contains("no such file");
        assertThat(documents.recent().files().get()).isEmpty();
    }

    @Test
    void aSampleIsOpenedWithAllThatIsKnownOfItAndKeptIfWanted() throws Exception {
        Path file = Files.writeString(folder.resolve("bowl.toml"), """
                version = 1
                id = "my-bowl"
                formula = "x^2 + 2 y^2"
                domain = [[-2, 2], [-2, 2]]
                start = [1, 1]
                [[minimum]]
                at = [0, 0]
                value = 0
                global = true
                """);
        open(file);
        assertThat(workbench.knownMinimum()).hasValue(0);
        Offer offer = documents.offer().get().orElseThrow();
        assertThat(SampleLibrary.load().function("my-bowl")).isEmpty();
        documents.accept(offer.answers().getFirst());
        assertThat(documents.offer().get()).isEmpty();
        assertThat(SampleLibrary.load().function("my-bowl")).isPresent();
        open(file);
        assertThat(documents.offer().get()).as("it is kept already").isEmpty();
        Files.writeString(file, Files.readString(file).replace("2 y^2", "3 y^2"));
        open(file);
        assertThat(documents.offer().get().orElseThrow().text()).contains("another function");
    }

    @Test
    void aFormulaOfATextFileIsTypedIntoTheScene() throws Exception {
        open(Files.writeString(folder.resolve("f.txt"), "x^4 + y^2\n"));
        assertThat(workbench.scene().get().function().formula()).isEqualTo("x^4 + y^2\n");
        assertThat(workbench.scene().get().domain()).isEqualTo(Domain.cube(2, -5, 5));
        workbench.undo();
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(0, -3));
    }

    @Test
    void theStateIsWholeWithTheFormulaThatHasAMistakeAndTheOneThatIsShown() throws Exception {
        workbench.type("x^2 + y^4");
        workbench.type("x^2 + (y");
        workbench.playback().seek(5);
        Workbench later = new Workbench(documents.session(), SampleLibrary.load(), engine);
        assertThat(later.scene().get().function().formula()).isEqualTo("x^2 + (y");
        assertThat(later.function().mistake().get()).isPresent();
        assertThat(later.function().subject().get().orElseThrow().text().formula())
                .isEqualTo("x^2 + y^4");
        assertThat(later.playback().iteration().get()).isEqualTo(5);
        assertThat(later.session()).isEqualTo(workbench.session());
        later.type("x^2 + y^4");
        assertThat(later.function().mistake().get())
                .as("the mistake does not come back")
                .isEmpty();
    }

    private void open(Path file) {
        documents.open(List.of(file));
    }

    private Path saved(String name, Scene scene) throws IOException {
        Path lecture = Files.createDirectories(folder.resolve(name.substring(0, 1)));
        SceneFile.write(scene, lecture.resolve(name));
        return lecture.resolve(name);
    }
}
