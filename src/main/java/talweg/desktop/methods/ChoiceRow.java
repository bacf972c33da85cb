package talweg.desktop.methods;

import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import talweg.desktop.workbench.MethodRun;
import talweg.method.Hyperparameter;
import talweg.method.Setting;

/// A hyperparameter that is one of a few variants.
final class ChoiceRow implements SettingRow {
    private final Hyperparameter hyperparameter;
    private final ChoiceBox<String> box = new ChoiceBox<>();
    private final FlowPane row;
    private boolean showing;

    ChoiceRow(Hyperparameter hyperparameter, SettingChange change) {
        this.hyperparameter = hyperparameter;
        box.getItems().setAll(hyperparameter.choices());
        box.setConverter(new ChoiceName(hyperparameter));
        box.setAccessibleText(hyperparameter.name());
        box.setTooltip(new Tooltip(hyperparameter.help()));
        box.valueProperty().subscribe(id -> {
            if (id != null && !showing) {
                change.to(new Setting.Choice(id), false);
            }
        });
        Label name = new Label(hyperparameter.name());
        name.getStyleClass().add("choice-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        // A long variant goes below its name rather than being cut.
        row = new FlowPane(name, box);
        row.getStyleClass().add("choice-row");
        // A card is never wider than the list for the sake of a long variant.
        row.setMinWidth(0);
        box.maxWidthProperty().bind(row.widthProperty());
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(MethodRun run, Supplier<OptionalDouble> limit) {
        showing = true;
        box.setValue(run.method().settings().choice(hyperparameter.key()));
        showing = false;
    }

    private static final class ChoiceName extends StringConverter<String> {
        private final Hyperparameter hyperparameter;

        ChoiceName(Hyperparameter hyperparameter) {
            this.hyperparameter = hyperparameter;
        }

        @Override
        public String toString(String id) {
            return id == null ? "" : hyperparameter.choiceName(id);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("variants are chosen, not typed");
        }
    }
}
