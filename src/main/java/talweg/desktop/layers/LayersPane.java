package talweg.desktop.layers;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import talweg.desktop.action.Action;
import talweg.desktop.action.Choice;
import talweg.desktop.action.Shortcut;
import talweg.desktop.control.Options;
import talweg.figure.MapStyle;
import talweg.figure.Palette;

/// What the popover holds: a box to tick for each switch, a row of buttons for each choice, the colours with a sample.
final class LayersPane extends VBox {
    LayersPane(Layers layers, Palette palette) {
        getStyleClass().add("layers");
        layers.shown().stream()
                .filter(Action::isPossible)
                .forEach(action -> getChildren().add(line(action)));
        if (layers.aspect().isPossible()) {
            addColours(layers, palette);
        }
    }

    /// A graph has no colours, and its axes measure different things.
    private void addColours(Layers layers, Palette palette) {
        FlowPane colours = options(layers.colours());
        for (int i = 0; i < colours.getChildren().size(); i++) {
            ToggleButton button = (ToggleButton) colours.getChildren().get(i);
            button.setGraphic(new Swatch(palette.map(MapStyle.values()[i])));
        }
        getChildren()
                .addAll(
                        new Separator(),
                        Options.titled(layers.colours().name(), colours),
                        Options.titled(layers.scale().name(), options(layers.scale())),
                        new Separator(),
                        line(layers.aspect()));
    }

    private static HBox line(Action action) {
        CheckBox box = new CheckBox(action.name());
        box.setMnemonicParsing(false);
        ObservableValue<Boolean> on = action.on().orElseThrow();
        on.subscribe(box::setSelected);
        box.setOnAction(_ -> {
            action.run().run();
            box.setSelected(on.getValue());
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label key = new Label(action.shortcut().map(Shortcut::text).orElse(""));
        key.getStyleClass().add("key-cap");
        key.setVisible(!key.getText().isEmpty());
        HBox line = new HBox(box, gap, key);
        line.getStyleClass().add("layer");
        return line;
    }

    private static FlowPane options(Choice choice) {
        return Options.row(choice.options().stream()
                .map(action -> Options.option(action.name(), action.on().orElseThrow(), action.run()))
                .toList());
    }
}
