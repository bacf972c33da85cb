package talweg.field;

import java.util.List;
import java.util.OptionalDouble;

/// How a value of f becomes a place between 0 and 1: what the heat map and its colour bar stand on, and the levels too.
///
/// Every scale is monotone, takes values beyond its ends to the ends, infinities likewise, and NaN to NaN.
public sealed interface ValueScale permits LinearScale, LogarithmicScale, RankScale {
    /// The kind of scale.
    Spacing spacing();

    /// The value at place 0.
    double low();

    /// The value at place 1.
    double high();

    /// The place of a value.
    double position(double value);

    /// The value at a place between 0 and 1.
    double value(double position);

    /// The places of a row of values, with the same bits as [#position].
    default void positions(double[] values, double[] out) {
        for (int i = 0; i < values.length; i++) {
            out[i] = position(values[i]);
        }
    }

    /// Marks for the colour bar, ascending, at most about eight.
    List<Tick> ticks();

    /// The scale that suits the landscape: logarithmic above the minimum where most of it lies low, by rank where
    /// both ends
    /// run away from the middle, linear otherwise.
    ///
    /// @param minimum the least value of f anywhere, if it is known
    static ValueScale automatic(Statistics statistics, OptionalDouble minimum) {
        return of(Relief.of(statistics, minimum).spacing(), statistics, minimum);
    }

    /// A scale of the wanted kind. A landscape without relief has a linear one whatever is wanted.
    static ValueScale of(Spacing spacing, Statistics statistics, OptionalDouble minimum) {
        Relief relief = Relief.of(statistics, minimum);
        if (relief.isFlat()) {
            return LinearScale.around(statistics.finite() == 0 ? 0 : statistics.minimum());
        }
        return switch (spacing) {
            case LINEAR -> relief.linear();
            case LOGARITHMIC -> relief.logarithmic();
            case RANK -> RankScale.of(statistics);
        };
    }
}
