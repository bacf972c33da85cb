package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Kind;

/// What an open card shows below its head: what the method is doing, all its hyperparameters with their changes on the
/// way, and why it goes no further.
final class MethodBody extends VBox {
    private final Label hidden = new Label(new Words("desktop").say("method.hidden"));
    private final Label status = new Label();
    private final Label outcome = new Label();
    private final Label ghost = new Label(new Words("desktop").say("method.ghost"));
    private final List<SettingRow> rows = new ArrayList<>();
    private final List<ChangeList> changes = new ArrayList<>();
    private final OptionRows options;
    private final Optional<PadFold> pad;

    /// @param changed changes a hyperparameter
    /// @param change takes changes on the way back
    /// @param pad the hyperparameter pad; empty for a method without numbers
    MethodBody(Kind kind, SettingChanges changed, ChangeList.Removal change, Optional<PadFold> pad) {
        this.pad = pad;
        getStyleClass().add("method-body");
        hidden.getStyleClass().add("method-hidden");
        hidden.setWrapText(true);
        hidden.managedProperty().bind(hidden.visibleProperty());
        status.getStyleClass().add("method-status");
        status.setMaxWidth(Double.MAX_VALUE);
        HBox statusRow = new HBox(status);
        HBox.setHgrow(status, Priority.ALWAYS);
        statusRow.getStyleClass().add("status-row");
        getChildren().setAll(hidden, statusRow);
        for (Hyperparameter hyperparameter : kind.hyperparameters()) {
            SettingRow row =
                    SettingRow.of(hyperparameter, (setting, here) -> changed.to(hyperparameter.key(), setting, here));
            ChangeList list = new ChangeList(hyperparameter.key(), change);
            row.chip().ifPresent(statusRow.getChildren()::add);
            rows.add(row);
            changes.add(list);
            getChildren().addAll(row.node(), list);
        }
        pad.ifPresent(getChildren()::add);
        options = new OptionRows(kind, changed, change);
        getChildren().add(options);
        addOutcome();
    }

    /// Below everything: a slider that went down under the hand that drags it would be lost.
    private void addOutcome() {
        outcome.getStyleClass().addAll("method-status", "method-outcome");
        outcome.setWrapText(true);
        outcome.managedProperty().bind(outcome.visibleProperty());
        outcome.visibleProperty().bind(outcome.textProperty().isNotEmpty());
        ghost.getStyleClass().addAll("method-status", "method-ghost");
        ghost.setWrapText(true);
        ghost.managedProperty().bind(ghost.visibleProperty());
        getChildren().addAll(outcome, ghost);
    }

    void show(MethodStatus now) {
        hidden.setVisible(!now.method().visible());
        status.setText(now.sentence());
        outcome.setText(now.outcome());
        ghost.setVisible(now.isCompared());
        rows.forEach(row -> row.show(now.method(), now::rateLimit));
        changes.forEach(list -> list.show(now.method().method()));
        options.show(now);
    }

    /// The card is opened or folded.
    void open(boolean open) {
        pad.ifPresent(fold -> fold.show(open));
        setVisible(open);
        setManaged(open);
    }

    /// Does what a key stands for that was pressed on the card: it is for the first hyperparameter that has a number.
    boolean press(KeyEvent event) {
        return rows.stream().anyMatch(row -> row.press(event));
    }
}
