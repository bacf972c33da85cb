package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Method;

/// Noise and clipping of the gradient: folded away until somebody wants them, and open as long as they do something.
final class OptionRows extends VBox {
    private static final Words WORDS = new Words("desktop");

    private final Kind kind;
    private final ToggleButton fold = new ToggleButton(WORDS.say("method.options"));
    private final VBox content = new VBox();
    private final List<SettingRow> rows = new ArrayList<>();
    private final List<ChangeList> changes = new ArrayList<>();
    private Optional<MethodStatus> last = Optional.empty();

    OptionRows(Kind kind, SettingChanges changed, ChangeList.Removal removal) {
        this.kind = kind;
        getStyleClass().add("option-rows");
        fold.getStyleClass().setAll("option-fold");
        fold.graphicProperty().bind(fold.selectedProperty().map(OptionRows::chevron));
        content.getStyleClass().add("method-body");
        content.visibleProperty().bind(fold.selectedProperty());
        content.managedProperty().bind(fold.selectedProperty());
        fold.selectedProperty().subscribe(open -> unfold(open, changed, removal));
        getChildren().setAll(fold, content);
        setVisible(!kind.options().isEmpty());
        setManaged(!kind.options().isEmpty());
    }

    /// The rows are made when they are first wanted, since most methods do without them.
    private void unfold(boolean open, SettingChanges changed, ChangeList.Removal removal) {
        if (!open || !rows.isEmpty()) {
            return;
        }
        for (Hyperparameter option : kind.options()) {
            SettingRow row = SettingRow.of(option, (setting, here) -> changed.to(option.key(), setting, here));
            ChangeList list = new ChangeList(option.key(), removal);
            rows.add(row);
            changes.add(list);
            content.getChildren().addAll(row.node(), list);
        }
        last.ifPresent(this::showRows);
    }

    private static Node chevron(boolean open) {
        return new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    }

    void show(MethodStatus now) {
        Method method = now.method().method();
        // An option that does something is never out of sight.
        if (kind.options().stream().anyMatch(option -> method.departs(option.key()))) {
            fold.setSelected(true);
        }
        last = Optional.of(now);
        showRows(now);
    }

    private void showRows(MethodStatus now) {
        Method method = now.method().method();
        rows.forEach(row -> row.show(now.method(), now::rateLimit));
        changes.forEach(list -> list.show(method));
    }

    boolean press(KeyEvent event) {
        return fold.isSelected() && rows.stream().anyMatch(row -> row.press(event));
    }
}
