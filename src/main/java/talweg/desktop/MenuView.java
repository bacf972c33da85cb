package talweg.desktop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.desktop.control.Tips;
import talweg.desktop.map.MapViewModel;
import talweg.desktop.theme.ThemeModel;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Theme;
import talweg.function.Words;
import talweg.session.Appearance;
import talweg.session.MapColours;
import talweg.session.MapPart;
import talweg.session.Scale;
import talweg.session.Scene;

/// The menu bar.
public final class MenuView {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final MapViewModel map;
    private final ThemeModel theme;
    private final FileDialogs dialogs;

    @FXML
    private MenuBar menu;

    @FXML
    private Button lights;

    @FXML
    private FontIcon lightsIcon;

    @FXML
    private CheckMenuItem heat;

    @FXML
    private CheckMenuItem contours;

    @FXML
    private CheckMenuItem gradients;

    @FXML
    private CheckMenuItem future;

    @FXML
    private Menu colours;

    @FXML
    private Menu scale;

    @FXML
    private Menu themes;

    MenuView(Workbench workbench, MapViewModel map, ThemeModel theme, FileDialogs dialogs) {
        this.workbench = workbench;
        this.map = map;
        this.theme = theme;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        ObservableValue<Appearance> look = workbench.scene().map(Scene::appearance);
        Tips.fromAccessibleText(lights);
        lightsIcon.iconCodeProperty().bind(theme.theme().map(now -> now == Theme.LIGHT ? Feather.MOON : Feather.SUN));
        part(heat, MapPart.HEAT, look);
        part(contours, MapPart.CONTOURS, look);
        part(gradients, MapPart.GRADIENTS, look);
        future.selectedProperty().bindBidirectional(workbench.future());
        choice(
                colours,
                List.of(MapColours.values()),
                c -> WORDS.say("colours." + c.name()),
                look.map(Appearance::colours),
                c -> change(now -> now.withColours(c)));
        choice(
                scale,
                List.of(Scale.values()),
                s -> WORDS.say("scale." + s.name()),
                look.map(Appearance::scale),
                s -> change(now -> now.withScale(s)));
        choice(
                themes,
                List.of(Theme.values()),
                t -> WORDS.say("theme." + t.name()),
                theme.theme(),
                t -> theme.theme().set(t));
    }

    private void change(java.util.function.UnaryOperator<Appearance> change) {
        workbench.change(scene -> scene.withAppearance(change.apply(scene.appearance())));
    }

    private void part(CheckMenuItem item, MapPart part, ObservableValue<Appearance> look) {
        look.subscribe(now -> item.setSelected(now.parts().contains(part)));
        item.setOnAction(_ -> map.toggle(part));
    }

    private static <T> void choice(
            Menu menu, List<T> values, Function<T, String> name, ObservableValue<T> chosen, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setOnAction(_ -> choose.accept(value));
            chosen.subscribe(now -> item.setSelected(value.equals(now)));
            menu.getItems().add(item);
        }
    }

    @FXML
    private void open() {
        dialogs.open(menu.getScene().getWindow());
    }

    @FXML
    private void quit() {
        Platform.exit();
    }

    @FXML
    private void play() {
        workbench.playback().toggle();
    }

    @FXML
    private void forward() {
        workbench.playback().step(1);
    }

    @FXML
    private void back() {
        workbench.playback().step(-1);
    }

    @FXML
    private void toStart() {
        workbench.playback().seek(0);
    }

    @FXML
    private void toEnd() {
        workbench.playback().seek(workbench.playback().last().get());
    }

    @FXML
    private void automatic() {
        workbench.useAutomaticRates();
    }

    @FXML
    private void reset() {
        workbench.reset();
    }

    @FXML
    private void fit() {
        map.fit();
    }

    @FXML
    private void switchTheme() {
        theme.toggle();
    }

    @FXML
    private void keys() {
        dialogs.keys(menu.getScene().getWindow());
    }

    @FXML
    private void about() {
        dialogs.about(menu.getScene().getWindow());
    }
}
