package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import talweg.session.MethodChoice;

/// The race of the scene's methods, as a person uses it.
class RaceWindowTest {
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
    void openTheRace() {
        person.openTheFirstScene();
        person.choose("Run", "Race …");
        Person.await("the race is open", () -> isThere(".race-form"));
        person.robot.interact(() -> {
            Stage stage =
                    (Stage) person.robot.lookup(".race-form").query().getScene().getWindow();
            stage.setX(0);
            stage.setY(0);
            stage.requestFocus();
        });
        person.robot.clickOn("Random").clickOn("The best of a range");
        type(".race #budget", "500");
    }

    @AfterEach
    void closeTheRace() {
        person.robot.interact(() ->
                ((Stage) person.robot.lookup(".race-form").query().getScene().getWindow()).close());
        person.takeKeys();
    }

    @Test
    void aRaceFindsRatesThatTheSceneTakesAndGivesBackAtOnce() {
        assertThat(person.text(".race #methods"))
                .startsWith("Gradient descent, Momentum")
                .endsWith("Newton");
        type(".race #count", "9");
        race();
        assertThat(column("method")).hasSize(5).contains("Newton");
        assertThat(person.text(".race #message")).contains("Himmelblau", "starts 9", "budget 500");
        List<MethodChoice> before = scene();
        String rate = column("rate").get(column("method").indexOf("Gradient descent"));
        person.robot.clickOn(".race #use");
        Person.await(
                "the card has the rate",
                () -> scene().getFirst().specification().equals("gd:lr=" + rate));
        assertThat(scene()).hasSize(5).isNotEqualTo(before);
        assertThat(scene().getLast()).isEqualTo(before.getLast());
        person.robot.push(KeyCode.CONTROL, KeyCode.Z);
        Person.await("all rates are what they were", () -> scene().equals(before));
    }

    @Test
    void theTableIsSortedByAClickOrByTheNumberOfAColumn() {
        type(".race #count", "5");
        race();
        List<String> ranked = column("method");
        person.robot.interact(() -> sort(table().getColumns().getFirst()));
        assertThat(column("method")).isSortedAccordingTo(Comparator.naturalOrder());
        person.robot.clickOn(".race-table .table-row-cell").write("3").write("3");
        assertThat(column("solved").stream().map(text -> Double.parseDouble(text.replace(" %", ""))))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(column("method")).containsExactlyInAnyOrderElementsOf(ranked);
    }

    @Test
    void aRowLeadsToTheMethodOnTheMap() {
        type(".race #count", "2");
        race();
        int newton = column("method").indexOf("Newton");
        person.robot.interact(() -> table().getSelectionModel().select(newton));
        Person.await(
                "Newton is chosen",
                () -> person.application.workbench().runs().selected().get() == 4);
    }

    @Test
    void withRatesAsSetThereIsNothingToUse() {
        person.robot.clickOn("As set").clickOn("The scene’s start");
        race();
        assertThat(column("rate")).containsExactlyInAnyOrder("0.005", "0.005", "0.5", "0.2", "—");
        assertThat(person.robot.lookup(".race #use").query().isVisible()).isFalse();
        person.robot.clickOn("Copy as CSV");
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                1000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("method,specification,rate").contains("Newton,newton,,0.0");
    }

    @Test
    void aLongRaceCanBeCalledOff() {
        type(".race #count", "10000");
        type(".race #budget", "1000000");
        person.robot.clickOn(".race #start");
        Person.await("it is under way", () -> isThere(".race #stop"));
        person.robot.clickOn(".race #stop");
        Person.await("it has ended", () -> person.text(".race #message").contains("called off"));
        assertThat(isThere(".race #start")).isTrue();
    }

    @Test
    void aNumberThatCannotBeIsNotTaken() {
        type(".race #tolerance", "2");
        person.robot.clickOn(".race #budget");
        assertThat(field(".race #tolerance").getText()).isEqualTo("0.001");
    }

    private static void sort(TableColumn<?, ?> column) {
        sortBy(table(), column);
    }

    @SuppressWarnings("unchecked")
    private static <T> void sortBy(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    private static void race() {
        Object before = table().getItems();
        person.robot.clickOn(".race #start");
        Person.await("the race is over", () -> isThere(".race #start") && table().getItems() != before);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void type(String query, String number) {
        person.robot
                .clickOn(query)
                .push(KeyCode.CONTROL, KeyCode.A)
                .write(number)
                .push(KeyCode.ENTER);
    }

    private static TextField field(String query) {
        return person.robot.lookup(query).queryAs(TextField.class);
    }

    private static boolean isThere(String query) {
        return person.robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    private static TableView<?> table() {
        return person.robot.lookup(".race-table").queryAs(TableView.class);
    }

    private static List<MethodChoice> scene() {
        return person.application.workbench().scene().get().methods();
    }

    /// What stands in a column, from the top.
    private static List<String> column(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            List<? extends TableColumn<?, ?>> columns = List.copyOf(table().getColumns());
            int place = columns.stream().map(TableColumn::getId).toList().indexOf(id);
            return person.robot.lookup(".race-table .table-row-cell").queryAll().stream()
                    .map(row -> (TableRow<?>) row)
                    .filter(row -> !row.isEmpty())
                    .sorted(Comparator.comparingInt(TableRow::getIndex))
                    .map(row -> (TableCell<?, ?>) row.getChildrenUnmodifiable().get(place))
                    .map(TableCell::getText)
                    .toList();
        });
    }
}
