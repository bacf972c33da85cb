package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import talweg.desktop.file.NamedChooser;
import talweg.function.Words;
import talweg.session.Scene;
import talweg.session.SceneFile;

/// Files and what is kept, as a person meets them in the window.
class FilesWindowTest {
    @TempDir
    Path folder;

    private Person person;

    @AfterEach
    void close() throws Exception {
        person.leave();
        Words.speak(Locale.ENGLISH);
    }

    @Test
    void aPreparedSceneIsSavedChangedTakenBackAndOpenedAgain() throws Exception {
        start();
        Path file = folder.resolve("evening.talweg");
        NamedChooser chooser = new NamedChooser();
        chooser.name(file);
        person.application.documents().ask(chooser);
        person.robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.S);
        Person.await("the title names the file", () -> title().equals("evening.talweg – Talweg"));
        person.robot.clickOn(person.at(0.5, 0.5));
        Person.await("there is something to save", () -> title().equals("*evening.talweg – Talweg"));
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("nothing is left to save", () -> title().equals("evening.talweg – Talweg"));
        person.robot.push(KeyCode.CONTROL, KeyCode.N);
        Person.await("another scene is there", () -> title().equals("Talweg"));
        person.robot.push(KeyCode.CONTROL, KeyCode.O);
        Person.await("the scene is back", () -> title().equals("evening.talweg – Talweg"));
        assertThat(person.text("#iteration")).isEqualTo("2");
    }

    @Test
    void aDamagedFileLeavesTheWindowAsItIsAndItsLineAndCauseAreSaid() throws Exception {
        start();
        Path file = Files.writeString(folder.resolve("torn.talweg"), "version = 1\nstart = [0, 0\nsteps = 5\n");
        drop(file);
        Person.await("the mistake is said", () -> person.label("#mistake").isVisible());
        assertThat(person.text("#mistake")).contains("torn.talweg, line 2").contains("never closed");
        assertThat(person.rowOf("x")).containsExactly("0", "−3");
        assertThat(title()).isEqualTo("Talweg");
    }

    @Test
    void aPresenterGoesThroughADeckWithOneKey() throws Exception {
        start();
        Path deck = Files.createDirectory(folder.resolve("deck"));
        scene(deck.resolve("1 first.talweg"), 2, 1);
        scene(deck.resolve("2 second.talweg"), 50, 3);
        drop(deck);
        Person.await("the deck begins", () -> place().equals("1/2 · 1 first"));
        Person.await("its first scene is there", () -> person.text("#iteration").equals("1"));
        person.robot.push(KeyCode.PAGE_DOWN);
        Person.await("it steps", () -> person.text("#iteration").equals("2"));
        person.robot.push(KeyCode.PAGE_DOWN);
        Person.await("the next scene is there", () -> person.text("#iteration").equals("3"));
        assertThat(place()).isEqualTo("2/2 · 2 second");
        person.robot.push(KeyCode.P);
        Person.await(
                "a presenter sees the place, too",
                () -> person.label("#place").isVisible()
                        && person.text("#place").equals("2/2"));
        person.robot.push(KeyCode.ESCAPE);
        Person.await("the menu row says it again", () -> !person.label("#place").isVisible());
        assertThat(title()).isEqualTo("2 second.talweg – Talweg");
        person.robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
        Person.await(
                "the first one is as it was prepared",
                () -> person.text("#iteration").equals("1"));
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("undo goes back to the second one", () -> title().equals("2 second.talweg – Talweg"));
        assertThat(place()).isEqualTo("2/2 · 2 second");
    }

    @Test
    void aSceneOfTheProgramIsChosenFromTheMenuAndItsPartnerIsOneKeyAway() throws Exception {
        start();
        person.choose("File", "Examples", "Newton converges at a saddle");
        Person.await("the scene is there", () -> title().equals("Newton converges at a saddle – Talweg"));
        assertThat(place()).isEqualTo("8/12 · Newton converges at a saddle");
        person.robot.push(KeyCode.PAGE_UP);
        Person.await("its partner is there", () -> title().equals("Gradient descent leaves a saddle – Talweg"));
        person.robot.push(KeyCode.END).push(KeyCode.PAGE_DOWN);
        Person.await("and back", () -> place().startsWith("8/12"));
        person.robot.push(KeyCode.CONTROL, KeyCode.K);
        person.robot.write("Hochebene");
        person.robot.push(KeyCode.ENTER);
        Person.await("another is found by its German name", () -> title().contains("plateau – Talweg"));
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("undo goes back", () -> title().equals("Newton converges at a saddle – Talweg"));
    }

    @Test
    void theNextStartShowsWhatTheLastOneShowed() throws Exception {
        start();
        person.choose("View", "Language", "Deutsch");
        Person.await(
                "it speaks German",
                () -> person.robot.lookup("VERFAHREN").tryQuery().isPresent());
        person.robot
                .clickOn(person.at(0.5, 0.5))
                .push(KeyCode.RIGHT)
                .push(KeyCode.RIGHT)
                .push(KeyCode.RIGHT);
        Person.await(
                "three steps from the middle", () -> person.text("#iteration").equals("3"));
        List<String> numbers = List.of("0.255502", "0.373282");
        Person.await("its numbers stand there", () -> person.rowOf("x").equals(numbers));
        person.paste("x^2 + sen(y)");
        Person.await("the mistake is said", () -> person.label("#mistake").isVisible());
        person.leave();
        Words.speak(Locale.ENGLISH);
        person = Person.atTheWindow(folder.resolve("user"));
        Person.await("the mistake is said again", () -> person.label("#mistake").isVisible());
        assertThat(person.robot.lookup("VERFAHREN").tryQuery()).isPresent();
        assertThat(person.editor().getText()).isEqualTo("x^2 + sen(y)");
        assertThat(person.text("#iteration")).isEqualTo("3");
        assertThat(person.application.workbench().playback().playing().get()).isFalse();
        Person.await("the last good function is shown", () -> person.rowOf("x").equals(numbers));
    }

    @Test
    void theWholeScreenIsCoveredAndLeftByTheSameKey() throws Exception {
        start();
        person.robot.push(KeyCode.F11);
        Person.await("the screen is covered", () -> stage().isFullScreen());
        person.robot.push(KeyCode.F11);
        Person.await("it is no longer", () -> !stage().isFullScreen());
    }

    private void start() throws Exception {
        person = Person.atTheWindow(folder.resolve("user"));
        person.openTheFirstScene();
    }

    private void drop(Path file) {
        person.robot.interact(() -> person.application.documents().open(List.of(file)));
    }

    private static void scene(Path file, int steps, int k) throws IOException {
        SceneFile.write(Scene.opening().withSteps(steps).withK(k), file);
    }

    private String place() {
        return person.robot.lookup("#deck").queryAs(MenuButton.class).getText();
    }

    private static String title() {
        return stage().getTitle();
    }

    private static Stage stage() {
        return FxToolkit.toolkitContext().getRegisteredStage();
    }
}
