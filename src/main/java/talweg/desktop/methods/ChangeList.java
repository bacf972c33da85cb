package talweg.desktop.methods;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.function.Words;
import talweg.method.Change;
import talweg.method.Method;

/// Where on the way one hyperparameter changes; each change can be taken back.
final class ChangeList extends FlowPane {
    private static final Words WORDS = new Words("desktop");

    /// Takes a change back.
    @FunctionalInterface
    interface Removal extends Consumer<Change> {}

    private final String key;
    private final Removal removal;
    private List<Change> shown = List.of();

    ChangeList(String key, Removal removal) {
        this.key = key;
        this.removal = removal;
        getStyleClass().add("changes");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show(Method method) {
        List<Change> changes = method.changes().stream()
                .filter(change -> change.key().equals(key))
                .toList();
        if (!changes.equals(shown)) {
            shown = changes;
            getChildren().setAll(changes.stream().map(this::entry).toList());
            setVisible(!changes.isEmpty());
        }
    }

    private Node entry(Change change) {
        String summary = WORDS.say("change.from", change.k(), change.setting().text());
        Label label = new Label(summary);
        label.setTooltip(new Tooltip(WORDS.say("change.help")));
        Button remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().add("quiet-button");
        remove.setAccessibleText(WORDS.say("change.remove", summary));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> removal.accept(change));
        HBox entry = new HBox(label, remove);
        entry.getStyleClass().add("change");
        return entry;
    }
}
