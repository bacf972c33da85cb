package talweg.desktop.surface;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import talweg.desktop.control.Tips;
import talweg.desktop.map.MapViewModel;
import talweg.session.Shown;

/// Three buttons at the corner of the map: the map, its surface, or both side by side.
public final class OutlookView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final MapViewModel model;

    @FXML
    private Button map;

    @FXML
    private Button surface;

    @FXML
    private Button both;

    /// The buttons of `model`.
    public OutlookView(MapViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Map<Shown, Button> buttons = Map.of(Shown.MAP, map, Shown.SURFACE, surface, Shown.BOTH, both);
        buttons.forEach((shown, button) -> {
            Tips.fromAccessibleText(button);
            button.visibleProperty().bind(model.maps());
            button.managedProperty().bind(button.visibleProperty());
            button.setOnAction(_ -> model.outlook().show(shown));
            model.outlook().changes().subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now.shown() == shown));
        });
    }
}
