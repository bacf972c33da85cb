package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import talweg.session.MethodChoice;
import talweg.session.Scene;

/// The list of methods, used as a person uses it.
class MethodsWindowTest {
    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    @BeforeEach
    void beginWithTheOpeningScene() {
        person.openTheFirstScene();
        Person.await("five methods, the first one open", () -> openCard().equals("Gradient descent"));
    }

    @Test
    void aClickOpensACardAndTheStepPanelFollows() {
        person.robot.clickOn("Adam");
        Person.await("Adam is open", () -> openCard().equals("Adam"));
        Person.await(
                "its step is shown",
                () -> person.robot
                        .lookup("#method")
                        .queryAs(MenuButton.class)
                        .getText()
                        .equals("Adam"));
        assertThat(fields()).extracting(TextField::getText).containsExactly("0.2", "0.9", "0.999", "1e-8");
    }

    @Test
    void namesOfTwoOfAKindAndOfOptionsAreReadWhole() {
        person.robot.interact(() -> person.application
                .workbench()
                .change(scene -> scene.withMethods(List.of(
                        MethodChoice.of("gd"),
                        MethodChoice.of("random-search:seed=1"),
                        MethodChoice.of("random-search:seed=2")))));
        Person.await("there are two", () -> names().size() == 3);
        Person.await(
                "both are read",
                () -> painted(".method-name").stream()
                                .filter("Random search"::equals)
                                .count()
                        == 2);
        person.robot.interact(() ->
                person.robot.lookup(".option-fold").queryAs(ToggleButton.class).setSelected(true));
        Person.await("the seed is named", () -> painted(".slider-name").contains("seed"));
    }

