package talweg.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Equal areas of the map are equal distances: the place of a value is the part of the map that lies below it.
///
/// @param quantiles values at evenly spaced places, strictly ascending but for rounding; not written any more
public record RankScale(double[] quantiles) implements ValueScale {
    private static final int PIECES = 64;
    private static final int TICKS = 5;

    static RankScale of(Statistics statistics) {
        double[] quantiles = new double[PIECES + 1];
        Arrays.setAll(quantiles, i -> statistics.quantile((double) i / PIECES));
        quantiles[0] = statistics.minimum();
        quantiles[PIECES] = statistics.maximum();
        return new RankScale(quantiles);
    }

    @Override
    public Spacing spacing() {
        return Spacing.RANK;
    }

    @Override
    public double low() {
        return quantiles[0];
    }

    @Override
    public double high() {
        return quantiles[quantiles.length - 1];
    }

    @Override
    public double position(double value) {
        if (Double.isNaN(value)) {
            return value;
        }
        int last = quantiles.length - 1;
        if (value <= low() || value >= high()) {
            return value <= low() ? 0 : 1;
        }
        int place = Arrays.binarySearch(quantiles, value);
        if (place >= 0) {
            return (double) place / last;
        }
        int below = -place - 2;
        double gap = quantiles[below + 1] / 2 - quantiles[below] / 2;
        return (below + (value / 2 - quantiles[below] / 2) / gap) / last;
    }

    @Override
    public double value(double position) {
        double place = Math.clamp(position, 0.0, 1.0) * (quantiles.length - 1);
        int below = Math.min((int) place, quantiles.length - 2);
        double fraction = place - below;
        return quantiles[below] * (1 - fraction) + quantiles[below + 1] * fraction;
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        double[] inside = Rounding.distinct(this, TICKS);
        // Nearly all of a landscape of steps has one value: then the ends say more.
        double[] values = inside.length > 0 ? inside : new double[] {low(), high()};
        for (double value : values) {
            ticks.add(new Tick(value, position(value), Decimal.shortest(value)));
        }
        return ticks;
    }
}
