package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Basins of attraction on the map, as a hand uses them.
class BasinsWindowTest {
    private static Person person;
    private static FxRobot robot;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        robot = person.robot;
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    private static List<String> legend() {
        return robot.lookup("#basins .label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    private static boolean isComplete() {
        return !robot.lookup("#basinsStop").query().getParent().isVisible()
                && robot.lookup("#basins .basins-share").queryAll().size() >= 4;
    }

    @Test
    void theRunGoesWhereTheColourSaid() {
        person.openTheFirstScene();
        int[] before = person.pixels(person.map());
        robot.push(KeyCode.B);
        Person.await("four limits with their shares", () -> isComplete());
        assertThat(legend()).contains("Basins of Gradient descent", "B minimum (3, 2)");
        double all = robot.lookup("#basins .basins-share").queryAllAs(Label.class).stream()
                .mapToDouble(share -> Double.parseDouble(share.getText().replace(" %", "")))
                .sum();
        assertThat(all).isCloseTo(100, within(1e-9));
        assertThat(Person.alike(before, person.pixels(person.map()))).isLessThan(0.5);
        robot.moveTo(person.over(4, 4));
        Person.await("the readout says where", () -> person.text("#readout").contains("→ B, minimum, after "));
        robot.clickOn(person.over(4, 4)).push(KeyCode.END);
        Person.await("the run is there", () -> person.rowOf("x").getFirst().startsWith("3"));
        assertThat(Double.parseDouble(person.rowOf("x").getFirst())).isBetween(2.9, 3.1);
        assertThat(Double.parseDouble(person.rowOf("x").getLast())).isBetween(1.9, 2.1);
        robot.push(KeyCode.B);
        Person.await(
                "they are put away",
                () -> robot.lookup("#basins").tryQuery().filter(Node::isVisible).isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("undone like any layer", () -> isComplete());
        person.type("x1^2 + x2^2 + x3^2");
        Person.await("said kindly why not", () -> legend().stream().anyMatch(text -> text.contains("two variables")));
    }
}
