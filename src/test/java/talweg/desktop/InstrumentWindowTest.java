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

    private static boolean isHeld() {
        return robot.lookup("#instrument-panel").query().isVisible();
    }

    @Test
    void theDialTellsTheSlopeInTheDirectionOfTheHandAndEscPutsItDown() {
        person.choose("Instruments", "Directional dial");
        // ∇f(0, −3) = (4, −52), and u begins at 30°.
        awaitSentence("−22.5359");
        robot.drag(at(0, -3).add(78 * Math.cos(Math.PI / 6), -78 * Math.sin(Math.PI / 6)), MouseButton.PRIMARY)
                .dropTo(at(0, -3).add(78, 0));
        awaitSentence("changes by 4 ");
        assertThat(person.rowOf("x")).containsExactly("0", "−3");
        person.map().requestFocus();
        robot.push(KeyCode.ESCAPE);
        Person.await("nothing is held", () -> !isHeld());
    }
}
