package talweg.desktop.ensemble;

import atlantafx.base.controls.Popover;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import talweg.desktop.control.Tips;

/// The button in the corner of the map, and the popover that sets the swarm up.
public final class SwarmView {
    private final SwarmModel model;

    @FXML
    private Button open;

    /// A view of `model`.
    public SwarmView(SwarmModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Tips.fromAccessibleText(open);
    }

    @FXML
    private void showSwarm() {
        Popover popover = new Popover(new SwarmPane(model));
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        popover.show(open);
    }
}
