package talweg.desktop.methods;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Method;

/// Noise and clipping of the gradient: folded away until somebody wants them, and open as long as they do something.
final class OptionRows extends TitledPane {
    private static final Words WORDS = new Words("desktop");

    private final Kind kind;
    private final List<SettingRow> rows = new ArrayList<>();
    private final List<ChangeList> changes = new ArrayList<>();

    OptionRows(Kind kind, SettingChanges changed, ChangeList.Removal removal) {
        this.kind = kind;
        getStyleClass().add("option-rows");
        setText(WORDS.say("method.options"));
        setAnimated(false);
        setExpanded(false);
        VBox content = new VBox();
        content.getStyleClass().add("method-body");
        for (Hyperparameter option : kind.options()) {
            SettingRow row = SettingRow.of(option, (setting, here) -> changed.to(option.key(), setting, here));
            ChangeList list = new ChangeList(option.key(), removal);
            rows.add(row);
            changes.add(list);
            content.getChildren().addAll(row.node(), list);
        }
        setContent(content);
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
    }

    void show(MethodStatus now) {
        Method method = now.method().method();
        boolean used = kind.options().stream().anyMatch(option -> isUsed(method, option));
        setCollapsible(!used);
        if (used) {
            setExpanded(true);
        }
        rows.forEach(row -> row.show(now.method(), now::rateLimit));
        changes.forEach(list -> list.show(method));
    }

    /// An option that does something is never out of sight.
    private static boolean isUsed(Method method, Hyperparameter option) {
        return !method.setting(option.key()).equals(option.standard())
                || method.changes().stream().anyMatch(change -> change.key().equals(option.key()));
    }

    boolean press(KeyEvent event) {
        return isExpanded() && rows.stream().anyMatch(row -> row.press(event));
    }
}
