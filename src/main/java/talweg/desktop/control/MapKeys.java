package talweg.desktop.control;

import java.util.Optional;
import javafx.scene.Node;

/// The keys are at home on the map: whoever is done with a field or a slider returns them there, so that Space plays
/// and the arrows step.
public final class MapKeys {
    private MapKeys() {}

    /// Lets the map of the window that `node` is in have the keys.
    public static void returnFrom(Node node) {
        Optional.ofNullable(node.getScene())
                .map(scene -> scene.lookup(".map-canvas"))
                .ifPresent(Node::requestFocus);
    }
}
