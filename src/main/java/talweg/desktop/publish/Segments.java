package talweg.desktop.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// One of a few, as buttons side by side.
public final class Segments {
    private Segments() {}

    /// Fills `row` with a button for each of `values`.
    ///
    /// @param name what stands on it
    /// @param chosen the one that is chosen now
    /// @param choose chooses another
    /// @return until when they follow `chosen`
    public static <T> Subscription fill(
            HBox row, List<T> values, Function<T, String> name, ObservableValue<T> chosen, Consumer<T> choose) {
        row.getStyleClass().add("segments");
        row.setMaxWidth(Region.USE_PREF_SIZE);
        List<ToggleButton> buttons = new ArrayList<>();
        for (T value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                choose.accept(value);
                // The one that is chosen stays so, however often it is pressed.
                button.setSelected(true);
            });
            buttons.add(button);
        }
        row.getChildren().setAll(buttons);
        return chosen.subscribe(now -> {
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).setSelected(values.get(i).equals(now));
            }
        });
    }
}
