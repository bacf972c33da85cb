package talweg.desktop.action;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import talweg.function.Words;

/// A key that does something, with the keys that are held meanwhile.
///
/// @param code the key
/// @param control whether Ctrl (on macOS, Command) is held
/// @param shift whether Shift is held
public record Shortcut(KeyCode code, boolean control, boolean shift) {
    private static final Words WORDS = new Words("desktop");

    /// A key alone, which is for whoever types while something is typed.
    public static Shortcut plain(KeyCode code) {
        return new Shortcut(code, false, false);
    }

    /// A key with Shift.
    public static Shortcut shift(KeyCode code) {
        return new Shortcut(code, false, true);
    }

    /// A key with Ctrl.
    public static Shortcut control(KeyCode code) {
        return new Shortcut(code, true, false);
    }

    /// A key with Ctrl and Shift.
    public static Shortcut controlShift(KeyCode code) {
        return new Shortcut(code, true, true);
    }

    /// Whether somebody who types a text would miss it.
    public boolean isForTyping() {
        return !control && !code.isFunctionKey();
    }

    /// Whether `event` is this key.
    public boolean matches(KeyEvent event) {
        return event.getCode() == code
                && event.isShortcutDown() == control
                && event.isShiftDown() == shift
                && !event.isAltDown();
    }

    /// As a person reads it: Ctrl + Shift + Z.
    public String text() {
        List<String> keys = new ArrayList<>();
        if (control) {
            keys.add(WORDS.say("key.control"));
        }
        if (shift) {
            keys.add(WORDS.say("key.shift"));
        }
        keys.add(name());
        return String.join("+", keys);
    }

    private String name() {
        return switch (code) {
            case SPACE -> WORDS.say("key.space");
            case HOME -> WORDS.say("key.home");
            case END -> WORDS.say("key.end");
            case PAGE_UP -> WORDS.say("key.pageUp");
            case PAGE_DOWN -> WORDS.say("key.pageDown");
            case PLUS -> "+";
            case MINUS -> "−";
            case COMMA -> ",";
            case PERIOD -> ".";
            case LEFT -> "←";
            case RIGHT -> "→";
            default -> code.getName();
        };
    }

    /// For a menu, which shows the key but does not listen to it: [Keys] does.
    KeyCombination shown() {
        return new Shown(text());
    }

    private static final class Shown extends KeyCombination {
        private final String text;

        private Shown(String text) {
            super(ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP, ModifierValue.UP);
            this.text = text;
        }

        @Override
        public boolean match(KeyEvent event) {
            return false;
        }

        @Override
        public String getDisplayText() {
            return text;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && text.equals(shown.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