    /// What is painted of labels, which may be less than they say.
    private static List<String> painted(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> person.robot.lookup(query).queryAllAs(Label.class).stream()
                        .map(label -> label.lookup(".text"))
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText())
                        .toList());
    }

    @Test
    void theKeysGoFromCardToCardOpenOneDoubleItsRateAndRemoveIt() {
        person.robot.clickOn("Gradient descent").push(KeyCode.DOWN).push(KeyCode.ENTER);
        Person.await("momentum is open", () -> openCard().equals("Momentum"));
        person.robot.push(KeyCode.D);
        Person.await("its rate is doubled", () -> person.rowOf("α").equals(List.of("0.01")));
        assertThat(fields().getFirst().getText()).isEqualTo("0.01");
        person.robot.push(KeyCode.SHIFT, KeyCode.D).push(KeyCode.SHIFT, KeyCode.D);
        Person.await("its rate is halved", () -> person.rowOf("α").equals(List.of("0.0025")));
        person.robot.push(KeyCode.DELETE);
        Person.await("it is gone", () -> !names().contains("Momentum"));
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("it is back in its place", () -> names().indexOf("Momentum") == 1);
    }

    @Test
    void whatCannotBeTakenStaysWithTheReason() {
        person.robot.clickOn("Adam");
        Person.await("Adam is open", () -> openCard().equals("Adam"));
        TextField decay = fields().get(1);
        write(decay, "1,5");
        person.robot.push(KeyCode.ENTER);
        Person.await("it says why", () -> popups().anyMatch(text -> text.contains("[0, 1)")));
        assertThat(decay.getText()).isEqualTo("1,5");
        assertThat(decay.isFocused()).isTrue();
        person.robot.push(KeyCode.ESCAPE);
        Person.await("it is as before", () -> decay.getText().equals("0.9"));
        assertThat(person.map().isFocused()).isTrue();
    }

    @Test
    void whatCannotBeReadGoesWithTheKeysAndSoDoesTheComplaint() {
        TextField rate = fields().getFirst();
        write(rate, "one half");
        person.robot.push(KeyCode.ENTER);
        Person.await("it says why", () -> complaints() == 1);
        person.robot.interact(() -> person.map().requestFocus());
        Person.await("it is as before", () -> rate.getText().equals("0.005"));
        assertThat(rate.getStyleClass()).doesNotContain("mistaken");
        Person.await("nothing is complained about", () -> complaints() == 0);
        person.robot.push(KeyCode.RIGHT);
        Person.await("the keys are on the map", () -> person.text("#iteration").equals("1"));
    }

    @Test
    void aComplaintGoesWithItsCard() {
        write(fields().getFirst(), "one half");
        person.robot.push(KeyCode.ENTER);
        Person.await("it says why", () -> complaints() == 1);
        person.robot.interact(
                () -> person.application.workbench().open(Scene.opening().withMethods(List.of())));
        Person.await("nothing is complained about", () -> complaints() == 0);
    }

    @Test
    void theSlidersStayUnderTheHandWhenARunDiverges() {
        person.robot.push(KeyCode.END);
        Slider slider = person.robot.lookup(".method-card .slider").queryAs(Slider.class);
        double before = slider.localToScreen(0, 0).getY();
        write(fields().getFirst(), "0.5");
        person.robot.push(KeyCode.ENTER);
        Person.await(
                "it says why it diverged",
                () -> texts(".method-outcome").getFirst().contains("diverged"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(slider.localToScreen(0, 0).getY()).isEqualTo(before);
        assertThat(person.robot.lookup(".method-outcome").query().isVisible()).isTrue();
    }

    @Test
    void aRateMayDecreaseOrBeAutomatic() {
        write(fields().getFirst(), "0,5/n");
        person.robot.push(KeyCode.ENTER).push(KeyCode.SPACE);
        Person.await("the rate is that of k", () -> chip().equals("0.5/n"));
        person.robot.push(KeyCode.SPACE);
        write(fields().getFirst(), "auto");
        person.robot.push(KeyCode.ENTER);
        Person.await(
                "the chip says what it came to",
                () -> chip().equals("auto = " + person.rowOf("α").getFirst()));
    }

    @Test
    void aRateChangesFromHereOn() {
        person.robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        Person.await("k = 10", () -> person.text("#iteration").equals("10"));
        List<String> there = person.rowOf("x");
        write(fields().getFirst(), "*2");
        person.robot.push(KeyCode.ALT, KeyCode.ENTER);
        Person.await("the change is told", () -> texts(".change .label").contains("from k = 10: 0.01"));
        assertThat(person.rowOf("x")).isEqualTo(there);
        Person.await("it is the rate of the next step", () -> person.rowOf("α").equals(List.of("0.01")));
        Person.await(
                "the base is as before", () -> fields().getFirst().getText().equals("0.005"));
        person.robot.clickOn(".change .button");
        Person.await("it is taken back", () -> person.rowOf("α").equals(List.of("0.005")));
    }

    @Test
    void draggedWithAltTheSliderGoesBackAndTheChangeStays() {
        person.robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        Slider slider = person.robot.lookup(".method-card .slider").queryAs(Slider.class);
        double before = slider.getValue();
        // The headless platform does not tell a mouse which keys are held.
        hold(slider, MouseEvent.MOUSE_PRESSED);
        person.robot.interact(() -> slider.setValue(before + 0.2));
        hold(slider, MouseEvent.MOUSE_RELEASED);
        Person.await("there is one change", () -> texts(".change .label").size() == 1);
        Person.await("the slider is back", () -> slider.getValue() == before);
        assertThat(person.map().isFocused()).isTrue();
    }

    @Test
    void theSameMethodIsAddedFromTheListAndToldApart() {
        person.robot.clickOn("#add");
        person.robot.clickOn("#method-search").write("adam").push(KeyCode.ENTER);
        Person.await(
                "both Adams say what differs", () -> texts(".method-rate").containsAll(List.of("α 0.2", "α auto")));
        assertThat(names()).filteredOn("Adam"::equals).hasSize(2);
        assertThat(openCard()).isEqualTo("Adam");
    }

    @Test
    void aCardIsDraggedToAnotherPlace() {
        Node newton = person.robot.lookup("Newton").query();
        person.robot.drag(newton).moveBy(0, -20).moveBy(0, -80).drop();
        Person.await("Newton is not the last any more", () -> names().indexOf("Newton") < 4);
        assertThat(names()).containsExactlyInAnyOrder("Gradient descent", "Momentum", "AdaGrad", "Adam", "Newton");
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("it is the last again", () -> names().indexOf("Newton") == 4);
    }

    @Test
    void aHiddenMethodSaysSo() {
        person.robot.push(KeyCode.DIGIT1);
        Person.await("the step panel says it", () -> person.label("#hidden").isVisible());
        assertThat(person.label(".method-hidden").isVisible()).isTrue();
        person.robot.push(KeyCode.DIGIT1);
        Person.await("it is seen again", () -> !person.label("#hidden").isVisible());
    }

    /// The mouse on `node` while Alt is held.
    private static void hold(Node node, EventType<MouseEvent> type) {
        person.robot.interact(() -> node.fireEvent(new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                true,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null)));
    }

    private static void write(TextField field, String text) {
        person.robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    private static List<TextField> fields() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        person
                                .robot
                                .lookup(".method-card .number-field")
                                .match(Node::isVisible)
                                .queryAllAs(TextField.class)
                                .stream()
                                .filter(field -> field.localToScene(field.getBoundsInLocal())
                                                        .getHeight()
                                                > 0
                                        && isShown(field))
                                .toList());
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private static String chip() {
        return person.robot
                .lookup(".method-card .chip")
                .queryAs(MenuButton.class)
                .getText();
    }

    private static List<String> names() {
        return texts(".method-card .method-name");
    }

    private static List<String> texts(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> person.robot.lookup(query).queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
    }

    /// The name on the card that is open.
    private static String openCard() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Set<Node> bodies = person.robot.lookup(".method-body").queryAll();
            return bodies.stream()
                    .filter(Node::isVisible)
                    .map(body -> ((Label) body.getParent().lookup(".method-name")).getText())
                    .findFirst()
                    .orElse("");
        });
    }

    private static long complaints() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> Window.getWindows().stream()
                        .filter(Tooltip.class::isInstance)
                        .map(Tooltip.class::cast)
                        .filter(tip -> tip.getStyleClass().contains("complaint"))
                        .count());
    }

    private static Stream<String> popups() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> List.copyOf(Window.getWindows())).stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText());
    }
}
