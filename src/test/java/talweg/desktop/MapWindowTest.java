package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The map of the window under a person's hands.
class MapWindowTest {
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

    private static Label shown(String query) {
        Person.await(query + " is shown", () -> person.label(query).isVisible());
        return person.label(query);
    }

    @Test
    void theArrowsAreTheStartsOwnWhileItIsSelected() {
        robot.clickOn(person.over(0, -3)).push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.UP);
        Person.await("the start was nudged", () -> person.rowOf("x").equals(List.of("0.1", "−2")));
        assertThat(person.text("#iteration")).isEqualTo("0");
        assertThat(shown("#start-pill").getText()).isEqualTo("(0.1, −2)");
        robot.push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
        assertThat(person.text("#iteration")).isEqualTo("1");
        assertThat(person.label("#start-pill").isVisible()).isFalse();
    }

    @Test
    void thePointThatIsTypedIsTheStart() {
        robot.push(KeyCode.ENTER);
        TextField entry = robot.lookup("#start-entry").queryAs(TextField.class);
        assertThat(entry.getText()).isEqualTo("0, -3");
        robot.write("nowhere").push(KeyCode.ENTER);
        assertThat(shown("#start-mistake").getText()).contains("0.5, 1");
        assertThat(entry.getText()).isEqualTo("nowhere");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("0,5; 1").push(KeyCode.ENTER);
        Person.await("the runs begin there", () -> person.rowOf("x").equals(List.of("0.5", "1")));
        robot.push(KeyCode.RIGHT);
        assertThat(person.text("#iteration")).isEqualTo("1");
        robot.push(KeyCode.ENTER);
        Person.await("it can be typed again", entry::isFocused);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        Person.await(
                "whoever goes on elsewhere leaves nothing behind",
                () -> !entry.getParent().isVisible());
        assertThat(entry.getScene().getFocusOwner().getId()).isEqualTo("finder-field");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aSignSaysThatTheCurtainIsDownAndRaisesIt() {
        assertThat(robot.lookup("#curtain").query().isVisible()).isFalse();
        robot.push(KeyCode.END).push(KeyCode.C);
        Person.await(
                "the sign hangs there", () -> robot.lookup("#curtain").query().isVisible());
        robot.clickOn("#curtain");
        Person.await("the sign is gone", () -> !robot.lookup("#curtain").query().isVisible());
        assertThat(person.application.workbench().scene().get().arrangement().curtain())
                .isFalse();
    }

    @Test
    void theVerdictCoversNothingItSpeaksOfAndTheReadoutKeepsOffIt() {
        robot.push(KeyCode.C).clickOn(person.over(-3, -5));
        robot.push(KeyCode.C).push(KeyCode.END);
        assertThat(shown("#verdict").getText()).startsWith("A: ").doesNotContain("\n");
        Person.await("it keeps off the flag", () -> !onScreen("#verdictPlate").contains(person.over(-3, -5)));
        assertThat(onScreen("#verdictPlate").contains(person.over(0, -3))).isFalse();
        robot.moveTo(person.over(-4, -4));
        shown("#readout");
        Person.await("side by side", () -> !onScreen("#verdictPlate").intersects(onScreen("#readout")));
        robot.push(KeyCode.LEFT);
        Person.await(
                "the verdict is gone",
                () -> !robot.lookup("#verdictPlate").query().isVisible());
    }

    private static Bounds onScreen(String query) {
        Node node = robot.lookup(query).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Test
    void behindTheCurtainAClickDropsAFlagAndTheEndTellsHowNearItCame() {
        robot.push(KeyCode.C);
        int[] before = person.pixels(person.map());
        robot.clickOn(person.over(3, 2));
        Person.await("a flag stands there", () -> !Arrays.equals(before, person.pixels(person.map())));
        assertThat(person.rowOf("x")).containsExactly("0", "−3");
        robot.push(KeyCode.C).push(KeyCode.END);
        assertThat(shown("#verdict").getText()).contains("A").contains("Momentum");
        robot.clickOn("#verdictClose");
        Person.await(
                "the verdict is gone",
                () -> !robot.lookup("#verdictPlate").query().isVisible());
    }

    @Test
    void aDragIsShownInNumbersAndTakenBackByEscape() {
        robot.drag(person.over(0, -3)).moveTo(person.over(0.5, -2.5)).moveTo(person.over(1, -2));
        Person.await("the start has moved", () -> !person.rowOf("x").equals(List.of("0", "−3")));
        assertThat(shown("#start-pill").getText()).startsWith("(");
        robot.push(KeyCode.ESCAPE);
        Person.await("it is back", () -> person.rowOf("x").equals(List.of("0", "−3")));
        robot.drop();
        assertThat(person.rowOf("x")).containsExactly("0", "−3");
    }

    @Test
    void theReadoutGoesWhereItCoversNothing() {
        robot.moveTo(person.over(2, 2));
        Bounds first = shown("#readout").getBoundsInParent();
        Point2D under = person.map().localToScreen(first.getCenterX(), first.getCenterY());
        robot.clickOn(under);
        Person.await("the start stands under it", () -> !person.rowOf("x").equals(List.of("0", "−3")));
        robot.moveTo(person.over(2, 2.2));
        Person.await(
                "the readout has made room",
                () -> person.label("#readout").isVisible()
                        && !person.label("#readout")
                                .getBoundsInParent()
                                .contains(first.getCenterX(), first.getCenterY()));
    }

    @Test
    void theCaptionCanBeClosed() {
        assertThat(shown("#caption").getText()).isNotEmpty();
        robot.clickOn("#captionClose");
        Person.await("it is gone", () -> !robot.lookup("#captionPlate").query().isVisible());
    }

    @Test
    void theTourFramesTheMap() {
        person.choose("Help", "Tour");
        Region frame = robot.lookup(".map-frame").queryAs(Region.class);
        assertThat(frame.getBorder()).isNull();
        robot.interact(() -> robot.lookup("#tourNext").queryButton().fire());
        Person.await("the map is framed", () -> frame.getBorder() != null && frame.getWidth() > 300);
        robot.interact(() -> robot.lookup("#tourClose").queryButton().fire());
        Person.await("the frame is gone", () -> frame.getBorder() == null);
    }

    @Test
    void zeroFliesHomeAndEndsThereExactly() {
        int[] home = person.pixels(person.map());
        robot.moveTo(person.over(1, 1)).scroll(3, javafx.geometry.VerticalDirection.UP);
        Person.await("the picture is larger", () -> !Arrays.equals(home, person.pixels(person.map())));
        robot.moveTo(".menu-bar").push(KeyCode.DIGIT0);
        Person.await("all of it is there again", () -> Person.alike(home, person.pixels(person.map())) > 0.97);
    }
}
