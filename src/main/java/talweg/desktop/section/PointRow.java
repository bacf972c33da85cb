package talweg.desktop.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import talweg.desktop.control.PointEntry;
import talweg.figure.Ticks;
import talweg.function.Words;
import talweg.session.Point;

/// One of the three points of a plane: its letter, its coordinates, and places to put it.
final class PointRow extends HBox {
    private static final Words WORDS = new Words("desktop");

    /// Significant digits that are shown.
    private static final int DIGITS = 5;

    private final TextField entry = new TextField();
    private Point shown;

    PointRow(String letter, Point at, List<NamedPlace> places) {
        Label name = new Label(letter);
        name.getStyleClass().add("section-letter");
        entry.getStyleClass().addAll("numbers", "section-entry");
        entry.setId("section-point-" + letter);
        entry.setAccessibleText(WORDS.say("section.point", letter));
        HBox.setHgrow(entry, Priority.ALWAYS);
        MenuButton menu = new MenuButton(WORDS.say("section.places"));
        menu.setId("section-places-" + letter);
        menu.getStyleClass().add("section-places");
        places.forEach(place -> {
            MenuItem item = new MenuItem(place.name());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> show(place.at()));
            menu.getItems().add(item);
        });
        show(at);
        getChildren().setAll(name, entry, menu);
        getStyleClass().add("section-row");
    }

    private void show(Point at) {
        shown = at;
        entry.setText(text(at));
        entry.positionCaret(0);
    }

    /// The coordinates as one types them.
    static String text(Point at) {
        return at.coordinates().stream().map(x -> Ticks.text(x, DIGITS)).collect(Collectors.joining(", "));
    }

    void onEnter(Runnable take) {
        entry.setOnAction(_ -> take.run());
    }

    /// What stands there; empty if it is no point. A place that nobody has changed is meant to its last digit.
    Optional<Point> point() {
        return entry.getText().equals(text(shown)) ? Optional.of(shown) : PointEntry.read(entry.getText(), shown);
    }
}
