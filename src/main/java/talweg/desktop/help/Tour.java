package talweg.desktop.help;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import talweg.function.Words;

/// Five cards that say what is where. The first launch begins with them; closed, they stay closed for ever, unless
/// somebody asks for them.
public final class Tour {
    /// How many cards there are.
    static final int CARDS = 5;

    /// No card is shown.
    static final int CLOSED = -1;

    private static final Words WORDS = new Words("desktop");

    private final BooleanProperty seen;
    private final ReadOnlyIntegerWrapper card = new ReadOnlyIntegerWrapper(CLOSED);

    /// The tour; `seen` outlives the program.
    public Tour(BooleanProperty seen) {
        this.seen = seen;
        card.set(seen.get() ? CLOSED : 0);
    }

    /// The place of the card that is shown.
    ReadOnlyIntegerProperty card() {
        return card.getReadOnlyProperty();
    }

    /// From the first card on.
    public void begin() {
        card.set(0);
    }

    /// The next card; after the last one it is over.
    void next() {
        if (card.get() == CARDS - 1) {
            close();
        } else {
            card.set(card.get() + 1);
        }
    }

    /// The card before.
    void back() {
        card.set(Math.max(0, card.get() - 1));
    }

    /// Closes it for ever.
    void close() {
        seen.set(true);
        card.set(CLOSED);
    }

    /// What the card at a place says.
    static String text(int card) {
        return switch (card) {
            case 0 -> WORDS.say("tour.formula");
            case 1 -> WORDS.say("tour.start");
            case 2 -> WORDS.say("tour.methods");
            case 3 -> WORDS.say("tour.steps");
            case 4 -> WORDS.say("tour.room");
            default -> "";
        };
    }

    /// The part of the window that the card at a place is about, as a selector.
    static String about(int card) {
        return switch (card) {
            case 0 -> ".formula-bar";
            case 2 -> ".methods";
            case 3 -> ".transport";
            case 4 -> ".menu-row";
            default -> ".map-frame";
        };
    }
}
