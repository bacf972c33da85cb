package talweg.desktop.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import javafx.util.Subscription;

/// What is wrong with a number, said below its field; a field with a mistaken text is marked until that is mended. The
/// words go when the field moves away from them.
final class Complaint {
    private static final String MARK = "mistaken";

    private final TextField field;
    private final Tooltip message = new Tooltip();
    private final PauseTransition readAll = new PauseTransition(Duration.seconds(6));
    private Subscription following = Subscription.EMPTY;

    Complaint(TextField field) {
        this.field = field;
        message.getStyleClass().add("complaint");
        message.setWrapText(true);
        message.setAutoHide(true);
        // It only says something: keys and clicks are for whom they would be for without it.
        message.setHideOnEscape(false);
        message.setConsumeAutoHidingEvents(false);
        message.setOnHidden(_ -> following.unsubscribe());
        readAll.setOnFinished(_ -> message.hide());
        field.textProperty().subscribe(_ -> {
            if (field.isFocused()) {
                message.hide();
            }
        });
    }

    /// Whether the text of the field is marked.
    boolean isMade() {
        return field.getStyleClass().contains(MARK);
    }

    /// Marks the text of the field.
    void mark(String reason) {
        if (!isMade()) {
            field.getStyleClass().add(MARK);
        }
        field.setAccessibleHelp(reason);
        say(reason);
    }

    /// Says why something was not done; the text of the field is right.
    void say(String reason) {
        message.setText(reason);
        Bounds box = field.localToScreen(field.getBoundsInLocal());
        if (box != null) {
            message.show(field, box.getMinX(), box.getMaxY() + 4);
            readAll.playFromStart();
            follow();
        }
    }

    /// The field may be scrolled, or go with its card.
    private void follow() {
        following.unsubscribe();
        following = Subscription.combine(
                field.localToSceneTransformProperty().subscribe((_, _) -> message.hide()),
                field.sceneProperty().subscribe((_, _) -> message.hide()));
    }

    /// There is nothing to complain about any more.
    void takeBack() {
        field.getStyleClass().remove(MARK);
        field.setAccessibleHelp(null);
        message.hide();
    }
}
