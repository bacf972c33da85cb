package talweg.desktop.publish;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import talweg.desktop.control.NumberEntry;
import talweg.desktop.control.NumberTarget;
import talweg.function.Words;
import talweg.publication.PublicationMistake;

/// A number of the settings.
///
/// @param current what `*2` and `/10` change
/// @param taking takes another
record NumberTaker(DoubleSupplier current, Taking taking) implements NumberTarget {
    private static final Words WORDS = new Words("desktop");

    /// Takes a number, unless it is not possible.
    @FunctionalInterface
    interface Taking {
        void take(double number) throws PublicationMistake;
    }

    /// A whole number from `low` to `high`.
    record Whole(DoubleSupplier current, int low, DoubleSupplier high, IntConsumer taking) implements NumberTarget {
        @Override
        public Optional<String> type(String text, boolean here) {
            return entry(text, current, number -> set(number, here));
        }

        @Override
        public Optional<String> set(double number, boolean here) {
            int most = (int) high.getAsDouble();
            if (number != Math.rint(number) || number < low || number > most) {
                return Optional.of(WORDS.say("publish.whole", low, most));
            }
            taking.accept((int) number);
            return Optional.empty();
        }
    }

    private interface Trial {
        Optional<String> of(double number);
    }

    private static Optional<String> entry(String text, DoubleSupplier current, Trial trial) {
        OptionalDouble number = NumberEntry.read(text, current.getAsDouble());
        return number.isPresent() ? trial.of(number.getAsDouble()) : Optional.of(WORDS.say("number.mistaken"));
    }

    @Override
    public Optional<String> type(String text, boolean here) {
        return entry(text, current, number -> set(number, here));
    }

    @Override
    public Optional<String> set(double number, boolean here) {
        try {
            taking.take(number);
            return Optional.empty();
        } catch (PublicationMistake e) {
            return Optional.of(e.getMessage());
        }
    }
}
