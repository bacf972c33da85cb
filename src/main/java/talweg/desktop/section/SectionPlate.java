package talweg.desktop.section;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.control.NextPulse;
import talweg.desktop.control.Tips;
import talweg.desktop.theme.ThemeModel;
import talweg.figure.Box;
import talweg.function.Words;

/// What stands upon the map of a function of more than two variables: which plane it shows, a line for each method with
/// its distance from there, f where it is and f at its foot, and the way to other planes.
public final class SectionPlate {
    private static final Words WORDS = new Words("desktop");

    /// A map of fewer pixels has no room for the table.
    private static final double NARROW = 420;

    private final SectionModel model;
    private final ThemeModel theme;
    private final Button open = new Button();
    private final StandingsTable table = new StandingsTable();
    private final ToggleButton fold = new ToggleButton();

    /// Where the plate stands while its table is open.
    private Box whole = Box.size(0, 0);

    private boolean byHand;

    /// A plate about `model`.
    public SectionPlate(SectionModel model, ThemeModel theme) {
        this.model = model;
        this.theme = theme;
    }

    /// Builds it in `plate`, which is seen while there is a choice.
    public void showOn(VBox plate) {
        open.setId("section-open");
        open.textProperty().bind(model.title());
        open.setMnemonicParsing(false);
        open.setGraphic(new FontIcon("fth-chevron-down"));
        open.getStyleClass().addAll("quiet-button", "section-title");
        open.setFocusTraversable(false);
        open.setAccessibleText(WORDS.say("section.open"));
        Tips.fromAccessibleText(open);
        open.setOnAction(_ -> choose());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(open, gap, fold());
        line.getStyleClass().add("basins-line");
        plate.getChildren().setAll(line, table);
        plate.visibleProperty().bind(model.title().isNotEmpty());
        plate.managedProperty().bind(plate.visibleProperty());
        model.openings().subscribe(_ -> byHand = false);
        model.choices().subscribe(_ -> byHand = false);
        model.hasChoice().subscribe(_ -> byHand = false);
        NextPulse.of(() -> table.show(model.standings().get(), theme.palette().get()))
                .follow(List.of(model.standings(), theme.palette()));
        model.asked().subscribe(now -> {
            if (now) {
                model.asked().set(false);
                choose();
            }
        });
    }

    /// Folds the table away while it would cover the start, or half of a narrow map; unless a hand has folded it or
    /// opened it since the plane was chosen.
    ///
    /// @param place where the plate stands, in pixels of the map
    /// @param start what it may not cover, likewise
    /// @param width of the map
    public void makeRoom(Box place, Box start, double width) {
        if (!fold.isSelected()) {
            whole = place;
        }
        if (!byHand) {
            fold.setSelected(width < NARROW || whole.overlaps(start));
        }
    }

    /// The table can be folded away, since it covers a part of the map.
    private ToggleButton fold() {
        FontIcon icon = new FontIcon("fth-minus");
        fold.setId("section-fold");
        fold.setGraphic(icon);
        fold.getStyleClass().add("quiet-button");
        fold.setFocusTraversable(false);
        fold.setAccessibleText(WORDS.say("section.fold"));
        Tips.fromAccessibleText(fold);
        fold.setOnAction(_ -> byHand = true);
        fold.selectedProperty().subscribe(now -> icon.setIconLiteral(now ? "fth-plus" : "fth-minus"));
        table.visibleProperty().bind(fold.selectedProperty().not());
        table.managedProperty().bind(table.visibleProperty());
        return fold;
    }

    private void choose() {
        SectionPane pane = new SectionPane(model);
        Popover popover = new Popover(pane);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                popover.hide();
            }
        });
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.show(open);
    }
}
