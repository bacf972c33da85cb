package talweg.desktop.action;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Actions as menus.
public final class Menus {
    private Menus() {}

    /// A menu of `group`.
    public static Menu of(ActionGroup group) {
        Menu menu = new Menu(group.name());
        menu.setMnemonicParsing(false);
        group.entries().forEach(entry -> menu.getItems().add(item(entry)));
        return menu;
    }

    /// The entries that `gathering` has now.
    public static List<MenuItem> items(Gathering gathering) {
        return gathering.actions().get().stream().map(Menus::item).toList();
    }

    private static MenuItem item(Entry entry) {
        return switch (entry) {
            case Action action -> item(action);
            case ActionGroup group -> of(group);
            case Choice(String name, List<Action> options) -> choice(name, options);
            case Gathering gathering -> gathered(gathering);
            case Entry.Gap _ -> new SeparatorMenuItem();
        };
    }

    private static MenuItem item(Action action) {
        if (action.on().isEmpty()) {
            return dressed(new MenuItem(), action);
        }
        CheckMenuItem item = new CheckMenuItem();
        followSwitch(item, item.selectedProperty(), action);
        return dressed(item, action);
    }

    private static Menu choice(String name, List<Action> options) {
        Menu menu = new Menu(name);
        for (Action option : options) {
            RadioMenuItem item = new RadioMenuItem();
            followSwitch(item, item.selectedProperty(), option);
            menu.getItems().add(dressed(item, option));
        }
        return menu;
    }

    /// A click switches the tick by itself; but what it stands for decides.
    private static void followSwitch(MenuItem item, BooleanProperty tick, Action action) {
        ObservableValue<Boolean> on = action.on().orElseThrow();
        on.subscribe(tick::set);
        item.addEventHandler(ActionEvent.ACTION, _ -> tick.set(on.getValue()));
    }

    private static MenuItem dressed(MenuItem item, Action action) {
        item.setMnemonicParsing(false);
        item.setText(action.name());
        item.setOnAction(_ -> action.run().run());
        action.shortcut().ifPresent(key -> item.setAccelerator(key.shown()));
        action.possible().ifPresent(possible -> possible.subscribe(now -> item.setDisable(!now)));
        return item;
    }

    private static Menu gathered(Gathering gathering) {
        Menu menu = new Menu(gathering.name());
        fill(menu, gathering);
        menu.parentMenuProperty().subscribe(parent -> {
            if (parent != null) {
                parent.addEventHandler(Menu.ON_SHOWING, _ -> fill(menu, gathering));
            }
        });
        return menu;
    }

    private static void fill(Menu menu, Gathering gathering) {
        List<MenuItem> items = items(gathering);
        menu.getItems().setAll(items);
        menu.setVisible(!items.isEmpty());
    }
}
