package talweg.desktop.step;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The panel at the right: one iteration of the chosen method, phase by phase, and its numbers.
public final class StepView {
    private final StepViewModel model;

    @FXML
    private Label iteration;

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
        model.step().subscribe(this::show);
        method.setOnShowing(_ -> method.getItems().setAll(items()));
    }

    private java.util.List<MenuItem> items() {
        return model.methods().stream()
                .map(run -> {
                    MenuItem item = new MenuItem(run.name());
                    item.setOnAction(_ -> model.select(run.index()));
                    return item;
                })
                .toList();
    }

    private void show(Step step) {
        iteration.setText(step.title());
        method.setText(step.method());
        status.setText(step.status());
        phases.getChildren().setAll(step.phases().stream().map(PhasePane::new).toList());
        state.getChildren().clear();
        for (int row = 0; row < step.state().size(); row++) {
            addRow(row, step.state().get(row));
        }
    }

    private void addRow(int row, Step.Row numbers) {
        Label symbol = new Label(numbers.symbol());
        symbol.getStyleClass().add("state-symbol");
        state.add(symbol, 0, row);
        for (int i = 0; i < numbers.numbers().size(); i++) {
            Label number = new Label(numbers.numbers().get(i));
            number.getStyleClass().addAll("number", "state-number");
            number.setMaxWidth(Double.MAX_VALUE);
            number.setMinWidth(Region.USE_PREF_SIZE);
            // A row of one number stands in the last column, under the last coordinate.
            int column = numbers.numbers().size() == 1 ? Math.max(1, numbers.columns()) : i + 1;
            state.add(number, column, row);
            GridPane.setHgrow(number, Priority.ALWAYS);
        }
    }
}
