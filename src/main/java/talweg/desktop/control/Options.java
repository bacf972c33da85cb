package talweg.desktop.control;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What popovers consist of: a heading over something, and a row of buttons of which those are pressed that hold.
public final class Options {
    private Options() {}

    /// `below` with a heading.
    public static VBox titled(String name, Node below) {
        Label title = new Label(name);
        title.getStyleClass().add("caption");
        VBox box = new VBox(title, below);
        box.getStyleClass().add("layer-choice");
        return box;
    }

    /// The buttons in a row, or in several where they need them.
    public static FlowPane row(List<ToggleButton> buttons) {
        FlowPane options = new FlowPane();
        options.getStyleClass().add("layer-options");
        options.getChildren().setAll(buttons);
        return options;
    }

    /// A button that is pressed while `on` holds, whatever it did.
    public static ToggleButton option(String name, ObservableValue<Boolean> on, Runnable choose) {
        ToggleButton button = new ToggleButton(name);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("layer-option");
        on.subscribe(button::setSelected);
        button.setOnAction(_ -> {
            choose.run();
            button.setSelected(on.getValue());
        });
        return button;
    }
}
