package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import talweg.session.MethodChoice;

/// The charts over k and the table of the run, as a person uses them.
class ChartWindowTest {
    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        // Lower windows fold the charts.
        person.resize(980);
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
    void pointingAtAChartReadsEveryMethodThere() {
        person.robot.moveTo(inside("#plot-OBJECTIVE", 0));
        Person.await(
                "the values at the start are read",
                () -> readout().contains("height above the minimum f − f* at k = 0"));
        // f(0, −3) = 200 for each of the five methods, and f* = 0.
        assertThat(readout().stream().filter("200"::equals)).hasSize(5);
        assertThat(readout()).contains("Gradient descent", "Newton");
        person.robot.moveTo(person.at(0.2, 0.2));
        Person.await("the readout is gone", () -> readout().isEmpty());
    }

    @Test
    void aChartThatIsFoldedAwayStillSaysInTheHeadWhatItIs() {
        person.robot.push(KeyCode.D);
        person.choose("View", "Panels", "Charts", "step length ‖\u2009Δx\u2009‖");
        person.choose("View", "Panels", "Charts", "height above the minimum f − f*");
        Person.await(
                "the head names the chart",
                () -> person.robot.lookup(".chart-head .caption").queryAllAs(Label.class).stream()
                        .anyMatch(title -> title.getText().startsWith("step length")));
        person.robot.push(KeyCode.D);
    }

    @Test
    void aClickInAChartGoesThereAndADragFollows() {
        person.robot.clickOn(inside("#plot-OBJECTIVE", 0.5));
        Person.await("it stands in the middle", () -> person.text("#iteration").equals("45"));
        person.robot
                .drag(inside("#plot-OBJECTIVE", 0.5))
                .moveTo(inside("#plot-OBJECTIVE", 0.6))
                .moveTo(inside("#plot-OBJECTIVE", 1))
                .drop();
        Person.await("it stands at the end", () -> person.text("#iteration").equals("90"));
        person.robot.push(KeyCode.LEFT);
        assertThat(person.text("#iteration")).isEqualTo("89");
    }

    @Test
    void theChartOfTheRateIsAddedAndShowsThatItFalls() {
        person.type("(x^2 + 3 y^2) / 10");
        person.robot.interact(() -> person.application
                .workbench()
                .change(scene -> scene.withMethods(List.of(MethodChoice.of("gd:lr=1/n")))));
        person.choose("View", "Panels", "Charts", "learning rate α");
        Person.await("it is there", () -> isThere("#plot-LEARNING_RATE"));
        assertThat(isThere("#plot-OBJECTIVE")).isTrue();
        person.robot.moveTo(inside("#plot-LEARNING_RATE", 0));
        Person.await("the first rate is 1", () -> readout().contains("1"));
        person.robot.clickOn(inside("#plot-LEARNING_RATE", 1.0 / 9));
        Person.await("α₁₀ = 1/11", () -> readout().contains("0.09091"));
        assertThat(person.text("#iteration")).isEqualTo("10");
        person.choose("View", "Panels", "Charts", "learning rate α");
        Person.await("it is gone", () -> !isThere("#plot-LEARNING_RATE"));
    }

    @Test
    void theCurtainHidesWhatComesInTheChartToo() {
        person.robot.clickOn(inside("#plot-OBJECTIVE", 0.5));
        draw(true);
        Person.await("what comes is not read", () -> {
            person.robot.moveTo(inside("#plot-OBJECTIVE", 0.8)).moveTo(inside("#plot-OBJECTIVE", 0.9));
            return readout().contains("not shown yet");
        });
        Node plot = person.robot.lookup("#plot-OBJECTIVE").query();
        person.robot.moveTo(person.at(0.2, 0.2));
        Person.await("nothing but hairlines is drawn there", () -> coloursBeyond(plot) < 8);
        draw(false);
        Person.await("the lines go on there", () -> coloursBeyond(plot) > 20);
    }

    private static void draw(boolean down) {
        person.robot.interact(() -> person.application
                .workbench()
                .change(scene -> scene.withArrangement(scene.arrangement().withCurtain(down))));
    }

    @Test
    void theChartSaysItsValuesToWhoeverListens() {
        Node plot = person.robot.lookup("#plot-OBJECTIVE").query();
        person.robot.clickOn(inside("#plot-OBJECTIVE", 0));
        Person.await(
                "the values at k = 0",
                () -> plot.getAccessibleText()
                        .startsWith("height above the minimum f − f* at k = 0; Gradient descent 200; Momentum 200;"));
        assertThat(plot.isFocusTraversable()).isTrue();
    }

