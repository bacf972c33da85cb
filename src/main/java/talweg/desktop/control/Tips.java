package talweg.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/// Tooltips that say what a screen reader says.
public final class Tips {
    private Tips() {}

    /// Shows the accessible text of `node` as its tooltip.
    public static void fromAccessibleText(Node node) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(node.accessibleTextProperty());
        Tooltip.install(node, tip);
    }
}
