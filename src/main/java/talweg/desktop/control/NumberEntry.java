package talweg.desktop.control;

import java.util.Locale;
import java.util.OptionalDouble;

/// What a person may type where a number is wanted: `0.01`, `0,01`, `1e-3`, `1/50`, and changes of the present value:
/// `*2`, `/10`.
public final class NumberEntry {
    private NumberEntry() {}

    /// The number that `text` means when the field shows `current`; empty if it is none.
    public static OptionalDouble read(String text, double current) {
        String entry = text.strip().replace(',', '.').replace('−', '-').toLowerCase(Locale.ROOT);
        if (entry.startsWith("*")) {
            return scale(current, read(entry.substring(1), current));
        }
        if (entry.startsWith("/")) {
            return scale(current, reciprocal(read(entry.substring(1), current)));
        }
        int slash = entry.indexOf('/');
        if (slash > 0) {
            OptionalDouble denominator = reciprocal(plain(entry.substring(slash + 1)));
            OptionalDouble numerator = plain(entry.substring(0, slash));
            return numerator.isPresent() ? scale(numerator.getAsDouble(), denominator) : numerator;
        }
        return plain(entry);
    }

    private static OptionalDouble plain(String text) {
        // Double.parseDouble would also take "1d", "0x1p3" and "NaN".
        if (!text.strip().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text.strip());
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static OptionalDouble scale(double factor, OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(factor * value.getAsDouble()) : value;
    }

    private static OptionalDouble reciprocal(OptionalDouble value) {
        return value.isPresent() && value.getAsDouble() != 0
                ? OptionalDouble.of(1 / value.getAsDouble())
                : OptionalDouble.empty();
    }
}
