package talweg.desktop.layers;

import atlantafx.base.controls.Popover;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import talweg.desktop.control.Tips;
import talweg.desktop.theme.ThemeModel;

/// The button in the corner of the map, and the popover that it opens.
public final class LayersView {
    private final Layers layers;
    private final ThemeModel theme;

    @FXML
    private Button open;

    /// @param layers what the popover offers
    public LayersView(Layers layers, ThemeModel theme) {
        this.layers = layers;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        Tips.fromAccessibleText(open);
    }

    @FXML
    private void showLayers() {
        Popover popover = new Popover(new LayersPane(layers, theme.palette().get()));
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        popover.show(open);
    }
}
