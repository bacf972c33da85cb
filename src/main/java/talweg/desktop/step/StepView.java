package talweg.desktop.step;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NextPulse;

/// The panel at the right: one iteration of the chosen method, phase by phase, and its numbers.
public final class StepView {
    private final StepViewModel model;

    private final NextPulse showing = NextPulse.toRead(this::show);
    private List<String> typeset = List.of();
    private StateGrid table;

    @FXML
    private Label iteration;

    @FXML
    private Label hidden;

    @FXML
    private MenuButton method;

    @FXML
    private VBox phases;

    @FXML
    private GridPane state;

    @FXML
    private Label status;

    /// A view of `model`.
    public StepView(StepViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        table = new StateGrid(state);
        hidden.managedProperty().bind(hidden.visibleProperty());
        showing.follow(model.sources());
        method.setOnShowing(_ -> method.getItems().setAll(items()));
    }

    private List<MenuItem> items() {
        return model.methods().stream()
                .map(run -> {
                    MenuItem item = new MenuItem(run.name());
                    item.setOnAction(_ -> model.select(run.index()));
                    return item;
                })
                .toList();
    }

    private void show() {
        Step step = model.step();
        iteration.setText(step.title());
        method.setText(step.method());
        hidden.setVisible(model.isHidden());
        status.setText(step.status());
        showPhases(step.phases());
        table.show(step.state());
    }

    /// The rules stay from step to step; as long as they do, only the numbers change.
    private void showPhases(List<Step.Phase> shown) {
        List<String> rules = shown.stream().map(Step.Phase::latex).toList();
        if (!rules.equals(typeset)) {
            typeset = rules;
            phases.getChildren().setAll(shown.stream().map(PhasePane::new).toList());
        }
        for (int i = 0; i < shown.size(); i++) {
            ((PhasePane) phases.getChildren().get(i)).show(shown.get(i));
        }
    }
}
