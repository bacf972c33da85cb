package talweg.desktop.methods;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls as little as shows something whole.
final class Sight {
    private Sight() {}

    /// Brings `node` into the sight of `pane`, once it has been laid out.
    static void bring(Node node, ScrollPane pane) {
        Platform.runLater(() -> {
            pane.layout();
            Bounds box = node.getBoundsInParent();
            double view = pane.getViewportBounds().getHeight();
            double hidden = pane.getContent().getLayoutBounds().getHeight() - view;
            if (hidden <= 0) {
                return;
            }
            double top = pane.getVvalue() * hidden;
            double wanted = Math.min(box.getMinY(), Math.max(top, box.getMaxY() - view));
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        });
    }
}
