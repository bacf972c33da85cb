package talweg.desktop;

import javafx.scene.control.Alert;
import javafx.stage.Window;
import talweg.function.Words;

/// The window's few words about itself.
final class HelpDialogs {
    private static final Words WORDS = new Words("desktop");

    void keys(Window owner) {
        show(owner, WORDS.say("keys.title"), WORDS.say("keys.text"));
    }

    void about(Window owner) {
        show(owner, "Talweg", WORDS.say("about.text"));
    }

    private static void show(Window owner, String title, String text) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, text);
        alert.initOwner(owner);
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setGraphic(null);
        alert.showAndWait();
    }
}
