package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import talweg.desktop.formula.FormulaField;

/// The row of the function, used as a person uses it.
class FormulaWindowTest {
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
    }

    @Test
    void wordsHaveColoursWhileTheyAreTyped() {
        person.type("k sin(x) + y");
        Person.await("the parameter has its colour", () -> words("-parameter").equals("k"));
        assertThat(words("")).isEqualTo("ksin(x)+y");
        assertThat(fills("-parameter")).doesNotContainAnyElementsOf(fills("-variable"));
        assertThat(fills("-function")).doesNotContainAnyElementsOf(fills("-variable"));
        person.robot.write(" +");
        Person.await("the new sign is there", () -> words("").equals("ksin(x)+y+"));
        assertThat(words("-parameter")).isEqualTo("k");
        person.robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.ESCAPE);
        assertThat(person.map().isFocused()).isTrue();
        assertThat(person.editor().getText()).startsWith("k sin(x) + y");
    }

    @Test
    void theFieldHasItsHeightBeforeItIsLaidOut() {
        person.robot.interact(() -> {
            FormulaField field = new FormulaField();
            field.text().set("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
            double before = field.prefHeight(800);
            field.resize(800, 100);
            field.layout();
            assertThat(field.prefHeight(800)).isEqualTo(before);
        });
    }

    @Test
    void whoeverPausesBehindABlankGoesOnTypingThere() {
        person.type("x^2 + ");
        Person.await("it has been read", () -> person.text("#state").startsWith("Unfinished"));
        person.robot.write("y^2");
        assertThat(person.editor().getText()).isEqualTo("x^2 + y^2");
    }

    @Test
    void aFreeNameIsAParameterOrAVariableByAClick() {
        person.type("x^2 + k y^2");
        Person.await(
                "k has a slider and a chip",
                () -> person.robot
                        .lookup(".parameters .chip")
                        .tryQueryAs(Button.class)
                        .filter(chip -> chip.getText().contains("k"))
                        .isPresent());
        press(".parameters .chip");
        Person.await("there are three variables", () -> person.text("#state").contains("3"));
        Person.await("k is written as one", () -> words("-variable").contains("k"));
    }

    @Test
    void theListOfSamplesBeginsAtTheOneThatIsShown() {
        press("#library");
        ListView<?> list = person.robot.lookup("#sample-list").queryAs(ListView.class);
        Person.await(
                "Himmelblau is chosen",
                () -> String.valueOf(list.getSelectionModel().getSelectedItem()).contains("himmelblau"));
        Person.await(
                "it is seen",
                () -> person.robot.lookup(".list-cell:present").tryQuery().isPresent());
        person.robot.push(KeyCode.ESCAPE);
        Person.await(
                "the list is closed",
                () -> person.robot.lookup("#sample-list").tryQuery().isEmpty());
    }

    /// Without the mouse: on the headless platform a tooltip that closes below it takes the next click with it.
    private static void press(String button) {
        person.robot.interact(
                () -> person.robot.lookup(button).queryAs(Button.class).fire());
    }

    private static String words(String kind) {
        return texts(kind).stream().map(Text::getText).collect(Collectors.joining());
    }

    private static List<Paint> fills(String kind) {
        return texts(kind).stream().map(Text::getFill).distinct().toList();
    }

    private static List<Text> texts(String kind) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> List.copyOf(person.robot.lookup(".word" + kind).queryAllAs(Text.class)));
    }
}
