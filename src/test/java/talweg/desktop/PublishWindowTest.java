package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import talweg.command.CommandLineInterface;
import talweg.publication.ShellReader;
import talweg.session.MethodChoice;

/// What a person takes out of the window: a figure for a paper, the table of an exercise, a film, something to paste.
class PublishWindowTest {
    private static Person person;

    @TempDir
    Path folder;

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
        person.application.publishing().ask((_, name, _) -> Optional.of(folder.resolve(name)));
    }

    @Test
    void aFigureForAPaperIsAsWideAsAColumnAndItsCommandMakesItAgain() throws Exception {
        person.robot.push(KeyCode.CONTROL, KeyCode.E);
        Person.await("the command is said", () -> command().contains("--width=84"));
        List<String> words = new ArrayList<>(ShellReader.of(command()));
        person.robot.clickOn("#saveFigure");
        Path saved = folder.resolve("himmelblau.pdf");
        Person.await("it says where the file is", () -> said().contains("himmelblau.pdf"));
        person.robot.push(KeyCode.ESCAPE);
        Person.await(
                "the sheet is closed",
                () -> !person.robot.lookup("#sheet").query().isVisible());
        assertThat(person.map().isFocused()).isTrue();

        Path again = folder.resolve("again.pdf");
        words.set(words.size() - 1, again.toString());
        PrintStream out = new PrintStream(new ByteArrayOutputStream());
        assertThat(CommandLineInterface.run(
                        words.stream().skip(1).toArray(String[]::new), InputStream.nullInputStream(), out, out))
                .isZero();
        try (PDDocument one = Loader.loadPDF(saved.toFile());
                PDDocument other = Loader.loadPDF(again.toFile())) {
            assertThat(one.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(84, within(0.1));
            assertThat(new PDFTextStripper().getText(one)).contains("Himmelblau", "AdaGrad", "(x^2 + y −");
            assertThat(content(one)).isEqualTo(content(other));
        }
    }

    private static byte[] content(PDDocument document) throws IOException {
        try (InputStream content = document.getPage(0).getContents()) {
            return content.readAllBytes();
        }
    }

    private static String command() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> person.robot
                        .lookup("#command")
                        .queryAs(TextInputControl.class)
                        .getText());
    }

    private static String said() {
        return person.text("#confirmation");
    }

    @Test
    void theTableOfAnExerciseHasARowForEachStep() throws Exception {
        person.robot.interact(() -> {
            person.application.workbench().type("f(x, y) = 0.1*(x^2 + 3*y^2)");
            person.application
                    .workbench()
                    .change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=1/n")))
                            .withSteps(50));
        });
        person.choose("File", "Export table …");
        Person.await(
                "the rows that are cut are counted",
                () -> person.robot.lookup(".publish-text").queryAllAs(TextInputControl.class).stream()
                        .anyMatch(text -> text.getText().endsWith("… and 44 more rows")));
        person.robot.clickOn("#saveTable");
        Person.await("it says where the file is", () -> said().contains("talweg.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("talweg.csv"));
        assertThat(lines).hasSize(52).first().asString().startsWith("k,alpha_k,step_length,x,y,f");
        for (int n = 1; n < lines.size() - 1; n++) {
            assertThat(Double.parseDouble(lines.get(n).split(",")[1])).isEqualTo(1.0 / n);
        }
    }

    @Test
    void aCancelledFilmLeavesNoFile() {
        person.choose("File", "Export film …");
        person.robot.clickOn("MP4").clickOn("#saveFilm");
        Person.await(
                "it is being written",
                () -> person.robot.lookup("#filming").query().isVisible());
        person.robot.clickOn("Cancel");
        Person.await("it says so", () -> said().contains("himmelblau.mp4 has not been written"));
        Person.await("nothing is left", this::isEmpty);
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void figuresTablesAndScriptsGoToTheClipboard() {
        // In the middle of a text, too, which knows only Ctrl+C.
        person.robot.clickOn(".formula-editor").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Person.await("it says so", () -> said().contains("Figure copied"));
        assertThat(WaitForAsyncUtils.<Boolean>waitForAsyncFx(
                        5000, () -> Clipboard.getSystemClipboard().hasImage()))
                .isTrue();
        person.choose("File", "Copy table");
        Person.await("the table is there", () -> pasted().startsWith("k,"));
        person.choose("File", "Copy as PyTorch script");
        Person.await("the script is there", () -> pasted().contains("torch.optim.SGD"));
    }

    private static String pasted() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whatCannotBeWrittenIsToldWithItsPath() {
        Path gone = folder.resolve("gone");
        person.application.publishing().ask((_, name, _) -> Optional.of(gone.resolve(name)));
        person.choose("File", "Export table …");
        person.robot.clickOn("#saveTable");
        Person.await("it is told", () -> person.text("#mistake").contains(gone.toString()));
        person.application.publishing().ask((_, name, _) -> Optional.of(gone.resolve(name)));
        person.choose("File", "Export figure …");
        person.robot.clickOn("#saveFigure");
        Person.await("it is told", () -> person.text("#mistake").contains("no folder"));
        person.robot.push(KeyCode.ESCAPE);
    }
}
