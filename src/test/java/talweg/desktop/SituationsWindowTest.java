package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import talweg.desktop.file.NamedChooser;

/// The five situations that decide whether the program is used, each gone through as a person would.
class SituationsWindowTest {
    @TempDir
    Path folder;

    private Person person;

    @BeforeEach
    void start() throws Exception {
        person = Person.atTheWindow(folder.resolve("user"));
        person.openTheFirstScene();
    }

    @AfterEach
    void close() throws Exception {
        person.leave();
    }

    @Test
    void fiveMinutesBeforeTheLectureTheMapFillsAnUnknownProjector() {
        double letters = height("#speed");
        person.robot.push(KeyCode.P);
        Person.await("the map has most of the window", () -> shareOfTheMap() >= 0.8);
        person.robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        Person.await("everything is larger", () -> height("#speed") > 1.1 * letters);
        assertThat(shareOfTheMap()).as("larger type takes its part").isGreaterThan(0.75);
        person.robot.push(KeyCode.SPACE);
        Person.await(
                "it plays",
                () -> person.application.workbench().playback().iteration().get() > 2);
        person.robot.push(KeyCode.SPACE).push(KeyCode.P).push(KeyCode.CONTROL, KeyCode.DIGIT0);
        Person.await("the panes are back in their size", () -> shareOfTheMap() < 0.7 && height("#speed") == letters);
    }

    @Test
    void withLettersTwiceAsLargeAndParametersTheMapHasMostOfTheWindow() {
        person.type("a (x - 1)^2 + b y^2 + c x y");
        Person.await(
                "its parameters are there",
                () -> person.robot
                                .lookup(".formula-bar .number-slider")
                                .queryAll()
                                .size()
                        == 3);
        person.robot.interact(() -> person.map().requestFocus());
        person.robot.push(KeyCode.P);
        Person.await("the map has most of the window", () -> shareOfTheMap() >= 0.8);
        assertThat(person.robot.lookup("#library").query().isVisible()).isFalse();
        person.robot.interact(() -> person.application.preferences().scale().set(200));
        Person.await(
                "everything is larger",
                () -> person.label("#iteration").getFont().getSize() > 24);
        Person.await("it has settled", person::isSettled);
        assertThat(shareOfTheMap()).isGreaterThanOrEqualTo(0.7);
        person.robot.interact(() -> person.application.preferences().scale().set(100));
        person.robot.push(KeyCode.P);
        Person.await(
                "the library is back",
                () -> person.robot.lookup("#library").query().isVisible());
    }

    @Test
    void whatHappensIfIDoubleTheRateIsOneKeyAndTakenBackByAnother() {
        person.robot.push(KeyCode.END);
        Person.await("the end is shown", () -> person.text("#iteration").equals("90"));
        int[] before = person.pixels(person.map());
        person.robot.clickOn("Gradient descent").push(KeyCode.D);
        Person.await("the rate is doubled", () -> rate().getText().equals("0.01"));
        assertThat(person.text("#iteration")).isEqualTo("90");
        assertThat(rate().getText()).isEqualTo("0.01");
        Person.await("another path is drawn", () -> !Arrays.equals(before, person.pixels(person.map())));
        assertThat(person.application.workbench().runs().runs().get().getFirst().ghost())
                .as("the path before remains to be compared with")
                .isPresent();
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("the rate is as before", () -> rate().getText().equals("0.005"));
    }

    @Test
    void anExerciseIsHandedInWithAFigureAndATable() throws Exception {
        person.type("0.1 (x^2 + 3 y^2)");
        Person.await("it is understood", () -> person.text("#state").contains("2"));
        write(steps(), "50");
        write(rate(), "1/n");
        person.robot.push(KeyCode.END);
        Person.await(
                "fifty steps have been made", () -> person.text("#iteration").equals("50"));
        saveInto(folder);
        person.choose("File", "Export table …");
        press("#saveTable");
        Path table = folder.resolve("talweg.csv");
        Person.await("the table is there", () -> person.text("#confirmation").contains("talweg.csv"));
        List<String> lines = Files.readAllLines(table);
        assertThat(lines).hasSize(52);
        assertThat(lines.get(50)).as("the last step, of rate 1/50, leaves x_49").startsWith("49,0.02,");
        person.robot.push(KeyCode.ESCAPE);
        person.choose("File", "Export figure …");
        press("#saveFigure");
        Person.await("the figure is there", () -> person.text("#confirmation").contains("talweg.pdf"));
        assertThat(textOf(folder.resolve("talweg.pdf"))).contains("1/n");
    }

