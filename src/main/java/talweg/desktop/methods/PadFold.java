package talweg.desktop.methods;

import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.pad.PadModel;
import talweg.desktop.pad.PadView;
import talweg.function.Words;

/// The hyperparameter pad below the sliders of the open card: folded away until somebody wants it, and then open on
/// whichever card is. There is one pad for all cards, and it goes from one to the other.
final class PadFold extends VBox {
    private static final Words WORDS = new Words("desktop");

    private final Supplier<PadView> pad;
    private final ToggleButton fold = new ToggleButton(WORDS.say("pad.fold"), new FontIcon(Feather.GRID));
    private boolean open;

    /// @param pad the one pad
    PadFold(PadModel model, Supplier<PadView> pad) {
        this.pad = pad;
        getStyleClass().add("option-rows");
        fold.getStyleClass().setAll("pad-fold");
        fold.setTooltip(new Tooltip(WORDS.say("pad.help")));
        fold.selectedProperty().bindBidirectional(model.unfolded());
        fold.selectedProperty().subscribe(_ -> place());
        getChildren().setAll(fold);
    }

    /// @param isOpen whether this is the card that is open
    void show(boolean isOpen) {
        open = isOpen;
        place();
    }

    private void place() {
        boolean here = open && fold.isSelected();
        boolean there = getChildren().size() > 1;
        if (here && !there) {
            getChildren().add(pad.get());
        } else if (!here && there) {
            getChildren().setAll(fold);
        }
    }
}
