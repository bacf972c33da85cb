package talweg.desktop.help;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import talweg.function.Words;

/// A card of the tour upon the map, and a frame around what it is about.
public final class TourView {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final Words WORDS = new Words("desktop");

    private final Tour tour;

    @FXML
    private VBox tourCard;

    @FXML
    private Label tourText;

    @FXML
    private Label tourPlace;

    @FXML
    private Button tourBack;

    @FXML
    private Button tourNext;

    /// A view of `tour`.
    public TourView(Tour tour) {
        this.tour = tour;
    }

    @FXML
    private void initialize() {
        tour.card().subscribe((before, now) -> show(before.intValue(), now.intValue()));
        tourCard.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                show(Tour.CLOSED, tour.card().get());
            }
        });
        show(Tour.CLOSED, tour.card().get());
        tourCard.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
    }

    private void show(int before, int now) {
        boolean open = now != Tour.CLOSED;
        tourCard.setVisible(open);
        tourCard.setManaged(open);
        point(before, false);
        point(now, true);
        tourText.setText(Tour.text(now));
        tourPlace.setText(now + 1 + "/" + Tour.CARDS);
        tourBack.setVisible(now > 0);
        tourNext.setText(WORDS.say(now == Tour.CARDS - 1 ? "tour.done" : "tour.next"));
    }

    private void point(int card, boolean on) {
        Node part = card == Tour.CLOSED || tourCard.getScene() == null
                ? null
                : tourCard.getScene().getRoot().lookup(Tour.about(card));
        if (part != null) {
            part.pseudoClassStateChanged(POINTED, on);
        }
    }

    @FXML
    private void next() {
        tour.next();
    }

    @FXML
    private void back() {
        tour.back();
    }

    @FXML
    private void close() {
        tour.close();
    }
}
