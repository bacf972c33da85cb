package talweg.desktop.help;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import talweg.function.Words;

/// A card of the tour upon the map, and a frame around what it is about. On a map that is too low for it, it waits.
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
        showWhereThereIsRoom();
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

    /// A card whose head is cut off could not be closed.
    private void showWhereThereIsRoom() {
        ObservableValue<Number> room =
                tourCard.parentProperty().map(Region.class::cast).flatMap(Region::heightProperty);
        tourCard.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> tour.card().get() != Tour.CLOSED && fits(room.getValue()),
                        tour.card(),
                        room,
                        tourCard.heightProperty()));
    }

    private boolean fits(Number room) {
        return room == null || tourCard.getHeight() - tourCard.getTranslateY() <= room.doubleValue();
    }

    private void show(int before, int now) {
        boolean open = now != Tour.CLOSED;
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
