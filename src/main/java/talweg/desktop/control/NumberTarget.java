package talweg.desktop.control;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import talweg.function.Words;

/// Where a number goes that was typed or dragged. What cannot be taken is answered with the reason; nothing is changed
/// in silence.
public interface NumberTarget {
    /// Takes what was typed: `0.01`, `1/50`, `*2`.
    ///
    /// @param here whether it holds from the present iteration on alone
    /// @return what is wrong with it; empty if it was taken
    Optional<String> type(String text, boolean here);

    /// Takes a number that was dragged to or walked to.
    ///
    /// @param here whether it holds from the present iteration on alone
    /// @return what is wrong with it; empty if it was taken
    Optional<String> set(double number, boolean here);

    /// Any number, which holds always.
    ///
    /// @param current what `*2` and `/10` change
    static NumberTarget any(DoubleSupplier current, DoubleConsumer changed) {
        return new NumberTarget() {
            @Override
            public Optional<String> type(String text, boolean here) {
                var entry = NumberEntry.read(text, current.getAsDouble());
                entry.ifPresent(changed);
                return entry.isPresent() ? Optional.empty() : Optional.of(new Words("desktop").say("number.mistaken"));
            }

            @Override
            public Optional<String> set(double number, boolean here) {
                changed.accept(number);
                return Optional.empty();
            }
        };
    }
}
