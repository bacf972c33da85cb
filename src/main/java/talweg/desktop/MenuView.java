package talweg.desktop;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.action.Actions;
import talweg.desktop.action.Menus;
import talweg.desktop.control.Tips;
import talweg.desktop.theme.ThemeModel;
import talweg.figure.Theme;

/// The menu bar.
public final class MenuView {
    private final Actions actions;
    private final ThemeModel theme;

    @FXML
    private MenuBar menu;

    @FXML
    private Button lights;

    @FXML
    private FontIcon lightsIcon;

    MenuView(Actions actions, ThemeModel theme) {
        this.actions = actions;
        this.theme = theme;
    }

    @FXML
    private void initialize() {
        actions.menus().forEach(group -> menu.getMenus().add(Menus.of(group)));
        Tips.fromAccessibleText(lights);
        lightsIcon.iconCodeProperty().bind(theme.theme().map(now -> now == Theme.LIGHT ? Feather.MOON : Feather.SUN));
    }

    @FXML
    private void switchTheme() {
        theme.toggle();
    }
}
