package talweg.desktop.transport;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.control.NextPulse;
import talweg.desktop.control.TextGauge;
import talweg.desktop.control.Tips;

/// The row below the map: to the start, back, play, forward, to the end; the position; k / N; speed.
public final class TransportView {
    /// Pixels in the usual size that all of the row needs.
    private static final double ROOMY = 480;

    private final TransportViewModel model;

    @FXML
    private HBox row;

    @FXML
    private Button start;

    @FXML
    private Button back;

    @FXML
    private Button play;

    @FXML
    private Button forward;

    @FXML
    private Button end;

    @FXML
    private FontIcon playIcon;

    @FXML
    private Slider position;

    @FXML
    private Label iteration;

    @FXML
    private TextField steps;

    @FXML
    private ChoiceBox<Double> speed;

    @FXML
    private Label place;

    @FXML
    private Button leave;

    private final TextGauge gauge = new TextGauge(this::fit);

    /// A view of `model`.
    public TransportView(TransportViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        NextPulse.toRead(() -> iteration.setText(String.valueOf(model.arrived().get())))
                .follow(List.of(model.arrived()));
        playIcon.iconCodeProperty().bind(model.playing().map(on -> on ? Feather.PAUSE : Feather.PLAY));
        position.maxProperty().bind(model.last());
        model.iteration().subscribe(k -> position.setValue(k.doubleValue()));
        position.valueProperty().addListener((_, _, k) -> model.positionMoved(k.doubleValue()));
        model.last().subscribe(n -> steps.setText(String.valueOf(n)));
        steps.focusedProperty().subscribe(focused -> model.entryLeft(focused, steps.getText()));
        row.getChildren().add(gauge);
        row.widthProperty().subscribe(_ -> fit());
        place.textProperty().bind(model.place());
        place.visibleProperty()
                .bind(model.presentation().and(place.textProperty().isNotEmpty()));
        place.managedProperty().bind(place.visibleProperty());
        leave.visibleProperty().bind(model.presentation());
        leave.managedProperty().bind(leave.visibleProperty());
        speed.getItems().setAll(TransportViewModel.SPEEDS);
        speed.setConverter(new SpeedText());
        speed.valueProperty().bindBidirectional(model.speed());
        for (Node node : new Node[] {start, back, play, forward, end, steps, speed, leave}) {
            Tips.fromAccessibleText(node);
        }
    }

    /// Where the row is too narrow, it leaves out what the slider does as well.
    private void fit() {
        boolean roomy = row.getWidth() >= ROOMY * gauge.factor();
        for (Button button : new Button[] {start, end}) {
            button.setVisible(roomy);
            button.setManaged(roomy);
        }
    }

    @FXML
    private void leavePresentation() {
        model.presentation().set(false);
    }

    @FXML
    private void toStart() {
        model.toStart();
    }

    @FXML
    private void stepBack() {
        model.step(-1);
    }

    @FXML
    private void playOrPause() {
        model.playOrPause();
    }

    @FXML
    private void stepForward() {
        model.step(1);
    }

    @FXML
    private void toEnd() {
        model.toEnd();
    }

    @FXML
    private void changeSteps() {
        model.changeSteps(steps.getText());
        steps.setText(String.valueOf(model.last().get()));
        steps.getScene().getRoot().requestFocus();
    }

    private static final class SpeedText extends StringConverter<Double> {
        @Override
        public String toString(Double factor) {
            return factor == null
                    ? ""
                    : "×" + (factor % 1 == 0 ? String.valueOf(factor.intValue()) : factor.toString());
        }

        @Override
        public Double fromString(String text) {
            return Double.valueOf(text.substring(1));
        }
    }
}
