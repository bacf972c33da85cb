package talweg.desktop.control;

import java.math.BigDecimal;
import java.math.MathContext;

/// How a slider's way from 0 to 1 maps to a number.
///
/// @param low  the number at 0
/// @param high the number at 1
/// @param scale how the numbers lie in between
public record Track(double low, double high, Scale scale) {
    /// How numbers lie along a slider.
    public enum Scale {
        /// Evenly.
        LINEAR,
        /// A factor for each bit of the way; for learning rates.
        LOGARITHMIC,
        /// Logarithmic in 1 − t, for decay factors just below 1.
        ONE_MINUS,
        /// Evenly, whole numbers alone.
        WHOLE
    }

    /// Where `number` stands, clamped to [0, 1].
    public double position(double number) {
        double t = map(number);
        double place = (t - map(low)) / (map(high) - map(low));
        return Double.isNaN(place) ? 0 : Math.clamp(place, 0, 1);
    }

    /// The number at `position`, rounded to three significant digits so that a dragged number can be read out.
    public double number(double position) {
        double t = map(low) + position * (map(high) - map(low));
        double number = switch (scale) {
            case LINEAR -> t;
            case WHOLE -> Math.rint(t);
            case LOGARITHMIC -> Math.exp(t);
            case ONE_MINUS -> 1 - Math.exp(-t);
        };
        if (position == 0 || position == 1) {
            return position == 0 ? low : high;
        }
        return switch (scale) {
            case WHOLE -> number;
            case ONE_MINUS ->
                BigDecimal.ONE.subtract(BigDecimal.valueOf(round(1 - number))).doubleValue();
            case LINEAR, LOGARITHMIC -> round(number);
        };
    }

    /// The neighbour of `number` in 1-2-5, upwards or downwards; where numbers lie close below 1, that of what is
    /// missing to 1: 0.9, 0.95, 0.98, 0.99. Whole numbers follow one another, from the low end on.
    public double next(double number, int direction) {
        if (scale == Scale.WHOLE) {
            return Math.max(low, Math.rint(number) + direction);
        }
        if (scale == Scale.ONE_MINUS) {
            double missing =
                    new BigDecimal(1 - number).round(new MathContext(12)).doubleValue();
            return BigDecimal.ONE
                    .subtract(BigDecimal.valueOf(Numbers.nextNice(missing, -direction)))
                    .doubleValue();
        }
        if (number == 0) {
            double smallest = Math.pow(10, Math.floor(Math.log10(high - low)) - 1);
            return scale == Scale.LINEAR ? direction * smallest : direction > 0 ? low : 0;
        }
        return Numbers.nextNice(number, number < 0 ? -direction : direction);
    }

    private double map(double number) {
        return switch (scale) {
            case LINEAR, WHOLE -> number;
            case LOGARITHMIC -> Math.log(number);
            case ONE_MINUS -> -Math.log(1 - number);
        };
    }

    private double round(double number) {
        double span = scale == Scale.LINEAR ? Math.max(Math.abs(low), Math.abs(high)) : Math.abs(number);
        if (number == 0 || span == 0) {
            return 0;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(span)) - 2);
        return Double.parseDouble(
                Numbers.significant(Math.round(number / unit) * unit, 4).replace("−", "-"));
    }
}
