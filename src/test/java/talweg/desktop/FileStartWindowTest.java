package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The window, started by a double click on a file.
class FileStartWindowTest {
    @TempDir
    static Path folder;

    private Person person;

    @Test
    void itShowsTheSceneAtTheIterationItWasKeptAt() throws Exception {
        start(
                "version = 1\nformula = \"x^2 + 3 y^2\"\ndomain = [[-2, 2], [-2, 2]]\nstart = [1, 1]\nsteps = 40\nk = 7\n");
        await(() -> text("#iteration").equals("7"));
        assertThat(person.robot
                        .lookup(".formula-editor")
                        .queryAs(TextArea.class)
                        .getText())
                .isEqualTo("x^2 + 3 y^2");
        assertThat(person.application.workbench().playback().playing().get()).isFalse();
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOpeningSceneStays() throws Exception {
        start("version = 1\nformula = \n");
        await(() -> text("#mistake").contains("lecture.talweg"));
        assertThat(text("#mistake")).contains("2");
        assertThat(person.robot
                        .lookup(".formula-editor")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("x^2 + y - 11");
    }

    @AfterEach
    void close() throws Exception {
        person.leave();
    }

    private void start(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("lecture.talweg"), content);
        person = Person.atTheWindow(Files.createTempDirectory(folder, "first"), file.toString());
    }

    private String text(String label) {
        return person.robot.lookup(label).queryAs(Label.class).getText();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
