package talweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;

/// The phases of a step, one card upon the other, of which one is seen: so that going from phase to phase moves nothing
/// that stands below.
final class PhaseCards {
    private final StackPane pile;
    private final List<PhaseCard> cards = new ArrayList<>();

    PhaseCards(StackPane pile) {
        this.pile = pile;
    }

    /// For another rule: a card for each line of it, filled, since its height counts although it is not seen.
    void build(Step step) {
        pile.getChildren().removeAll(cards);
        pile.setMinHeight(0);
        cards.clear();
        for (Step.Rule rule : step.rules()) {
            PhaseCard card = new PhaseCard();
            if (!step.phases().isEmpty()) {
                card.show(step.phases().get(rule.phases().getFirst()));
            }
            cards.add(card);
        }
        pile.getChildren().addAll(0, cards);
    }

    void show(Step step) {
        for (int i = 0; i < cards.size(); i++) {
            boolean seen = step.rules().get(i).has(step.written());
            cards.get(i).setVisible(seen);
            if (seen) {
                cards.get(i).show(step.phases().get(step.written()));
            }
        }
        // Numbers that take another line once leave its room, for the next that do.
        pile.setMinHeight(Math.max(pile.getMinHeight(), pile.prefHeight(pile.getWidth())));
    }
}
