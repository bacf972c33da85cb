package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import talweg.engine.Run;

/// The hyperparameter pad, used as a person uses it.
class PadWindowTest {
    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        person.openTheFirstScene();
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    private static Node pad() {
        return person.robot.lookup(".pad-pane").query();
    }

    private static List<String> numbers() {
        return person.robot.lookup(".method-card:chosen .number-field").queryAllAs(TextField.class).stream()
                .filter(Node::isVisible)
                .limit(2)
                .map(TextField::getText)
                .toList();
    }

    private static Run run() {
        return person.application
                .workbench()
                .runs()
                .chosen()
                .orElseThrow()
                .run()
                .orElseThrow();
    }

    private static Point2D on(double right, double up) {
        Bounds bounds = pad().localToScreen(pad().getLayoutBounds());
        return new Point2D(bounds.getMinX() + right * bounds.getWidth(), bounds.getMaxY() - up * bounds.getHeight());
    }

    @Test
    void thePointThatIsDraggedTakesNumbersAndPathWithItAndOneUndoTakesItBack() {
        person.robot.clickOn("Momentum");
        person.robot.type(KeyCode.Y);
        Person.await("the best cell is told", () -> person.text(".pad-reading").startsWith("Best cell: α"));
        assertThat(numbers()).containsExactly("0.005", "0.9");
        int[] before = person.pixels(person.map());
        double[] end = run().row(run().last()).point();
        person.robot.drag(on(0.5, 0.4), MouseButton.PRIMARY).moveTo(on(0.55, 0.35));
        Person.await(
                "the numbers go along",
                () -> !numbers().contains("0.005") && !numbers().contains("0.9"));
        Person.await(
                "the path goes along",
                () -> !Arrays.equals(end, run().row(run().last()).point()));
        Person.await("one sees it", () -> Person.alike(before, person.pixels(person.map())) < 0.999);
        person.robot.drop();
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("all is as before", () -> numbers().equals(List.of("0.005", "0.9")));
        person.robot.moveTo(on(0.9, 0.5));
        Person.await(
                "the cell below the pointer is told",
                () -> person.text(".pad-reading").contains("diverges"));
        person.robot.interact(() -> pad().requestFocus());
        person.robot.type(KeyCode.RIGHT);
        Person.await("a key moves the point", () -> !numbers().contains("0.005"));
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        person.robot.type(KeyCode.Y);
        Person.await(
                "it is folded",
                () -> person.robot.lookup(".pad-pane").queryAll().isEmpty());
    }
}
