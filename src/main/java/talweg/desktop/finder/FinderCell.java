package talweg.desktop.finder;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import talweg.desktop.action.Shortcut;

/// One line of the list: what it is, its name, and at the right its key.
final class FinderCell extends ListCell<Findable> {
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label key = new Label();
    private final HBox line;

    FinderCell(Consumer<Findable> taken) {
        kind.getStyleClass().add("finder-kind");
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(name, kind, gap, key);
        line.getStyleClass().add("finder-line");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                taken.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Findable found, boolean empty) {
        super.updateItem(found, empty);
        setGraphic(empty ? null : line);
        if (!empty) {
            name.setText(found.name());
            kind.setText(found.kind());
            key.setText(found.shortcut().map(Shortcut::text).orElse(""));
            key.setVisible(!key.getText().isEmpty());
        }
    }
}
