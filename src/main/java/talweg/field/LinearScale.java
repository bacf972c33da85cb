package talweg.field;

import java.util.ArrayList;
import java.util.List;

/// Equal differences are equal distances.
///
/// @param low the value at place 0
/// @param high the value at place 1, greater
public record LinearScale(double low, double high) implements ValueScale {
    private static final int TICKS = 7;

    /// A scale for a constant, which stands in its middle.
    static LinearScale around(double value) {
        double reach = Math.max(1, Math.abs(value));
        return Math.abs(value) > Double.MAX_VALUE / 4
                ? new LinearScale(-Double.MAX_VALUE, Double.MAX_VALUE)
                : new LinearScale(value - reach, value + reach);
    }

    /// (high − low) / 2; the whole may be beyond all doubles.
    double halfRange() {
        return high / 2 - low / 2;
    }

    @Override
    public Spacing spacing() {
        return Spacing.LINEAR;
    }

    @Override
    public double position(double value) {
        // min and max let NaN through.
        double place = (value / 2 - low / 2) / halfRange();
        return Math.max(0.0, Math.min(1.0, place));
    }

    @Override
    public double value(double position) {
        return low * (1 - position) + high * position;
    }

    @Override
    public List<Tick> ticks() {
        Step step = Step.near(halfRange() / TICKS * 2);
        List<Tick> ticks = new ArrayList<>();
        for (long k = step.first(low); k <= step.last(high); k++) {
            double value = step.times(k);
            ticks.add(new Tick(value, position(value), Decimal.shortest(value)));
        }
        return ticks;
    }
}
