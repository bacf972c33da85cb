package talweg.desktop.layout;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.function.Words;
import talweg.session.Pane;

/// The chevron in the head of a pane: it points where the pane goes when it is folded, and elsewhere when it is.
final class FoldButton extends Button {
    private static final Words WORDS = new Words("desktop");

    FoldButton(Pane pane, FloorModel model) {
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty().bind(model.open(pane).map(open -> chevron(pane, open)));
        setGraphic(icon);
        getStyleClass().addAll("quiet-button", "fold-button");
        setId("fold-" + pane.name().toLowerCase(java.util.Locale.ROOT));
        accessibleTextProperty().bind(model.open(pane).map(open -> words(pane, open)));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(accessibleTextProperty());
        setTooltip(tip);
        setOnAction(_ -> model.toggle(pane));
    }

    private static Feather chevron(Pane pane, boolean open) {
        return switch (pane) {
            case METHODS -> open ? Feather.CHEVRONS_LEFT : Feather.CHEVRONS_RIGHT;
            case STEP -> open ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT;
            case CHARTS -> open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP;
        };
    }

    /// What a click does, with the key that does it.
    static String words(Pane pane, boolean open) {
        return switch (pane) {
            case METHODS -> WORDS.say(open ? "pane.METHODS.fold" : "pane.METHODS.open");
            case STEP -> WORDS.say(open ? "pane.STEP.fold" : "pane.STEP.open");
            case CHARTS -> WORDS.say(open ? "pane.CHARTS.fold" : "pane.CHARTS.open");
        };
    }
}
