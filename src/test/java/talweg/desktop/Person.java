package talweg.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import talweg.desktop.workbench.Playback;
import talweg.function.Words;
import talweg.session.Scene;
import talweg.session.UserFolder;

/// A person before the window, for the tests that go through it: what is clicked, typed and seen.
class Person {
    private static final long PATIENCE = 30_000;

    final TalwegApplication application;
    final FxRobot robot = new FxRobot();

    private double height = 800;

    private Person(TalwegApplication application) {
        this.application = application;
    }

    /// Opens the window, 1000 pixels wide and 800 high: the screen of the headless platform is 1000 by 1000, and what
    /// lies beyond cannot be clicked.
    ///
    /// It is the first launch: whatever is kept for the next one goes into a new folder.
    static Person atTheWindow() throws Exception {
        return atTheWindow(Files.createTempDirectory("talweg"));
    }

    /// Opens the window as it was left, if `folder` was that of an earlier one.
    static Person atTheWindow(Path folder, String... arguments) throws Exception {
        System.setProperty(UserFolder.PROPERTY, folder.toString());
        Stage stage = FxToolkit.registerPrimaryStage();
        Person person = new Person((TalwegApplication) FxToolkit.setupApplication(TalwegApplication.class, arguments));
        FxToolkit.setupStage(_ -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(person.height);
        });
        person.closeTheTour();
        person.insistOnTheSize();
        return person;
    }

    /// A stage that is shown a second time takes the height its scene would like, and believes to have the one it was
    /// told; sooner or later, so it is told until it stays.
    private void insistOnTheSize() {
        for (int stays = 0; stays < 5; stays++) {
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
            if (map().getScene().getHeight() != height) {
                robot.interact(() -> stage().setHeight(height - 1));
                robot.interact(() -> stage().setHeight(height));
                stays = -1;
            }
        }
    }

    /// Makes the window higher or lower.
    void resize(double wanted) {
        height = wanted;
        insistOnTheSize();
    }

    private Stage stage() {
        return (Stage) map().getScene().getWindow();
    }

    /// The first launch begins with a tour, whose card would lie upon the map.
    private void closeTheTour() {
        robot.interact(() -> robot.lookup("#tourClose").queryButton().fire());
    }

    /// Returns the keys to the window. The headless platform forgets who has them when a tip or list has closed.
    void takeKeys() {
        robot.interact(() -> map().getScene().getWindow().requestFocus());
    }

    /// Takes the pointer off everything and waits until the last tip is gone: one that outlives its window, or comes up
    /// under the pointer, leaves the headless platform without a window to click into.
    private void letTipsGo() {
        robot.moveTo(".menu-bar");
        await("no tip is in the way", () -> Window.getWindows().stream().noneMatch(Tooltip.class::isInstance));
    }

    void leave() throws Exception {
        letTipsGo();
        FxToolkit.cleanupApplication(application);
        // The next test finds the language that it expects.
        Words.speak(Locale.ENGLISH);
    }

    /// Begins with the opening scene, paused at its start, the keys on the map.
    void openTheFirstScene() {
        letTipsGo();
        robot.interact(() -> {
            application.workbench().open(Scene.opening());
            map().requestFocus();
        });
        await("the runs are there", () -> rowOf("x").equals(List.of("0", "−3")));
        await("the opening scene has been painted", () -> colours(map()) > 50 && isSettled());
        insistOnTheSize();
    }

    /// Chooses from the menu bar by the words on it, from the menu down to the entry.
    void choose(String... names) {
        robot.interact(() -> {
            List<? extends MenuItem> items =
                    robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus();
            for (String name : names) {
                MenuItem item = items.stream()
                        .filter(found -> name.equals(found.getText()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + name + " in the menu"));
                if (item instanceof Menu menu) {
                    items = menu.getItems();
                } else {
                    item.fire();
                }
            }
        });
    }

    void type(String formula) {
        robot.clickOn(".formula-editor").push(KeyCode.CONTROL, KeyCode.A).write(formula);
    }

    void paste(String formula) {
        robot.clickOn(".formula-editor").push(KeyCode.CONTROL, KeyCode.A);
        robot.interact(() -> editor().replaceSelection(formula));
    }

    TextArea editor() {
        return robot.lookup(".formula-editor").queryAs(TextArea.class);
    }

    Node map() {
        return robot.lookup(".map-canvas").query();
    }

    Point2D at(double right, double down) {
        Bounds box = map().localToScreen(map().getBoundsInLocal());
        return new Point2D(
                box.getMinX() + right * map().getLayoutBounds().getWidth(),
                box.getMinY() + down * map().getLayoutBounds().getHeight());
    }

    /// A pixel of the map on the screen, for a point of the opening scene's plane: its middle is the origin, and twelve
    /// units span the narrower side.
    Point2D over(double x, double y) {
        Bounds map = map().getLayoutBounds();
        double unit = Math.min(map.getWidth(), map.getHeight()) / 12;
        return at(0.5, 0.5).add(unit * x, -unit * y);
    }

    Label label(String query) {
        return robot.lookup(query).queryAs(Label.class);
    }

    /// What stands there. Numbers change on arrival, so while nothing plays, k has to be there first.
    String text(String query) {
        await("k has arrived", this::hasArrived);
        return label(query).getText();
    }

    private boolean hasArrived() {
        Playback playback = application.workbench().playback();
        return playback.playing().get()
                || label("#iteration")
                        .getText()
                        .equals(String.valueOf(playback.iteration().get()));
    }

    /// The numbers that stand in the state table beside `symbol`.
    List<String> rowOf(String symbol) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            List<Label> cells = List.copyOf(robot.lookup(".state > *").queryAllAs(Label.class));
            return cells.stream()
                    .filter(cell -> cell.getText().equals(symbol))
                    .findFirst()
                    .map(cell -> numbersAfter(cells, cell))
                    .orElse(List.of());
        });
    }

    static List<String> numbersAfter(List<Label> cells, Label symbol) {
        return cells.stream()
                .skip(cells.indexOf(symbol) + 1L)
                .takeWhile(cell -> cell.getStyleClass().contains("state-number"))
                .map(Label::getText)
                .toList();
    }

    int[] pixels(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            WritableImage image = node.snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
            return argb;
        });
    }

    /// The part of the pixels that are the same.
    static double alike(int[] one, int[] other) {
        long same =
                IntStream.range(0, one.length).filter(i -> one[i] == other[i]).count();
        return (double) same / one.length;
    }

    /// Whether nothing on the map has changed for a while.
    boolean isSettled() {
        int[] before = pixels(map());
        WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS);
        return Arrays.equals(before, pixels(map()));
    }

    long colours(Node node) {
        return Arrays.stream(pixels(node)).distinct().count();
    }

    static double luminance(int argb) {
        return 0.2 * (argb >> 16 & 0xFF) + 0.7 * (argb >> 8 & 0xFF) + 0.1 * (argb & 0xFF);
    }

    static void await(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.MILLISECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("not seen: " + what, e);
        }
    }
}
