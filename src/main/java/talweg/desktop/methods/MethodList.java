package talweg.desktop.methods;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import talweg.method.Family;
import talweg.method.Kind;

/// The methods that can be added, by family.
final class MethodList {
    private final MethodsViewModel model;

    MethodList(MethodsViewModel model) {
        this.model = model;
    }

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        for (Family family : Family.values()) {
            List<Kind> kinds = model.available().stream()
                    .filter(kind -> kind.family() == family)
                    .toList();
            if (!kinds.isEmpty()) {
                add(menu, family, kinds);
            }
        }
        return menu;
    }

    private void add(ContextMenu menu, Family family, List<Kind> kinds) {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        Label head = new Label(family.label());
        head.getStyleClass().add("caption");
        menu.getItems().add(new CustomMenuItem(head, false));
        for (Kind kind : kinds) {
            MenuItem item = new MenuItem(kind.name());
            item.setOnAction(_ -> model.add(kind));
            menu.getItems().add(item);
        }
    }
}
