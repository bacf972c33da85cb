package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import talweg.desktop.control.FormulaPane;
import talweg.desktop.help.HelpPage;

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
        return person.over(-3, -1).add(78 * Math.cos(angle), -78 * Math.sin(angle));
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
        robot.drag(person.over(0, -3), MouseButton.PRIMARY).dropTo(person.over(-3, -1));
        Person.await("it has been moved", () -> Math.abs(slope() - 30.588) < 1);
        robot.drag(tip(Math.PI / 6), MouseButton.PRIMARY).dropTo(tip(0));
        // To a pixel: so much does the slope change with it.
        Person.await("the slope is ∂f/∂x", () -> Math.abs(slope() - 18) < 1);
        assertThat(person.rowOf("x")).containsExactly("0", "−3");
        robot.push(KeyCode.ESCAPE);
        Person.await("nothing is held", () -> !isHeld());
    }

    private static void pickUp(String name) {
        person.choose("View", "Instruments", name);
        Person.await(
                name + " is held",
                () -> person.label("#instrument-name").getText().equals(name));
    }

    private static String sentence() {
        return person.label("#instrument-sentence").getText();
    }

    /// Drags the handle that stands at the start to (−3, −1), where the panel does not cover the map.
    private static void dragThePoint() {
        awaitSentence(".");
        robot.drag(person.over(0, -3), MouseButton.PRIMARY).dropTo(person.over(-3, -1));
    }

    @Test
    void thePointOfTheWalkCannotLeaveItsLevelCurve() {
        pickUp("Level-curve walk");
        awaitSentence("keeps the value 200");
        dragThePoint();
        // The hand went to where f = 90; the point stayed where it is 200.
        awaitSentence("keeps the value 200");
        robot.clickOn("A curve higher");
        Person.await("it is on another curve", () -> !sentence().contains("value 200"));
    }

    @Test
    void theSliceFollowsItsPointAndTheChosenDirection() {
        pickUp("Slice and remainder");
        dragThePoint();
        // ∇f = (18, 30) there; −⟨∇f, ∇f⟩ = −1224.
        Person.await("the slope is that of the point", () -> formulas().contains("1224"));
        robot.clickOn(robot.lookup("#instrument-controls .toggle-button").nth(1).<Node>query());
        Person.await("another direction", () -> !formulas().contains("1224"));
        robot.clickOn("By hand");
        // The tip of d begins 110 pixels to the right and a third of that up.
        robot.drag(person.over(-3, -1).add(110, -110.0 / 3), MouseButton.PRIMARY)
                .dropTo(person.over(-3, -1).add(0, 90));
        // ⟨∇f, d⟩ = 30 · d₂ for d straight down, to a pixel.
        Person.await("d is what the hand drew", () -> sentence().contains("goes down"));
    }

    @Test
    void theTaylorModelsSayHowFBends() {
        pickUp("Taylor models and curvature");
        awaitSentence("indefinite");
        robot.clickOn("1st order");
        dragThePoint();
        Person.await("the gradient of the point", () -> formulas().contains("18 \\\\ 30"));
    }

    @Test
    void theHelpOpensAtThePageOfTheInstrumentInTheHand() {
        pickUp("Rate limits");
        robot.push(KeyCode.F1);
        ListView<HelpPage> pages = robot.lookup(".help-pages").query();
        assertThat(pages.getSelectionModel().getSelectedItem().title()).isEqualTo("Rate limits");
        robot.push(KeyCode.F1);
    }

    @Test
    void theStationaryPointsAreCountedAndListed() {
        pickUp("Stationary points");
        awaitSentence("4\u00a0×\u00a0minimum, 1\u00a0×\u00a0maximum, 4\u00a0×\u00a0saddle point");
        assertThat(robot.lookup("#instrument-listing .label").queryAllAs(javafx.scene.control.Label.class))
                .extracting(javafx.scene.control.Label::getText)
                .contains("3, 2");
    }

    @Test
    void aCounterexampleToConvexityIsFoundOnRequest() {
        pickUp("Definiteness and convexity");
        awaitSentence(".");
        robot.clickOn("Look for a counterexample");
        awaitSentence("not convex");
    }

    @Test
    void theChordFollowsTheHand() {
        pickUp("Definiteness and convexity");
        dragThePoint();
        Person.await("a is where H is indefinite", () -> sentence().contains("At a the Hessian is indefinite"));
        robot.drag(person.over(-3, -1), MouseButton.PRIMARY).dropTo(person.over(-3.7, -3.2));
        Person.await("a is in the bowl", () -> sentence().contains("At a the Hessian is positive definite"));
    }

    @Test
    void theConditionAndTheLimitsOfTheRateAreThoseOfThePoint() {
        pickUp("Condition");
        dragThePoint();
        // ‖(18, 30)‖
        Person.await("κ of the point", () -> formulas().contains("34.98"));
        pickUp("Rate limits");
        // Where the other one was; λ_max of ((62, −16), (−16, −26)) is 64.8.
        Person.await("2/λ_max", () -> formulas().contains("0.0308"));
    }

    @Test
    void theFlowFromAnotherPointEndsElsewhere() {
        pickUp("Gradient flow");
        awaitSentence("comes to rest");
        String before = formulas();
        dragThePoint();
        Person.await("another path", () -> !formulas().equals(before));
        awaitSentence("comes to rest");
    }

    /// What stands in the formulas, in LaTeX.
    private static String formulas() {
        return robot.lookup("#instrument-formulas .formula-pane").queryAllAs(FormulaPane.class).stream()
                .map(FormulaPane::latex)
                .collect(Collectors.joining("\n"));
    }
}
