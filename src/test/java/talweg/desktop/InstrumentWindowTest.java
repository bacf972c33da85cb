package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Instruments in the hand of a person.
class InstrumentWindowTest {
    private static Person person;
    private static FxRobot robot;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        robot = person.robot;
    }

    @BeforeEach
    void beginWithTheOpeningScene() {
        person.openTheFirstScene();
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    /// A pixel of the map on the screen, for a point of the opening scene's plane.
    private static Point2D at(double x, double y) {
        Bounds map = person.map().getLayoutBounds();
        double unit = Math.min(map.getWidth(), map.getHeight()) / 12;
        return person.at(0.5, 0.5).add(unit * x, -unit * y);
    }

    private static void awaitSentence(String part) {
        Person.await(
                "the panel says " + part,
                () -> person.label("#instrument-sentence").getText().contains(part));
    }

    private static double slope() {
        String sentence = person.label("#instrument-sentence").getText();
        String number = sentence.replaceAll(".*changes by (\\S+) for.*", "$1");
        return Double.parseDouble(number.replace('−', '-'));
    }

    private static Point2D tip(double angle) {
        return at(-3, -1).add(78 * Math.cos(angle), -78 * Math.sin(angle));
    }

    private static boolean isHeld() {
        return robot.lookup("#instrument-panel").query().isVisible();
    }

    @Test
    void theDialTellsTheSlopeInTheDirectionOfTheHandAndEscPutsItDown() {
        person.choose("View", "Instruments", "Directional dial");
        // ∇f(0, −3) = (4, −52), and u begins at 30°.
        awaitSentence("−22.5359");
        // Where the panel does not stand upon the map of this small window; there ∇f = (18, 30).
        robot.drag(at(0, -3), MouseButton.PRIMARY).dropTo(at(-3, -1));
        Person.await("it has been moved", () -> Math.abs(slope() - 30.588) < 1);
        robot.drag(tip(Math.PI / 6), MouseButton.PRIMARY).dropTo(tip(0));
        // To a pixel: so much does the slope change with it.
        Person.await("the slope is ∂f/∂x", () -> Math.abs(slope() - 18) < 1);
        assertThat(person.rowOf("x")).containsExactly("0", "−3");
        robot.push(KeyCode.ESCAPE);
        Person.await("nothing is held", () -> !isHeld());
    }
}
