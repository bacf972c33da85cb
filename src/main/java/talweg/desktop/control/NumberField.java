package talweg.desktop.control;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.util.Duration;

/// A field for one number with exact entry. ↑ and ↓ walk 1-2-5, D doubles, Shift+D halves. Enter takes what was typed
/// and returns the keys to the map, with Alt for the iterations from here on; Escape restores the number. What cannot
/// be taken is marked, with the reason below it; when the keys leave, the number is there again.
public final class NumberField extends TextField {
    /// So long after an entry the number that came of it is shown at the latest.
    private static final Duration ANSWER = Duration.millis(150);

    private final Complaint complaint = new Complaint(this);
    private final PauseTransition answer = new PauseTransition(ANSWER);
    private NumberTarget target = NumberTarget.any(() -> 0, _ -> {});
    private DoubleUnaryOperator up = value -> Numbers.nextNice(value, +1);
    private DoubleUnaryOperator down = value -> Numbers.nextNice(value, -1);
    private double value;
    private String shown = "";
    private boolean taken;
    private boolean first;

    /// A field that shows nothing yet.
    public NumberField() {
        getStyleClass().add("number-field");
        answer.setOnFinished(_ -> {
            if (taken) {
                restore();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        selectOnTheFirstClick();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // D is the command to double, never part of a number.
            if (event.getCharacter().equalsIgnoreCase("d")) {
                event.consume();
            }
        });
    }

    /// Whoever clicks into a number wants to type another one.
    private void selectOnTheFirstClick() {
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> first = !isFocused());
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            if (first && getSelection().getLength() == 0) {
                selectAll();
            }
        });
    }

    /// Says where the number goes.
    public void setTarget(NumberTarget taker) {
        target = taker;
    }

    /// Walks along `track`.
    void walkAlong(Track track) {
        up = number -> track.next(number, +1);
        down = number -> track.next(number, -1);
    }

    /// Shows `number`, unless somebody is typing another at the moment.
    public void show(double number) {
        show(number, Numbers.shortest(number));
    }

    /// Shows `number`, written as `text`. What is being typed stays, and so does what could not be taken, for as long
    /// as the keys are here.
    public void show(double number, String text) {
        boolean typed = !taken && !getText().equals(shown) && isFocused();
        value = number;
        shown = text;
        if (!typed) {
            restore();
        }
    }

    private void restore() {
        taken = false;
        // Setting the same text again would drop the selection under somebody's hands.
        if (!shown.equals(getText())) {
            setText(shown);
            selectAll();
            complaint.takeBack();
        }
    }

    /// Says why a number was not taken.
    void complain(String reason) {
        complaint.say(reason);
    }

    /// The keys go elsewhere. What cannot be taken does not stay behind: the field says what holds.
    private void leave() {
        boolean told = complaint.isMade();
        Optional<String> reason = commit(false);
        complaint.takeBack();
        reason.ifPresent(why -> {
            restore();
            if (!told) {
                complain(why);
            }
        });
    }

    /// @return what there is to complain about
    private Optional<String> commit(boolean here) {
        if (taken || getText().equals(shown) && !here) {
            complaint.takeBack();
            return Optional.empty();
        }
        Optional<String> reason = target.type(getText(), here);
        reason.ifPresentOrElse(complaint::mark, this::awaitAnswer);
        return reason;
    }

    private void awaitAnswer() {
        complaint.takeBack();
        taken = true;
        answer.playFromStart();
    }

    /// Doubles the number, or halves it.
    void scale(String factor) {
        restore();
        target.type(factor, false).ifPresent(this::complain);
    }

    /// Walks to the next number of 1-2-5.
    void walk(int direction) {
        restore();
        target.set((direction > 0 ? up : down).applyAsDouble(value), false).ifPresent(this::complain);
    }

    /// In a popup there is no map to which the keys could return: it is closed.
    private void closePopup() {
        if (getScene() != null && getScene().getWindow() instanceof PopupWindow popup) {
            popup.hide();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (commit(event.isAltDown()).isEmpty()) {
                    MapKeys.returnFrom(this);
                }
            }
            case ESCAPE -> {
                restore();
                MapKeys.returnFrom(this);
                closePopup();
            }
            case UP, DOWN, D -> {
                if (!NumberKeys.press(event, this)) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
