package talweg.desktop.action;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/// One of several: a submenu whose entries switch each other off.
///
/// @param name of the submenu
/// @param options an action each, on while it is chosen
public record Choice(String name, List<Action> options) implements Entry {
    /// Keeps its own copy.
    public Choice {
        options = List.copyOf(options);
    }

    /// A choice among `values`.
    ///
    /// @param says the name of a value
    /// @param chosen the value that is chosen now
    /// @param choose chooses another
    public static <T> Choice of(
            String name, T[] values, Function<T, String> says, ObservableValue<T> chosen, Consumer<T> choose) {
        List<Action> options = Arrays.stream(values)
                .map(value ->
                        Action.of(says.apply(value), () -> choose.accept(value)).switching(chosen.map(value::equals)))
                .toList();
        return new Choice(name, options);
    }
}
