package talweg.desktop.instrument;

import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import talweg.desktop.action.ActionGroup;
import talweg.desktop.action.Menus;
import talweg.desktop.control.Tips;

/// The button in the corner of the map that offers the instruments.
public final class InstrumentsButton {
    private final ActionGroup instruments;

    @FXML
    private Button open;

    /// A button for `instruments`.
    public InstrumentsButton(ActionGroup instruments) {
        this.instruments = instruments;
    }

    @FXML
    private void initialize() {
        Tips.fromAccessibleText(open);
    }

    @FXML
    private void showInstruments() {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .setAll(Menus.of(instruments).getItems().stream()
                        .filter(item -> !item.isDisable())
                        .toList());
        menu.show(open, Side.TOP, 0, 0);
    }
}
