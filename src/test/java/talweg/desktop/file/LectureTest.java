package talweg.desktop.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talweg.desktop.action.Action;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.function.RealFunction;
import talweg.session.FunctionText;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.SceneFile;

class LectureTest {
    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final Workbench workbench = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
    private final Documents documents = new Documents(engine, new NamedChooser(), new RecentFiles(List.of(), engine));
    private final Lecture lecture = new Lecture(documents, workbench);

    @TempDir
    Path folder;

    @BeforeEach
    void prepare() throws Exception {
        documents.follow(workbench);
        for (int i = 1; i <= 3; i++) {
            SceneFile.write(Scene.opening().withSteps(10 * i).withK(8 * i), folder.resolve(i + " scene.talweg"));
        }
    }

    @Test
    void aClickerStepsThroughTheRunsAndFromSceneToScene() {
        documents.open(List.of(folder));
        assertThat(shown()).isEqualTo("10 at 8");
        lecture.clickOn();
        lecture.clickOn();
        assertThat(shown()).isEqualTo("10 at 10");
        lecture.clickOn();
        assertThat(shown()).isEqualTo("20 at 16");
        lecture.clickBack();
        assertThat(shown()).isEqualTo("20 at 15");
        workbench.playback().seek(0);
        lecture.clickBack();
        assertThat(shown()).isEqualTo("10 at 8");
        workbench.playback().seek(0);
        lecture.clickBack();
        assertThat(shown()).as("there is nothing before the first").isEqualTo("10 at 0");
    }

    @Test
    void aSceneIsShownAsItWasPreparedAndUndoGoesBackToWhatWasTriedOut() {
        documents.open(List.of(folder.resolve("2 scene.talweg")));
        workbench.change(scene -> scene.withStart(Point.of(1, 1)));
        lecture.next();
        lecture.previous();
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(0, -3));
        workbench.undo();
        workbench.undo();
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(1, 1));
    }

    @Test
    void theListOfScenesGoesToEachOfThem() {
        documents.open(List.of(folder.resolve("1 scene.talweg"), folder.resolve("3 scene.talweg")));
        List<Action> scenes = lecture.scenes();
        assertThat(scenes).extracting(Action::name).containsExactly("1 · 1 scene", "2 · 3 scene");
        scenes.get(1).run().run();
        assertThat(shown()).isEqualTo("30 at 24");
        assertThat(documents.deck().get().orElseThrow().label()).isEqualTo("2/2 · 3 scene");
        assertThat(lecture.hasNext().getValue()).isFalse();
        assertThat(lecture.hasPrevious().getValue()).isTrue();
    }

    @Test
    void aDamagedSceneIsSaidAndPassed() throws Exception {
        Files.writeString(folder.resolve("2 scene.talweg"), "version = 1\nk = [\n");
        documents.open(List.of(folder));
        lecture.next();
        assertThat(workbench.message().get()).contains("2 scene.talweg, line 2");
        assertThat(shown()).isEqualTo("10 at 8");
        assertThat(lecture.place().getValue()).as("what is shown is the first").isEqualTo("1/3");
        lecture.next();
        assertThat(shown()).isEqualTo("30 at 24");
        assertThat(lecture.place().getValue()).isEqualTo("3/3");
        assertThat(workbench.message().get()).isEmpty();
    }

    @Test
    void thePlaceIsThatOfWhatIsShownHoweverItCameThere() {
        documents.open(List.of(folder));
        lecture.next();
        assertThat(lecture.place().getValue()).isEqualTo("2/3");
        workbench.undo();
        assertThat(lecture.place().getValue()).isEqualTo("1/3");
        documents.openFirst();
        assertThat(lecture.place().getValue()).as("it is in no lecture").isEmpty();
        assertThat(lecture.hasNext().getValue()).isFalse();
        workbench.undo();
        assertThat(lecture.place().getValue()).isEqualTo("1/3");
        workbench.redo();
        assertThat(lecture.place().getValue()).isEmpty();
    }

    @Test
    void theSceneOfTheProgramThatUndoLeadsBackToHasItsPlaceAgain() {
        documents.open(documents.samples().get(1));
        lecture.next();
        workbench.undo();
        assertThat(documents.deck().get().orElseThrow().label())
                .isEqualTo("2/" + documents.samples().size() + " · "
                        + documents.samples().get(1).name().text());
    }

    @Test
    void aSceneThatIsSavedStandsInItsFolderAndANewOneDoesNot() {
        NamedChooser chooser = new NamedChooser();
        chooser.name(folder.resolve("4 mine"));
        documents.ask(chooser);
        documents.saveAs();
        assertThat(documents.deck().get().orElseThrow().label()).isEqualTo("4/4 · 4 mine");
        documents.openFirst();
        assertThat(documents.deck().get()).isEmpty();
    }

    @Test
    void whoGoesOnLaterStandsAtTheSamePlaceOfWhatIsInTheFolderThen() throws Exception {
        documents.open(List.of(folder.resolve("2 scene.talweg")));
        Workbench later = new Workbench(documents.session(), SampleLibrary.load(), engine);
        documents.follow(later);
        assertThat(lecture.place().getValue()).isEqualTo("2/3");
        SceneFile.write(Scene.opening(), folder.resolve("0 scene.talweg"));
        documents.resume(documents.deck().get().orElseThrow());
        assertThat(lecture.place().getValue()).isEqualTo("3/4");
    }

    @Test
    void theFunctionsOnBothSidesAreCompiledAhead() throws Exception {
        FunctionText next = FunctionText.of("x^2 + 5 y^4");
        SceneFile.write(Scene.opening().withFunction(next), folder.resolve("2 scene.talweg"));
        documents.open(List.of(folder));
        workbench.change(scene -> scene.withFunction(next));
        RealFunction ahead = function();
        workbench.type("x^2");
        workbench.change(scene -> scene.withFunction(next));
        assertThat(function()).isSameAs(ahead);
    }

    private RealFunction function() {
        return workbench.function().subject().get().orElseThrow().function();
    }

    @Test
    void withoutADeckAClickerOnlySteps() {
        workbench.playback().seek(90);
        lecture.clickOn();
        assertThat(shown()).isEqualTo("90 at 90");
    }

    private String shown() {
        return workbench.scene().get().steps() + " at "
                + workbench.playback().iteration().get();
    }
}
