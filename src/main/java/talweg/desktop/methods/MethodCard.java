package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.workbench.MethodRun;
import talweg.figure.Palette;
import talweg.function.Words;
import talweg.method.Hyperparameter;

/// One method: its line, its name, what it is doing now, and its hyperparameters. Closed, only the learning rate.
final class MethodCard extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Words WORDS = new Words("desktop");

    private final int index;
    private final LineSample line = new LineSample();
    private final Label name = new Label();
    private final Label status = new Label();
    private final HBox statusRow = new HBox(status);
    private final CheckBox visible = new CheckBox();
    private final Button remove = new Button();
    private final List<SettingRow> rows = new ArrayList<>();
    private final MethodsViewModel model;

    MethodCard(MethodRun run, MethodsViewModel model) {
        this.index = run.index();
        this.model = model;
        getStyleClass().add("method-card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(run.name());
        statusRow.getStyleClass().add("status-row");
        HBox.setHgrow(status, Priority.ALWAYS);
        status.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head(run), statusRow);
        status.getStyleClass().add("method-status");
        status.setWrapText(true);
        for (Hyperparameter hyperparameter : run.method().kind().hyperparameters()) {
            SettingRow row = SettingRow.of(hyperparameter, setting -> model.set(index, hyperparameter.key(), setting));
            rows.add(row);
            row.chip().ifPresent(statusRow.getChildren()::add);
            getChildren().add(row.node());
        }
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> model.select(index));
    }

    private HBox head(MethodRun run) {
        name.getStyleClass().add("method-name");
        Tooltip.install(name, new Tooltip(run.method().kind().sentence()));
        visible.setAccessibleText(WORDS.say("method.visible"));
        visible.setTooltip(new Tooltip(WORDS.say("method.visible")));
        visible.setFocusTraversable(false);
        visible.setOnAction(_ -> model.toggleVisible(index));
        remove.setGraphic(new FontIcon(Feather.X));
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(WORDS.say("method.remove"));
        remove.setTooltip(new Tooltip(WORDS.say("method.remove")));
        remove.setFocusTraversable(false);
        remove.setOnAction(_ -> model.remove(index));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(line, name, gap, remove, visible);
        head.getStyleClass().add("method-head");
        return head;
    }

    /// Shows the state of the method at iteration k.
    void show(MethodRun run, int k, boolean chosen, Palette palette) {
        pseudoClassStateChanged(CHOSEN, chosen);
        line.show(run.look(), palette);
        name.setText(run.name());
        status.setText(model.status(run, k));
        visible.setSelected(run.visible());
        remove.setVisible(chosen);
        for (SettingRow row : rows) {
            boolean shown = chosen || row.always();
            row.node().setVisible(shown);
            row.node().setManaged(shown);
            row.show(run, () -> model.rateLimit(run, k));
        }
    }
}
