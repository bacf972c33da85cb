package talweg.desktop.file;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import talweg.desktop.action.Gathering;
import talweg.desktop.action.Menus;
import talweg.desktop.control.Tips;
import talweg.session.Deck;

/// The place in the lecture, `3/7 · name`; pressed, it lists the scenes. Without a lecture there is nothing.
public final class DeckView {
    private final Documents documents;
    private final Lecture lecture;

    @FXML
    private MenuButton deck;

    /// Shows the deck of `documents`.
    public DeckView(Documents documents, Lecture lecture) {
        this.documents = documents;
        this.lecture = lecture;
    }

    @FXML
    private void initialize() {
        deck.managedProperty().bind(deck.visibleProperty());
        deck.visibleProperty().bind(documents.deck().map(Optional::isPresent));
        deck.textProperty()
                .bind(documents.deck().map(now -> now.map(Deck::label).orElse("")));
        deck.setOnShowing(_ -> deck.getItems().setAll(Menus.items(new Gathering(deck.getText(), lecture::scenes))));
        Tips.fromAccessibleText(deck);
    }
}
