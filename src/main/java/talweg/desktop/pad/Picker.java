package talweg.desktop.pad;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;

/// A choice among a few values with names.
final class Picker<T> extends ChoiceBox<Picker.Named<T>> {
    /// A value as a person reads it.
    record Named<T>(T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private boolean showing;

    /// @param style how wide it is
    /// @param help what is chosen
    Picker(String style, String help, Consumer<T> chosen) {
        getStyleClass().addAll("pad-choice", style);
        setAccessibleText(help);
        setTooltip(new Tooltip(help));
        setMinWidth(USE_PREF_SIZE);
        valueProperty().subscribe(now -> {
            if (now != null && !showing) {
                chosen.accept(now.value());
            }
        });
    }

    /// Shows what can be chosen, and what is.
    void show(List<Named<T>> choices, T chosen) {
        showing = true;
        if (!getItems().equals(choices)) {
            getItems().setAll(choices);
        }
        choices.stream()
                .filter(choice -> choice.value().equals(chosen))
                .findFirst()
                .ifPresent(this::setValue);
        showing = false;
    }
}
