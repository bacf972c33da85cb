package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import talweg.function.Words;

/// What can be done with a card, at its place: what cannot be done is not offered.
final class CardMenu {
    private static final Words WORDS = new Words("desktop");

    private final MethodsViewModel model;
    private final MethodCard card;

    CardMenu(MethodCard card, MethodsViewModel model) {
        this.card = card;
        this.model = model;
        ContextMenu menu = new ContextMenu();
        card.setOnContextMenuRequested(event -> {
            menu.getItems().setAll(items());
            menu.show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private List<MenuItem> items() {
        int index = card.index();
        List<MenuItem> items = new ArrayList<>();
        items.add(item(card.shown().visible() ? "method.hide" : "method.visible", () -> model.toggleVisible(index)));
        items.add(item("method.duplicate", () -> model.duplicate(index)));
        if (index > 0) {
            items.add(item("method.up", () -> model.move(index, index - 1)));
        }
        if (index < model.runs().get().size() - 1) {
            items.add(item("method.down", () -> model.move(index, index + 1)));
        }
        if (model.hasBasins()) {
            items.add(item("method.basins", () -> model.showBasins(index)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("method.remove", () -> model.remove(index)));
        return items;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(WORDS.say(words));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