    @Test
    void aFigureForAPaperHasItsWidthItsHyperparametersAndItsCommand() throws Exception {
        person.robot.clickOn("#library");
        person.robot.clickOn("#sample-search").write("rosenb").push(KeyCode.ENTER);
        person.takeKeys();
        Person.await(
                "Rosenbrock's valley is there", () -> person.editor().getText().contains("100"));
        saveInto(folder);
        person.robot.push(KeyCode.CONTROL, KeyCode.E);
        Person.await(
                "the command is said",
                () -> person.robot.lookup("#saveFigure").tryQuery().isPresent());
        press("#saveFigure");
        Path figure = folder.resolve("rosenbrock.pdf");
        Person.await("the figure is there", () -> person.text("#confirmation").contains("rosenbrock.pdf"));
        assertThat(textOf(figure)).contains("Rosenbrock", "Adam", "α");
        try (PDDocument document = Loader.loadPDF(figure.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(84, within(0.1));
            assertThat(document.getDocumentInformation().getSubject()).contains("talweg render rosenbrock");
        }
    }

    @Test
    void scenesPreparedTheEveningBeforeAreGoneThroughInTheMorning() throws Exception {
        Path deck = Files.createDirectory(folder.resolve("lecture"));
        NamedChooser chooser = new NamedChooser();
        person.application.documents().ask(chooser);
        write(steps(), "2");
        person.robot.push(KeyCode.C).push(KeyCode.S);
        chooser.name(deck.resolve("1 predict.talweg"));
        person.robot.push(KeyCode.CONTROL, KeyCode.S);
        Person.await("it is saved", () -> Files.exists(deck.resolve("1 predict.talweg")));
        person.robot.push(KeyCode.C);
        person.robot.clickOn("#library");
        person.robot.clickOn("#sample-search").write("rosenb").push(KeyCode.ENTER);
        person.takeKeys();
        Person.await(
                "another function is there", () -> person.editor().getText().contains("100"));
        chooser.name(deck.resolve("2 valley.talweg"));
        person.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        Person.await("it is saved, too", () -> Files.exists(deck.resolve("2 valley.talweg")));

        person.leave();
        person = Person.atTheWindow(folder.resolve("user"));
        person.robot.interact(() -> person.application.documents().open(List.of(deck)));
        Person.await("the first scene is there", () -> deck().equals("1/2 · 1 predict"));
        assertThat(person.application.workbench().scene().get().arrangement().curtain())
                .isTrue();
        person.robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        Person.await(
                "the run is at its end",
                () -> person.application.workbench().playback().iteration().get() == 2);
        person.robot.push(KeyCode.PAGE_DOWN);
        Person.await("the second scene is there", () -> deck().equals("2/2 · 2 valley"));
        assertThat(person.editor().getText()).contains("100");
    }

    private double shareOfTheMap() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Bounds map = person.map().localToScene(person.map().getLayoutBounds());
            var scene = person.map().getScene();
            return map.getWidth() * map.getHeight() / (scene.getWidth() * scene.getHeight());
        });
    }

    private double height(String query) {
        Node node = person.robot.lookup(query).query();
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> node.getLayoutBounds().getHeight());
    }

    private TextField rate() {
        return person.robot.lookup(".method-card .number-field").queryAs(TextField.class);
    }

    /// As somebody who goes there with Tab: the tips of a pointer would take the keys from a headless window.
    private void write(Node field, String text) {
        person.robot.interact(field::requestFocus);
        person.robot.push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private void press(String button) {
        person.robot.interact(() -> person.robot.lookup(button).queryButton().fire());
    }

    private Node steps() {
        return person.robot.lookup("#steps").query();
    }

    private void saveInto(Path place) {
        person.application.publishing().ask((_, name, _) -> Optional.of(place.resolve(name)));
    }

    private String deck() {
        return person.robot.lookup("#deck").queryAs(MenuButton.class).getText();
    }

    private static String textOf(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
