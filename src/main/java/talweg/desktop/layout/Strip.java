package talweg.desktop.layout;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.session.Pane;

/// What a folded pane leaves at the edge: a strip with its title, or, where the map has everything, a tab upon the map.
final class Strip extends Button {
    private static final PseudoClass TAB = PseudoClass.getPseudoClass("tab");

    Strip(Pane pane, String title, FloorModel model) {
        Label words = new Label(title);
        words.getStyleClass().add("caption");
        words.setRotate(pane == Pane.METHODS ? -90 : 90);
        FontIcon icon = new FontIcon(pane == Pane.METHODS ? Feather.CHEVRONS_RIGHT : Feather.CHEVRONS_LEFT);
        VBox content = new VBox(icon, new Group(words));
        content.getStyleClass().add("strip-content");
        setGraphic(content);
        getStyleClass().addAll("strip", pane == Pane.METHODS ? "left-strip" : "right-strip");
        setId(pane == Pane.METHODS ? "methods-strip" : "step-strip");
        setAccessibleText(FoldButton.words(pane, false));
        setTooltip(new Tooltip(getAccessibleText()));
        setOnAction(_ -> model.toggle(pane));
    }

    void show(Place place) {
        pseudoClassStateChanged(TAB, place == Place.TAB);
    }
}
