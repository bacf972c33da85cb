package talweg.desktop.methods;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NumberEntry;
import talweg.desktop.control.NumberField;
import talweg.desktop.control.NumberTarget;
import talweg.desktop.control.Numbers;
import talweg.function.Words;
import talweg.method.Form;
import talweg.method.Rate;

/// The numbers of a schedule but its first, which the slider of the rate has, and whether its sums are those that
/// guarantee convergence.
final class ScheduleFields extends VBox {
    private static final Words WORDS = new Words("desktop");

    private final Function<Rate, Optional<String>> change;
    private final FlowPane fields = new FlowPane();
    private final Label sums = new Label();
    private Rate shown;
    private List<NumberField> numbers = List.of();

    /// @param change changes the rate; gives the reason if it cannot
    ScheduleFields(Function<Rate, Optional<String>> change) {
        this.change = change;
        getStyleClass().add("schedule");
        fields.getStyleClass().add("schedule-fields");
        sums.getStyleClass().add("schedule-sums");
        sums.setWrapText(true);
        getChildren().setAll(fields, sums);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /// Shows the numbers of `rate`; nothing for a constant one.
    void show(Rate rate) {
        setVisible(!rate.isConstant());
        if (rate.isConstant()) {
            shown = rate;
            return;
        }
        if (shown == null || !shown.arguments().equals(rate.arguments())) {
            List<Form.Argument> arguments = rate.arguments();
            numbers = IntStream.range(1, arguments.size())
                    .mapToObj(i -> field(i, arguments.get(i)))
                    .toList();
            fields.getChildren()
                    .setAll(IntStream.range(1, arguments.size())
                            .mapToObj(i -> named(arguments.get(i), numbers.get(i - 1)))
                            .toList());
        }
        shown = rate;
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).show(rate.numbers().get(i + 1));
        }
        sums.setText(
                WORDS.say("schedule.sums", rate.sumDiverges() ? "= ∞" : "< ∞", rate.squaresConverge() ? "< ∞" : "= ∞"));
    }

    private static Node named(Form.Argument argument, NumberField field) {
        Label name = new Label(argument.name());
        name.setLabelFor(field);
        field.setAccessibleText(argument.name());
        HBox pair = new HBox(name, field);
        pair.getStyleClass().add("schedule-field");
        return pair;
    }

    private NumberField field(int i, Form.Argument argument) {
        NumberField field = new NumberField();
        field.setTarget(new NumberTarget() {
            @Override
            public Optional<String> type(String text, boolean here) {
                var entry = NumberEntry.read(text, shown.numbers().get(i));
                return entry.isPresent() ? set(entry.getAsDouble(), here) : Optional.of(WORDS.say("number.mistaken"));
            }

            @Override
            public Optional<String> set(double number, boolean here) {
                return argument.allowed().contains(number)
                        ? change.apply(shown.with(i, number))
                        : Optional.of(WORDS.say(
                                "schedule.range", argument.name(), argument.allowed(), Numbers.shortest(number)));
            }
        });
        return field;
    }
}
