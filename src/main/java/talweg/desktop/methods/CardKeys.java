package talweg.desktop.methods;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import talweg.desktop.action.Keys;

/// The keys on a card: ↑ ↓ to the next one, with Alt they move it, Enter opens it, Delete removes it, D doubles its
/// rate, Shift+D halves it. A card that is left for another by its keys has no part in the way of Tab any more.
final class CardKeys {
    /// The keys went there and not the mouse, so that it has to be seen who has them.
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private static final Set<KeyCode> KEPT =
            EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.ENTER, KeyCode.DELETE, KeyCode.BACK_SPACE, KeyCode.D);

    private final List<Node> cards;
    private final MethodsViewModel model;

    CardKeys(List<Node> cards, MethodsViewModel model) {
        this.cards = cards;
        this.model = model;
    }

    void listen(MethodCard card) {
        Keys.keep(card, KEPT);
        card.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                card.pseudoClassStateChanged(REACHED, false);
            }
        });
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == card && press(card, event)) {
                event.consume();
            }
        });
    }

    private boolean press(MethodCard card, KeyEvent event) {
        switch (event.getCode()) {
            case UP -> go(card, event, -1);
            case DOWN -> go(card, event, +1);
            case ENTER -> model.select(card.index());
            case DELETE, BACK_SPACE -> remove(card);
            case D -> {
                model.select(card.index());
                return card.press(event);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void go(MethodCard card, KeyEvent event, int way) {
        if (event.isAltDown()) {
            model.move(card.index(), card.index() + way);
        } else {
            focus(card.index() + way);
        }
    }

    private void remove(MethodCard card) {
        int index = card.index();
        focus(index + 1 < cards.size() ? index + 1 : index - 1);
        model.remove(index);
    }

    private void focus(int index) {
        if (index >= 0 && index < cards.size()) {
            cards.get(index).requestFocus();
            cards.get(index).pseudoClassStateChanged(REACHED, true);
        }
    }
}
