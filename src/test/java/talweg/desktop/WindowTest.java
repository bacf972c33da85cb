package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import talweg.session.Scene;

/// The window, used as a person uses it: by mouse and keyboard, looking at what is on the screen.
class WindowTest {
    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    @BeforeEach
    void beginWithTheOpeningScene() {
        person.openTheFirstScene();
    }

    @Test
    void aTypedFormulaChangesThePicture() {
        int[] before = person.pixels(person.map());
        person.type("x^2 + 3 y^2");
        Person.await("another landscape is painted", () -> !Arrays.equals(before, person.pixels(person.map())));
        Person.await("it has two variables", () -> person.text("#state").contains("2"));
        assertThat(person.label("#mistake").isVisible()).isFalse();
    }

    @Test
    void theCaptionSpeaksOfTheSceneOnlyAsLongAsItsFunctionIsThere() {
        person.robot.interact(() -> person.application
                .workbench()
                .open(Scene.opening().withMethods(List.of()).withNote("Three valleys.")));
        Person.await("the note is there", () -> person.text("#caption").equals("Three valleys."));
        person.paste("x^2 + 3 y^2");
        Person.await(
                "it is gone",
                () -> !person.robot.lookup("#captionPlate").query().isVisible());
        person.robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.Z);
        Person.await(
                "it is back", () -> person.robot.lookup("#captionPlate").query().isVisible());
    }

    @Test
    void aMistakeIsSaidAndTheOldPictureStays() {
        int[] before = person.pixels(person.map());
        person.paste("x^2 + sen(y)");
        Person.await("the mistake is said", () -> person.label("#mistake").isVisible());
        assertThat(person.text("#mistake")).contains("1").contains("sin");
        assertThat(person.pixels(person.map())).isEqualTo(before);
        assertThat(person.editor().getText()).isEqualTo("x^2 + sen(y)");
        person.type("x^2 + sin(y)");
        Person.await("the message is gone", () -> !person.label("#mistake").isVisible());
    }

    @Test
    void aClickPutsTheStartThere() {
        person.robot.clickOn(person.at(0.5, 0.5));
        Person.await("the runs begin in the middle", () -> person.rowOf("x").equals(List.of("0", "0")));
        assertThat(person.text("#iteration")).isEqualTo("0");
    }

    @Test
    void threeStepsForwardAndTwoBackShowTheFirstIterate() {
        person.robot
                .clickOn("#forward")
                .clickOn("#forward")
                .clickOn("#forward")
                .clickOn("#back")
                .clickOn("#back");
        assertThat(person.text("#iteration")).isEqualTo("1");
        // ∇f(0, −3) = (−22, −136 + … ) by hand: 4x(x² + y − 11) + 2(x + y² − 7) = 4; 2(x² + y − 11) + 4y(x + y²
        // − 7) = −52.
        Person.await("the numbers of k = 1 stand there", () -> person.rowOf("x").equals(List.of("−0.02", "−2.74")));
    }

    @Test
    void theArrowKeysStepToo() {
        person.robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(person.text("#iteration")).isEqualTo("1");
        person.robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(person.text("#iteration")).isEqualTo("11");
    }

    @Test
    void draggingTheStartMovesAllPaths() {
        person.robot.clickOn(person.at(0.5, 0.5));
        Person.await("the start is in the middle", () -> person.rowOf("x").equals(List.of("0", "0")));
        person.robot
                .drag(person.at(0.5, 0.5))
                .moveTo(person.at(0.6, 0.5))
                .moveTo(person.at(0.7, 0.4))
                .drop();
        Person.await("the start has moved right and up", () -> {
            List<String> x = person.rowOf("x");
            return !x.get(0).startsWith("−") && Double.parseDouble(x.get(0)) > 1 && Double.parseDouble(x.get(1)) > 0.5;
        });
    }

    @Test
    void aLearningRateCanBeChangedWhilePlaying() {
        person.robot.clickOn("#play");
        TextField rate = person.robot.lookup(".method-card .number-field").queryAs(TextField.class);
        person.robot
                .clickOn(rate)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("0,01")
                .push(KeyCode.ENTER);
        Person.await("the run has the new rate", () -> person.rowOf("α").equals(List.of("0.01")));
        assertThat(rate.getText()).isEqualTo("0.01");
        Person.await("it still plays", () -> Integer.parseInt(person.text("#iteration")) > 0);
    }

    @Test
    void playingMovesOnAndSpacePauses() {
        person.robot.push(KeyCode.SPACE);
        Person.await("k grows", () -> Integer.parseInt(person.text("#iteration")) > 2);
        person.robot.push(KeyCode.SPACE);
        String paused = person.text("#iteration");
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertThat(person.text("#iteration")).isEqualTo(paused);
    }

    @Test
    void theThemeCanBeSwitched() {
        person.choose("View", "Theme", "dark");
        Person.await(
                "the panes are dark",
                () -> Person.luminance(
                                person.pixels(person.robot.lookup(".window").query())[0])
                        < 60);
        person.choose("View", "Theme", "light");
        Person.await(
                "the panes are light",
                () -> Person.luminance(
                                person.pixels(person.robot.lookup(".window").query())[0])
                        > 200);
    }

    @Test
    void aSampleIsOpenedFromTheSearchableList() {
        person.robot.clickOn("#library");
        person.robot.clickOn("#sample-search").write("rosenb").push(KeyCode.ENTER);
        Person.await(
                "Rosenbrock is shown",
                () -> person.robot
                        .lookup("#library")
                        .queryAs(Button.class)
                        .getText()
                        .contains("Rosenbrock"));
        Person.await(
                "it has sliders for a and b",
                () -> person.robot.lookup(".parameters .slider").queryAll().size() == 2);
    }

    @Test
    void movingAParameterKeepsTheTextAndChangesThePicture() {
        person.robot.clickOn("#library");
        person.robot.clickOn("#sample-search").write("rosenb").push(KeyCode.ENTER);
        Person.await(
                "it has sliders",
                () -> person.robot.lookup(".parameters .slider").queryAll().size() == 2);
        WaitForAsyncUtils.waitForFxEvents();
        int[] before = person.pixels(person.map());
        Slider a = person.robot.lookup(".parameters .slider").queryAs(Slider.class);
        person.robot.clickOn(a);
        Person.await("the valley is another", () -> !Arrays.equals(before, person.pixels(person.map())));
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        int[] before = person.pixels(person.map());
        person.robot.moveTo(person.at(0.4, 0.4)).scroll(3, javafx.geometry.VerticalDirection.UP);
        Person.await("the picture is larger", () -> !Arrays.equals(before, person.pixels(person.map())));
        person.robot.push(KeyCode.DIGIT0);
        Person.await("zero fits the domain again", () -> Person.alike(before, person.pixels(person.map())) > 0.95);
    }

    @Test
    void theProbeSaysTheGradientAndTheInnerProduct() {
        person.robot.moveTo(person.at(0.3, 0.3));
        Person.await("the readout is there", () -> person.label("#readout").isVisible());
        assertThat(person.text("#readout")).contains("∇f = (").contains("⟨∇f, γ'⟩ = 0");
    }

    @Test
    void aDragIsTakenBackAtOnceAndMadeAgain() {
        person.robot
                .clickOn(person.at(0.5, 0.5))
                .drag(person.at(0.5, 0.5))
                .moveTo(person.at(0.55, 0.55))
                .moveTo(person.at(0.6, 0.6))
                .drop();
        Person.await("the start has moved", () -> person.rowOf("x").get(1).startsWith("−"));
        List<String> moved = person.rowOf("x");
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("it is back", () -> person.rowOf("x").equals(List.of("0", "0")));
        person.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Person.await("it has moved again", () -> person.rowOf("x").equals(moved));
    }

    @Test
    void theLanguageIsSwitchedAndEverythingElseStays() {
        person.robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        Person.await("k = 2", () -> person.text("#iteration").equals("2"));
        person.choose("View", "Language", "Deutsch");
        Person.await(
                "the panes are German",
                () -> person.robot.lookup("VERFAHREN").tryQuery().isPresent());
        assertThat(person.text("#caption")).startsWith("Ein Start, fünf Verfahren");
        assertThat(person.text("#iteration")).isEqualTo("2");
        person.choose("Ansicht", "Sprache", "English");
        Person.await(
                "the panes are English",
                () -> person.robot.lookup("METHODS").tryQuery().isPresent());
        assertThat(person.text("#caption")).startsWith("One start, five methods");
    }
}
