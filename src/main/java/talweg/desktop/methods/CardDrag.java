package talweg.desktop.methods;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Takes a card to another place in the list: it follows the hand, and the others make room.
final class CardDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    /// Pixels before a press becomes a drag.
    private static final double SLACK = 6;

    private final MethodCard card;
    private final Supplier<List<Node>> cards;
    private final MethodsViewModel model;
    private double grip;
    private int place;
    private boolean dragging;

    CardDrag(MethodCard card, Supplier<List<Node>> cards, MethodsViewModel model) {
        this.card = card;
        this.cards = cards;
        this.model = model;
        Node handle = card.handle();
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grip = event.getSceneY());
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event.getSceneY() - grip));
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> drop());
    }

    private void drag(double way) {
        if (!dragging && Math.abs(way) < SLACK) {
            return;
        }
        dragging = true;
        card.pseudoClassStateChanged(DRAGGED, true);
        card.setViewOrder(-1);
        card.setTranslateY(way);
        place = placeOf(card.getBoundsInParent().getCenterY());
        makeRoom();
    }

    /// How many of the other cards have their middle above `middle`.
    private int placeOf(double middle) {
        return (int) cards.get().stream()
                .filter(other -> other != card && other.getLayoutY() + height(other) / 2 < middle)
                .count();
    }

    private static double height(Node node) {
        return node.getLayoutBounds().getHeight();
    }

    private void makeRoom() {
        List<Node> all = cards.get();
        int from = all.indexOf(card);
        for (int i = 0; i < all.size(); i++) {
            if (i != from) {
                boolean up = from < i && i <= place;
                boolean down = place <= i && i < from;
                all.get(i).setTranslateY(up ? -height(card) : down ? height(card) : 0);
            }
        }
    }

    private void drop() {
        if (dragging) {
            dragging = false;
            card.pseudoClassStateChanged(DRAGGED, false);
            card.setViewOrder(0);
            cards.get().forEach(other -> other.setTranslateY(0));
            if (place != card.index()) {
                model.move(card.index(), place);
            }
        }
    }
}
