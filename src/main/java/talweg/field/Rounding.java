package talweg.field;

import java.util.Arrays;

/// Evenly spaced places on a scale as values with few digits.
final class Rounding {
    private Rounding() {}

    /// `count` values strictly inside the scale, rounded as far as neighbours and ends stay well apart; fewer only
    /// where
    /// there are not so many doubles.
    static double[] distinct(ValueScale scale, int count) {
        double[] exact = new double[count + 2];
        exact[0] = scale.low();
        exact[count + 1] = scale.high();
        for (int i = 1; i <= count; i++) {
            exact[i] = scale.value((double) i / (count + 1));
        }
        double[] rounded = new double[count];
        for (int i = 0; i < count; i++) {
            double gap = Math.min(exact[i + 1] / 2 - exact[i] / 2, exact[i + 2] / 2 - exact[i + 1] / 2);
            // A tenth of the gap, so that two roundings cannot meet.
            rounded[i] =
                    gap > Double.MIN_NORMAL ? Decimal.rounded(exact[i + 1], Decimal.exponent(gap) - 1) : exact[i + 1];
        }
        return Arrays.stream(rounded)
                .distinct()
                .filter(v -> v > scale.low() && v < scale.high())
                .toArray();
    }
}
