package talweg.desktop.step;

import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NextPulse;
import talweg.desktop.control.Tips;
import talweg.desktop.theme.ThemeModel;

/// The panel at the right: one iteration of the chosen method, phase by phase, and its numbers.
public final class StepView {
    private final StepViewModel model;
    private final ThemeModel theme;
    private final SliceView slices = new SliceView();

    private final NextPulse showing = NextPulse.toRead(this::show);
    private List<Step.Rule> built = List.of();
    private StateGrid table;
    private PhaseCards cards;

    @FXML
    private Label iteration;

    @FXML
    private Label hidden;

    @FXML
    private MenuButton method;

    @FXML
    private VBox rules;

    @FXML
    private StackPane phases;

    @FXML
    private VBox slice;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private GridPane state;

    @FXML
    private Label status;

    /// A view of `model`.
    public StepView(StepViewModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        table = new StateGrid(state);
        cards = new PhaseCards(phases);
        hidden.managedProperty().bind(hidden.visibleProperty());
        Tips.fromAccessibleText(back);
        Tips.fromAccessibleText(forward);
        slice.getChildren().setAll(slices.nodes());
        slice.managedProperty().bind(slice.visibleProperty());
        showing.follow(model.sources());
        showing.follow(List.of(theme.palette()));
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

    @FXML
    private void phaseBack() {
        model.back();
    }

    @FXML
    private void phaseForward() {
        model.forward();
    }

    private void show() {
        Step step = model.step();
        iteration.setText(step.title());
        method.setText(step.method());
        hidden.setVisible(model.isHidden());
        status.setText(step.status());
        showRules(step);
        cards.show(step);
        slice.setVisible(model.hasSlices());
        slices.show(model.slice(), theme.palette().get());
        table.show(step.state());
    }

    /// The rule stays from step to step; as long as it does, only the numbers change.
    private void showRules(Step step) {
        List<Step.Rule> shown = step.rules();
        boolean same = shown.size() == built.size()
                && IntStream.range(0, shown.size()).allMatch(i -> shown.get(i).looksLike(built.get(i)));
        built = shown;
        if (!same) {
            rules.getChildren()
                    .setAll(IntStream.range(0, shown.size())
                            .mapToObj(i -> new PhaseRow(
                                    shown.get(i),
                                    () -> model.enter(built.get(i).phases().getFirst())))
                            .toList());
            cards.build(step);
        }
        for (int i = 0; i < shown.size(); i++) {
            ((PhaseRow) rules.getChildren().get(i)).show(shown.get(i), step.current());
        }
    }
}
