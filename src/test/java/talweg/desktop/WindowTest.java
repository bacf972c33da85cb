package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import talweg.session.Scene;

/// The window, used as a person uses it: by mouse and keyboard, looking at what is on the screen.
class WindowTest {
    private static final long PATIENCE = 30_000;

    private static TalwegApplication application;

    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        application = (TalwegApplication) FxToolkit.setupApplication(TalwegApplication.class);
        // The screen of the headless platform is 1000 pixels wide and high; what lies beyond cannot be clicked.
        FxToolkit.setupStage(shown -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(800);
        });
    }

    @BeforeEach
    void beginWithTheOpeningScene() {
        robot.moveTo(".menu-bar");
        robot.interact(() -> {
            application.workbench().open(Scene.opening());
            map().requestFocus();
        });
        await("the runs are there", () -> rowOf("x").equals(List.of("0", "−3")));
        await("the opening scene has been painted", () -> colours(map()) > 50 && isSettled());
    }

    @AfterAll
    static void close() throws Exception {
        FxToolkit.cleanupApplication(application);
    }

    @Test
    void aTypedFormulaChangesThePicture() {
        int[] before = pixels(map());
        type("x^2 + 3 y^2");
        await("another landscape is painted", () -> !Arrays.equals(before, pixels(map())));
        assertThat(text("#state")).contains("2");
        assertThat(label("#mistake").isVisible()).isFalse();
    }

    @Test
    void aMistakeIsSaidAndTheOldPictureStays() {
        int[] before = pixels(map());
        paste("x^2 + sen(y)");
        await("the mistake is said", () -> label("#mistake").isVisible());
        assertThat(text("#mistake")).contains("1").contains("sin");
        assertThat(pixels(map())).isEqualTo(before);
        assertThat(editor().getText()).isEqualTo("x^2 + sen(y)");
        type("x^2 + sin(y)");
        await("the message is gone", () -> !label("#mistake").isVisible());
    }

    @Test
    void aClickPutsTheStartThere() {
        robot.clickOn(at(0.5, 0.5));
        await("the runs begin in the middle", () -> rowOf("x").equals(List.of("0", "0")));
        assertThat(text("#iteration")).isEqualTo("0");
    }

    @Test
    void threeStepsForwardAndTwoBackShowTheFirstIterate() {
        robot.clickOn("#forward")
                .clickOn("#forward")
                .clickOn("#forward")
                .clickOn("#back")
                .clickOn("#back");
        assertThat(text("#iteration")).isEqualTo("1");
        // ∇f(0, −3) = (−22, −136 + … ) by hand: 4x(x² + y − 11) + 2(x + y² − 7) = 4; 2(x² + y − 11) + 4y(x + y²
        // − 7) = −52.
        await("the numbers of k = 1 stand there", () -> rowOf("x").equals(List.of("−0.02", "−2.74")));
    }

    @Test
    void theArrowKeysStepToo() {
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(text("#iteration")).isEqualTo("1");
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(text("#iteration")).isEqualTo("11");
    }

    @Test
    void draggingTheStartMovesAllPaths() {
        robot.clickOn(at(0.5, 0.5));
        await("the start is in the middle", () -> rowOf("x").equals(List.of("0", "0")));
        robot.drag(at(0.5, 0.5)).moveTo(at(0.6, 0.5)).moveTo(at(0.7, 0.4)).drop();
        await("the start has moved right and up", () -> {
            List<String> x = rowOf("x");
            return !x.get(0).startsWith("−") && Double.parseDouble(x.get(0)) > 1 && Double.parseDouble(x.get(1)) > 0.5;
        });
    }

    @Test
    void aLearningRateCanBeChangedWhilePlaying() {
        robot.clickOn("#play");
        TextField rate = robot.lookup(".method-card .number-field").queryAs(TextField.class);
        robot.clickOn(rate).push(KeyCode.CONTROL, KeyCode.A).write("0,01").push(KeyCode.ENTER);
        await("the run has the new rate", () -> rowOf("α").equals(List.of("0.01")));
        assertThat(rate.getText()).isEqualTo("0.01");
        await("it still plays", () -> Integer.parseInt(text("#iteration")) > 0);
    }

    @Test
    void playingMovesOnAndSpacePauses() {
        robot.push(KeyCode.SPACE);
        await("k grows", () -> Integer.parseInt(text("#iteration")) > 2);
        robot.push(KeyCode.SPACE);
        String paused = text("#iteration");
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        assertThat(text("#iteration")).isEqualTo(paused);
    }

    @Test
    void theThemeCanBeSwitched() {
        robot.interact(() -> themes().getItems().getLast().fire());
        await(
                "the panes are dark",
                () -> luminance(pixels(robot.lookup(".window").query())[0]) < 60);
        robot.interact(() -> themes().getItems().getFirst().fire());
        await(
                "the panes are light",
                () -> luminance(pixels(robot.lookup(".window").query())[0]) > 200);
    }

    @Test
    void aSampleIsOpenedFromTheSearchableList() {
        robot.clickOn("#library");
        robot.clickOn("#sample-search").write("rosenb").push(KeyCode.ENTER);
        await(
                "Rosenbrock is shown",
                () -> robot.lookup("#library").queryAs(Button.class).getText().contains("Rosenbrock"));
        await(
                "it has sliders for a and b",
                () -> robot.lookup(".parameters .slider").queryAll().size() == 2);
    }

    @Test
    void movingAParameterKeepsTheTextAndChangesThePicture() {
        robot.clickOn("#library");
        robot.clickOn("#sample-search").write("rosenb").push(KeyCode.ENTER);
        await(
                "it has sliders",
                () -> robot.lookup(".parameters .slider").queryAll().size() == 2);
        WaitForAsyncUtils.waitForFxEvents();
        int[] before = pixels(map());
        Slider a = robot.lookup(".parameters .slider").queryAs(Slider.class);
        robot.clickOn(a);
        await("the valley is another", () -> !Arrays.equals(before, pixels(map())));
    }

    @Test
    void theWheelZoomsAboutThePointer() {
        int[] before = pixels(map());
        robot.moveTo(at(0.4, 0.4)).scroll(3, javafx.geometry.VerticalDirection.UP);
        await("the picture is larger", () -> !Arrays.equals(before, pixels(map())));
        robot.push(KeyCode.DIGIT0);
        await("zero fits the domain again", () -> alike(before, pixels(map())) > 0.95);
    }

    @Test
    void theProbeSaysTheGradientAndTheInnerProduct() {
        robot.moveTo(at(0.3, 0.3));
        await("the readout is there", () -> label("#readout").isVisible());
        assertThat(text("#readout")).contains("∇f = (").contains("⟨∇f, γ'⟩ = 0");
    }

    private Menu themes() {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "themes".equals(item.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void type(String formula) {
        robot.clickOn(".formula-editor").push(KeyCode.CONTROL, KeyCode.A).write(formula);
    }

    private void paste(String formula) {
        robot.clickOn(".formula-editor").push(KeyCode.CONTROL, KeyCode.A);
        robot.interact(() -> editor().replaceSelection(formula));
    }

    private TextArea editor() {
        return robot.lookup(".formula-editor").queryAs(TextArea.class);
    }

    private Node map() {
        return robot.lookup(".map-canvas").query();
    }

    private Point2D at(double right, double down) {
        Bounds box = map().localToScreen(map().getBoundsInLocal());
        return new Point2D(
                box.getMinX() + right * map().getLayoutBounds().getWidth(),
                box.getMinY() + down * map().getLayoutBounds().getHeight());
    }

    private Label label(String query) {
        return robot.lookup(query).queryAs(Label.class);
    }

    private String text(String query) {
        return label(query).getText();
    }

    /// The numbers that stand in the state table beside `symbol`.
    private List<String> rowOf(String symbol) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            List<Label> cells = List.copyOf(robot.lookup(".state > *").queryAllAs(Label.class));
            return cells.stream()
                    .filter(cell -> cell.getText().equals(symbol))
                    .findFirst()
                    .map(cell -> numbersAfter(cells, cell))
                    .orElse(List.of());
        });
    }

    private static List<String> numbersAfter(List<Label> cells, Label symbol) {
        return cells.stream()
                .skip(cells.indexOf(symbol) + 1L)
                .takeWhile(cell -> cell.getStyleClass().contains("state-number"))
                .map(Label::getText)
                .toList();
    }

    private int[] pixels(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            WritableImage image = node.snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader()
                    .getPixels(
                            0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), argb, 0, width);
            return argb;
        });
    }

    /// The part of the pixels that are the same.
    private static double alike(int[] one, int[] other) {
        long same =
                IntStream.range(0, one.length).filter(i -> one[i] == other[i]).count();
        return (double) same / one.length;
    }

    /// Whether nothing on the map has changed for a while.
    private boolean isSettled() {
        int[] before = pixels(map());
        WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS);
        return Arrays.equals(before, pixels(map()));
    }

    private long colours(Node node) {
        return Arrays.stream(pixels(node)).distinct().count();
    }

    private static double luminance(int argb) {
        return 0.2 * (argb >> 16 & 0xFF) + 0.7 * (argb >> 8 & 0xFF) + 0.1 * (argb & 0xFF);
    }

    private static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.MILLISECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("not seen: " + what, e);
        }
    }
}
