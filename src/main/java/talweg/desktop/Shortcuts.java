package talweg.desktop;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import talweg.desktop.map.MapViewModel;
import talweg.desktop.workbench.Playback;
import talweg.desktop.workbench.Workbench;
import talweg.session.MapPart;

/// The keys that work wherever nothing is being typed.
final class Shortcuts {
    private static final int FAR = 10;

    private final Workbench workbench;
    private final MapViewModel map;

    Shortcuts(Workbench workbench, MapViewModel map) {
        this.workbench = workbench;
        this.map = map;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
            if (plain && !takesKeys(scene.getFocusOwner()) && act(event)) {
                event.consume();
            }
        });
    }

    /// Whoever is typed into or moved by arrow keys keeps its keys.
    private static boolean takesKeys(Node owner) {
        return owner instanceof TextInputControl
                || owner instanceof Slider
                || owner instanceof ListView<?>
                || owner instanceof ChoiceBox<?>;
    }

    private boolean act(KeyEvent event) {
        Playback playback = workbench.playback();
        switch (event.getCode()) {
            case SPACE -> playback.toggle();
            case LEFT -> playback.step(event.isShiftDown() ? -FAR : -1);
            case RIGHT -> playback.step(event.isShiftDown() ? FAR : 1);
            case PAGE_UP -> playback.step(-1);
            case PAGE_DOWN -> playback.step(1);
            case HOME -> playback.seek(0);
            case END -> playback.seek(playback.last().get());
            case L -> map.toggle(MapPart.CONTOURS);
            case G -> map.toggle(MapPart.GRADIENTS);
            case H -> map.toggle(MapPart.HEAT);
            case X -> map.pinProbe();
            case DIGIT0, NUMPAD0 -> map.fit();
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 ->
                workbench.toggleMethod(event.getCode().ordinal() - javafx.scene.input.KeyCode.DIGIT1.ordinal());
            default -> {
                return false;
            }
        }
        return true;
    }
}
