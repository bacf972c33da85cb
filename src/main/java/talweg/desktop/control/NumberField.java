package talweg.desktop.control;

import java.util.function.DoubleConsumer;
import java.util.function.DoublePredicate;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import talweg.function.Words;

/// A field for one number with exact entry, see [NumberEntry]. ↑ and ↓ walk 1-2-5, D doubles, Shift+D halves; Escape
/// takes back what was typed; what is no number stays in the field, marked, until it is one.
public final class NumberField extends TextField {
    private static final Words WORDS = new Words("desktop");

    private final Tooltip complaint = new Tooltip();
    private double value;
    private DoubleConsumer changed = _ -> {};
    private DoublePredicate allowed = _ -> true;

    /// A field that shows 0.
    public NumberField() {
        getStyleClass().add("number-field");
        complaint.setAutoHide(true);
        setOnAction(_ -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            // D is the command to double, never part of a number.
            if (event.getCharacter().equalsIgnoreCase("d")) {
                event.consume();
            }
        });
    }

    /// Tells who wants to know what was entered.
    public void onEntered(DoubleConsumer listener) {
        changed = listener;
    }

    /// Takes only the numbers that pass `test`.
    public void allow(DoublePredicate test) {
        allowed = test;
    }

    /// Shows `number`, unless somebody is typing another at the moment.
    public void show(double number) {
        boolean typing = isFocused() && !getText().equals(Numbers.shortest(value));
        value = number;
        if (!typing) {
            showValue();
        }
    }

    private void showValue() {
        String text = Numbers.shortest(value);
        // Setting the same text again would drop the selection under somebody's hands.
        if (!text.equals(getText())) {
            setText(text);
        }
        getStyleClass().remove("mistaken");
        complaint.hide();
    }

    private void commit() {
        var entry = NumberEntry.read(getText(), value);
        if (entry.isPresent() && allowed.test(entry.getAsDouble())) {
            enter(entry.getAsDouble());
        } else {
            complain(WORDS.say(entry.isEmpty() ? "number.mistaken" : "number.outside"));
        }
    }

    private void complain(String message) {
        if (!getStyleClass().contains("mistaken")) {
            getStyleClass().add("mistaken");
        }
        complaint.setText(message);
        Bounds box = localToScreen(getBoundsInLocal());
        if (box != null) {
            complaint.show(this, box.getMinX(), box.getMaxY() + 4);
        }
    }

    private void enter(double number) {
        boolean isNew = number != value;
        value = number;
        showValue();
        // Ready for the next entry, such as *2, which replaces the number.
        selectAll();
        if (isNew) {
            changed.accept(number);
        }
    }

    private void walkTo(double number) {
        if (allowed.test(number)) {
            enter(number);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> walkTo(Numbers.nextNice(value, +1));
            case DOWN -> walkTo(Numbers.nextNice(value, -1));
            case D -> walkTo(event.isShiftDown() ? value / 2 : value * 2);
            case ESCAPE -> showValue();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.ESCAPE) {
            event.consume();
        }
    }
}
