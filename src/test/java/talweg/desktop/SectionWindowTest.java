package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.GridPane;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Planes of a function of three variables, as a person chooses them.
class SectionWindowTest {
    private static Person person;
    private static FxRobot robot;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        robot = person.robot;
    }

    @BeforeEach
    void typeAFunctionOfThreeVariables() {
        person.openTheFirstScene();
        person.paste("f(x, y, z) = x^2 + 2 y^2 + 3 z^2 + x y z / 9");
        awaitTitle("Plane x, y through the start");
        Person.await("the methods run", () -> distances().size() > 2);
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    private static String title() {
        return robot.lookup("#section-open").queryAs(Button.class).getText();
    }

    private static void awaitTitle(String wanted) {
        Person.await("the plate says " + wanted, () -> title().startsWith(wanted));
    }

    /// The column `column` of the table, from the first method down.
    private static List<String> column(int column) {
        List<String> texts = new ArrayList<>();
        GridPane table = robot.lookup("#section-table").queryAs(GridPane.class);
        robot.interact(() -> table.getChildren().stream()
                .filter(cell -> GridPane.getColumnIndex(cell) == column && GridPane.getRowIndex(cell) > 0)
                .forEach(cell -> texts.add(((Label) cell).getText())));
        return texts;
    }

    private static List<String> distances() {
        return column(2);
    }

    private static List<Double> point() {
        return person.rowOf("x").stream().map(SectionWindowTest::number).toList();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private static void takeKeys() {
        person.takeKeys();
        robot.interact(() -> person.map().requestFocus());
    }

    private static void choosePlane() {
        robot.clickOn("#section-open");
        Person.await(
                "the popover is open",
                () -> robot.lookup("#section-pane").tryQuery().isPresent());
    }

    private static void leaveThePopover() {
        robot.push(KeyCode.ESCAPE);
        Person.await(
                "the popover is closed",
                () -> robot.lookup("#section-pane").tryQuery().isEmpty());
    }

    @Test
    void theNextPairOfVariablesIsAKeyAway() {
        takeKeys();
        robot.push(KeyCode.N);
        awaitTitle("Plane x, z through the start");
        robot.push(KeyCode.N);
        awaitTitle("Plane y, z through the start");
        robot.push(KeyCode.N);
        awaitTitle("Plane x, y through the start");
    }

    @Test
    void theStartIsPutSomewhereInThePlaneAndKeepsItsOtherCoordinate() {
        double z = point().get(2);
        // Ten units of this domain span what twelve of the opening scene's do.
        robot.clickOn(person.over(1.2 * 2, 1.2 * -3));
        Person.await("the start has moved", () -> Math.abs(point().get(0) - 2) < 0.1);
        assertThat(point().get(1)).isBetween(-3.1, -2.9);
        assertThat(point().get(2)).isEqualTo(z);
    }

    @Test
    void theTableMakesRoomForTheStart() {
        Node table = robot.lookup("#section-table").query();
        Point2D clear = person.over(2, -3);
        robot.clickOn(clear);
        Person.await("the start is away from the table", table::isVisible);
        Bounds plate = table.localToScreen(table.getBoundsInLocal());
        Point2D below = new Point2D(plate.getCenterX(), plate.getMaxY() - 8);
        robot.drag(clear, MouseButton.PRIMARY).dropTo(below);
        Person.await("the start is seen", () -> !table.isVisible());
        robot.drag(below, MouseButton.PRIMARY).dropTo(clear);
        Person.await("the table is open again", table::isVisible);
    }

    @Test
    void theDistanceIsThatOfTheHeldCoordinateAndBothValuesAreTold() {
        double z = point().get(2);
        takeKeys();
        assertThat(distances()).allMatch("0"::equals);
        robot.push(KeyCode.RIGHT);
        Person.await("a step was made", () -> !distances().getFirst().equals("0") && point().get(2) != z);
        double[] x = point().stream().mapToDouble(Double::doubleValue).toArray();
        assertThat(number(distances().getFirst())).isCloseTo(Math.abs(x[2] - z), within(0.02));
        assertThat(number(column(3).getFirst())).isCloseTo(f(x[0], x[1], x[2]), relative(f(x[0], x[1], x[2])));
        assertThat(number(column(4).getFirst())).isCloseTo(f(x[0], x[1], z), relative(f(x[0], x[1], z)));
        robot.push(KeyCode.HOME);
    }

    private static double f(double x, double y, double z) {
        return x * x + 2 * y * y + 3 * z * z + x * y * z / 9;
    }

    /// Three digits are shown.
    private static Offset<Double> relative(double value) {
        return within(0.01 * Math.abs(value));
    }

    @Test
    void axesAndTheirPointAreChosenInThePopover() {
        choosePlane();
        ComboBox<?> up = robot.lookup("#section-up").queryComboBox();
        robot.interact(() -> up.getSelectionModel().select(2));
        awaitTitle("Plane x, z through the start");
        robot.interact(() -> up.getSelectionModel().select(0));
        awaitTitle("Plane z, x through the start");
        robot.clickOn(robot.lookup(".layer-option").nth(1).<Node>query());
        awaitTitle("Plane z, x through xₖ of Gradient descent");
        leaveThePopover();
        takeKeys();
        robot.push(KeyCode.RIGHT);
        Person.await("another step", () -> !distances().get(1).equals("0"));
        assertThat(distances().getFirst()).isEqualTo("0");
    }

    private static void enter(String letter, String coordinates) {
        TextField field = robot.lookup("#section-point-" + letter).queryAs(TextField.class);
        robot.interact(() -> field.setText(coordinates));
    }

    @Test
    void aPlaneGoesThroughThreePointsUnlessTheyLieOnALine() {
        choosePlane();
        enter("A", "0, 0, 0");
        enter("B", "1, 1, 1");
        enter("C", "2, 2, 2");
        robot.clickOn("#section-show");
        Person.await("it is said", () -> person.label("#section-said").getText().contains("on a line"));
        awaitTitle("Plane x, y through the start");
        enter("C", "0, 1, 0");
        robot.clickOn("#section-show");
        awaitTitle("Plane through A, B and C");
        enter("C", "0, 1");
        robot.clickOn("#section-show");
        assertThat(person.label("#section-said").getText()).contains("3 numbers");
        leaveThePopover();
    }

    @Test
    void theMainDirectionsOfAPathHoldMostOfIt() {
        takeKeys();
        robot.push(KeyCode.END);
        person.choose("View", "Plane", "Main directions of the path");
        awaitTitle("Main directions of a path");
        Person.await(
                "the end of the path is in the plane", () -> number(distances().getFirst()) < 1e-9);
        person.choose("View", "Plane", "through the start");
        awaitTitle("Plane x, y through the start");
    }
}
