package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The step panel, walked through by keys and mouse.
class StepWindowTest {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        // In a window as narrow as the headless screen the panel is behind a strip.
        person.robot.clickOn("#step-strip");
        Person.await(
                "the panel is open", () -> person.robot.lookup(".step").query().isVisible());
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    @BeforeEach
    void lookIntoMomentum() {
        person.openTheFirstScene();
        person.robot.interact(() -> {
            person.application.workbench().runs().selected().set(1);
            person.application.workbench().playback().seek(4);
            person.map().requestFocus();
        });
        awaitTitle("STEP 4 → 5");
    }

    private static void awaitTitle(String title) {
        Person.await(title, () -> title().equals(title));
    }

    private static String title() {
        return person.robot.lookup(".step #iteration").queryAs(Label.class).getText();
    }

    private static List<Node> rows() {
        return List.copyOf(person.robot.lookup(".phase-row").queryAll());
    }

    /// The name of the line that is marked; nothing if none is.
    private static String marked() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> rows().stream()
                        .filter(row -> row.getPseudoClassStates().contains(CURRENT))
                        .map(StepWindowTest::name)
                        .reduce("", String::concat));
    }

    private static String name(Node row) {
        return ((Label) row.lookup(".phase-row-name")).getText();
    }

    private static List<String> written() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Set<Node> names = person.robot.lookup(".phase > .phase-name").queryAll();
            return names.stream()
                    .filter(node -> node.getParent().isVisible())
                    .map(node -> ((Label) node).getText())
                    .toList();
        });
    }

    private static void awaitMarked(String name) {
        Person.await("the line " + name + " is marked", () -> marked().equals(name));
        assertThat(written()).containsExactly(name);
    }

    @Test
    void pointAndCommaWalkThroughThePhasesAndOnIntoTheNextStep() {
        List<String> seen = new ArrayList<>();
        assertThat(marked()).isEmpty();
        for (String name : List.of("Gradient", "Velocity", "Step")) {
            person.robot.push(KeyCode.PERIOD);
            awaitMarked(name);
            assertThat(title()).isEqualTo("STEP 4 → 5");
            seen.add(name);
        }
        person.robot.push(KeyCode.PERIOD);
        awaitTitle("STEP 5 → 6");
        awaitMarked("Gradient");
        person.robot.push(KeyCode.COMMA);
        awaitTitle("STEP 4 → 5");
        awaitMarked("Step");
        for (String name : seen.reversed().subList(1, 3)) {
            person.robot.push(KeyCode.COMMA);
            awaitMarked(name);
        }
        person.robot.push(KeyCode.COMMA);
        awaitTitle("STEP 3 → 4");
        awaitMarked("Step");
    }

    @Test
    void arrowsAndEscapeLeaveTheStep() {
        person.robot.push(KeyCode.PERIOD);
        awaitMarked("Gradient");
        person.robot.push(KeyCode.RIGHT);
        Person.await("nothing is marked", () -> marked().isEmpty());
        awaitTitle("STEP 5 → 6");
        person.robot.push(KeyCode.PERIOD);
        awaitMarked("Gradient");
        person.robot.push(KeyCode.ESCAPE);
        Person.await("nothing is marked again", () -> marked().isEmpty());
        assertThat(title()).isEqualTo("STEP 5 → 6");
    }

    @Test
    void escapeClosesAMenuFirstAndLeavesTheStepNext() {
        person.robot.push(KeyCode.PERIOD);
        awaitMarked("Gradient");
        MenuButton methods = person.robot.lookup(".step .menu-button").queryAs(MenuButton.class);
        person.robot.interact(methods::show);
        person.robot.push(KeyCode.ESCAPE);
        Person.await("the menu is closed", () -> !methods.isShowing());
        assertThat(marked()).isEqualTo("Gradient");
        person.takeKeys();
        person.robot.push(KeyCode.ESCAPE);
        Person.await("the step is left", () -> marked().isEmpty());
    }

    @Test
    void aClickGoesToALineOfTheRule() {
        person.robot.clickOn(rows().get(1));
        awaitMarked("Velocity");
        person.robot.clickOn(rows().get(0));
        awaitMarked("Gradient");
        person.robot.clickOn(".step #forward");
        awaitMarked("Velocity");
        person.robot.clickOn(".step #back").clickOn(".step #back");
        awaitTitle("STEP 3 → 4");
        awaitMarked("Step");
    }

    @Test
    void nothingMovesWhileSomebodyWalks() {
        person.robot.push(KeyCode.PERIOD);
        awaitMarked("Gradient");
        List<Bounds> places = places();
        for (int i = 0; i < 7; i++) {
            person.robot.push(KeyCode.PERIOD);
            WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
            assertThat(places()).isEqualTo(places);
        }
    }

    private static List<Bounds> places() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            List<Node> nodes = new ArrayList<>(rows());
            nodes.add(person.robot.lookup(".state").query());
            nodes.add(person.robot.lookup(".step #forward").query());
            return nodes.stream()
                    .map(node -> node.localToScene(node.getLayoutBounds()))
                    .map(box -> (Bounds)
                            new javafx.geometry.BoundingBox(Math.round(box.getMinX()), Math.round(box.getMinY()), 0, 0))
                    .toList();
        });
    }
}