    @Test
    void whileItPlaysTransportPanelAndChartTellTheSameK() {
        List<List<String>> told = new ArrayList<>();
        Label transport = person.label("#iteration");
        Label panel = person.robot.lookup(".step #iteration").queryAs(Label.class);
        Node plot = person.robot.lookup("#plot-OBJECTIVE").query();
        AnimationTimer frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                told.add(List.of(
                        transport.getText(),
                        panel.getText().replaceAll("\\D*(\\d+).*", "$1"),
                        plot.getAccessibleText().replaceAll(".* at k = (\\d+).*", "$1")));
            }
        };
        person.robot.interact(frames::start);
        person.robot.push(KeyCode.SPACE);
        Person.await("it plays", () -> Integer.parseInt(transport.getText()) > 8);
        person.robot.push(KeyCode.SPACE);
        person.robot.interact(frames::stop);
        assertThat(told).allSatisfy(frame -> assertThat(frame).containsOnly(frame.getFirst()));
        String k = person.text("#iteration");
        Person.await(
                "all rest at k",
                () -> panel.getText().contains(k + " ")
                        && plot.getAccessibleText().contains("at k = " + k + ";"));
    }

    @Test
    void theTableMarksTheRowOfKAndAClickOnARowGoesThere() {
        person.robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.T);
        Person.await("the table is open", () -> isThere(".log-table") && markedRow() == 2);
        TableView<?> table = person.robot.lookup(".log-table").queryAs(TableView.class);
        assertThat(table.getItems()).hasSize(91);
        person.robot.clickOn(row(5));
        Person.await("k = 5", () -> person.text("#iteration").equals("5") && markedRow() == 5);
        person.robot.push(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(clipboard()).startsWith("5\t0.005\t").hasLineCount(1);
        person.robot.push(KeyCode.RIGHT);
        Person.await("the arrows step here, too", () -> markedRow() == 6);
        person.robot.push(KeyCode.END).push(KeyCode.ENTER);
        Person.await(
                "Enter goes to the row that has the keys",
                () -> person.text("#iteration").equals("90"));
        person.robot.clickOn("Text");
        TextArea text = person.robot.lookup(".log-text").queryAs(TextArea.class);
        Person.await("the run is told", () -> text.getText().contains("Iterate 90: "));
        assertThat(text.getSelectedText()).startsWith("Iterate 90: ");
        person.robot.clickOn("Copy as CSV");
        Person.await("it is copied", () -> clipboard().startsWith("k,alpha_k,step_length,x,y,f,gradient_norm"));
        person.robot.clickOn("Table").push(KeyCode.ESCAPE);
        Person.await("the table is closed", () -> !isThere(".log-table"));
    }

    @Test
    void inTheLargestSizeTheTableStillShowsRowsAndItsButtons() {
        for (int i = 0; i < 8; i++) {
            person.robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        person.robot.push(KeyCode.T);
        Person.await("rows are there", () -> isThere(".log-table") && rows().size() > 4);
        Node save = person.robot.lookup(".log-buttons .button").queryAll().stream()
                .reduce((_, last) -> last)
                .orElseThrow();
        Person.await("the buttons are in the window", () -> {
            Bounds bounds = save.localToScene(save.getLayoutBounds());
            return bounds.getMaxX() <= save.getScene().getWidth()
                    && bounds.getMaxY() <= save.getScene().getHeight();
        });
        person.robot.push(KeyCode.ESCAPE);
        Person.await("the table is closed", () -> !isThere(".log-table"));
        person.robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private static int markedRow() {
        return rows().stream()
                .filter(row -> row.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("present")))
                .mapToInt(TableRow::getIndex)
                .findFirst()
                .orElse(-1);
    }

    private static Node row(int index) {
        return rows().stream()
                .filter(row -> row.getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private static List<TableRow<?>> rows() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            List<TableRow<?>> rows = new ArrayList<>();
            for (Node node : person.robot.lookup(".log-table .table-row-cell").queryAll()) {
                if (node instanceof TableRow<?> row && !row.isEmpty()) {
                    rows.add(row);
                }
            }
            return rows;
        });
    }

    private static boolean isThere(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> person.robot
                        .lookup(query)
                        .tryQuery()
                        .filter(node -> node.getScene().getWindow().isShowing())
                        .isPresent());
    }

    private static List<String> readout() {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> person.robot.lookup("#chart-readout .label").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .map(Label::getText)
                        .toList());
    }

    /// How many colours there are in a chart at the right of its middle, above the numbers of its axis.
    private static long coloursBeyond(Node plot) {
        int[] pixels = person.pixels(plot);
        int width = (int) Math.ceil(plot.getLayoutBounds().getWidth());
        return IntStream.range(0, pixels.length)
                .filter(i -> i % width > 0.65 * width && i / width < pixels.length / width - 25)
                .map(i -> pixels[i])
                .distinct()
                .count();
    }

    /// A place in a chart: 0 is the start of its axis, 1 its end.
    private static Point2D inside(String chart, double part) {
        Node plot = person.robot.lookup(chart).query();
        Bounds box = plot.localToScreen(plot.getBoundsInLocal());
        double left = box.getMinX() + 54;
        double right = box.getMaxX() - 18;
        return new Point2D(left + part * (right - left), box.getMinY() + box.getHeight() * 0.4);
    }
}
