package talweg.desktop.control;

import javafx.scene.input.KeyEvent;

/// The keys that change a number wherever it has the keyboard: in its field, on its slider, on the card that it is the
/// rate of.
final class NumberKeys {
    private NumberKeys() {}

    /// Does what the key stands for.
    ///
    /// @return whether it is one of these keys
    static boolean press(KeyEvent event, NumberField field) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        switch (event.getCode()) {
            case UP -> field.walk(+1);
            case DOWN -> field.walk(-1);
            case D -> field.scale(event.isShiftDown() ? "/2" : "*2");
            default -> {
                return false;
            }
        }
        return true;
    }
}
