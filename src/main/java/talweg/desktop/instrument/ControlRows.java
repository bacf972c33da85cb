package talweg.desktop.instrument;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import talweg.desktop.control.NumberSlider;
import talweg.desktop.control.NumberTarget;
import talweg.desktop.control.Track;
import talweg.figure.instrument.Control;

/// What is set beside the numbers of an instrument. The rows stay as long as the controls do; only their numbers
/// change.
final class ControlRows {
    private final VBox box;
    private final InstrumentModel model;
    private final List<Row> rows = new ArrayList<>();
    private List<Object> built = List.of();

    /// A row, and how it shows the present number.
    private interface Row {
        void show(Control control);
    }

    ControlRows(VBox box, InstrumentModel model) {
        this.box = box;
        this.model = model;
    }

    void show(List<Control> controls) {
        List<Object> wanted = controls.stream().map(ControlRows::shape).toList();
        if (!wanted.equals(built)) {
            built = wanted;
            rows.clear();
            box.getChildren().setAll(controls.stream().map(this::build).toList());
        }
        for (int i = 0; i < controls.size(); i++) {
            rows.get(i).show(controls.get(i));
        }
    }

    /// What of a control does not change with its number.
    private static Object shape(Control control) {
        return switch (control) {
            case Control.Slider slider ->
                new Control.Slider(slider.key(), slider.words(), 0, slider.low(), slider.high(), slider.logarithmic());
            case Control.Choice choice -> new Control.Choice(choice.key(), choice.words(), 0, choice.options());
            case Control.Deed deed -> deed;
        };
    }

    private Node build(Control control) {
        return switch (control) {
            case Control.Slider slider -> slider(slider);
            case Control.Choice choice -> choice(choice);
            case Control.Deed deed -> deed(deed);
        };
    }

    private Node slider(Control.Slider control) {
        Track track = new Track(
                control.low(), control.high(), control.logarithmic() ? Track.Scale.LOGARITHMIC : Track.Scale.LINEAR);
        double[] shown = {control.value()};
        NumberSlider slider = new NumberSlider(
                control.key(),
                control.words(),
                track,
                NumberTarget.any(() -> shown[0], number -> model.set(control.key(), number)));
        rows.add(now -> {
            shown[0] = ((Control.Slider) now).value();
            slider.show(shown[0]);
        });
        return slider;
    }

    private Node choice(Control.Choice control) {
        FlowPane options = new FlowPane();
        options.getStyleClass().add("layer-options");
        for (int i = 0; i < control.options().size(); i++) {
            int option = i;
            ToggleButton button = new ToggleButton(control.options().get(i));
            button.setMnemonicParsing(false);
            button.getStyleClass().add("layer-option");
            button.setOnAction(_ -> {
                // The model decides which is on, also where it is this one already.
                button.setSelected(true);
                model.set(control.key(), option);
            });
            options.getChildren().add(button);
        }
        rows.add(now -> {
            for (int i = 0; i < options.getChildren().size(); i++) {
                ((ToggleButton) options.getChildren().get(i)).setSelected(i == ((Control.Choice) now).value());
            }
        });
        Label title = new Label(control.words());
        title.getStyleClass().add("caption");
        return new VBox(title, options);
    }

    private Node deed(Control.Deed control) {
        Button button = new Button(control.words());
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> model.act(control.key()));
        button.disableProperty().bind(model.searching());
        rows.add(_ -> {});
        return button;
    }
}
