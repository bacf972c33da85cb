package talweg.field;

import java.util.ArrayList;
import java.util.List;

/// Equal ratios of f − floor are equal distances, except close to the floor, where the scale becomes linear: a value
/// has the
/// place log(1 + (f − floor) / unit), divided by that of `high`.
///
/// @param floor the value at place 0
/// @param unit the height above the floor around which the scale turns from linear to logarithmic, > 0
/// @param high the value at place 1
public record LogarithmicScale(double floor, double unit, double high) implements ValueScale {
    /// Decades on the colour bar at most.
    private static final int TICKS = 7;

    private static final long EXPONENT = 0xfffL << 52;

    /// The bits of √½: mantissas are reduced to [√½, √2).
    private static final long REDUCTION = Double.doubleToRawLongBits(Math.sqrt(0.5));

    @Override
    public Spacing spacing() {
        return Spacing.LOGARITHMIC;
    }

    @Override
    public double low() {
        return floor;
    }

    @Override
    public double position(double value) {
        return Math.min(1.0, logarithm(value) / logarithm(high));
    }

    @Override
    public double value(double position) {
        // Half of it at a time, since the quotient high / unit may be beyond all doubles.
        double half = Math.exp(position * logarithm(high) * Math.log(2) / 2);
        double value = (half * unit) * half - unit + floor;
        return Math.clamp(value, floor, high);
    }

    @Override
    public void positions(double[] values, double[] out) {
        double whole = logarithm(high);
        for (int i = 0; i < values.length; i++) {
            out[i] = Math.min(1.0, logarithm(values[i]) / whole);
        }
    }

    /// log₂(1 + (value − floor) / unit) to 1e-7, enough for any number of colours, without a branch and so in
    /// vector instructions: the exponent of the double, and for the mantissa four terms of the series of artanh.
    private double logarithm(double value) {
        // Values below the floor count as on it; the least of the two lets NaN through.
        double ratio = 1 + Math.max(0.0, Math.min(Double.MAX_VALUE, value - floor)) / unit;
        long bits = Double.doubleToRawLongBits(Math.min(Double.MAX_VALUE, ratio));
        long above = bits - REDUCTION;
        double mantissa = Double.longBitsToDouble(bits - (above & EXPONENT));
        double z = (mantissa - 1) / (mantissa + 1);
        double square = z * z;
        double series = z * (1 + square * (1.0 / 3 + square * (1.0 / 5 + square * (1.0 / 7 + square * (1.0 / 9)))));
        // NaN has lost itself in its bits; 0 · ratio brings it back.
        return (above >> 52) + series * (2 / Math.log(2)) + 0 * Math.min(1.0, ratio);
    }

    @Override
    public List<Tick> ticks() {
        Decades decades = Decades.above(floor, floor + unit, high);
        List<Tick> ticks = new ArrayList<>();
        int every = Math.ceilDiv(decades.last() - decades.first() + 1, TICKS);
        for (int exponent = decades.last(); exponent >= decades.first(); exponent -= every) {
            double value = decades.value(1, exponent);
            if (value > floor && value <= high) {
                ticks.addFirst(new Tick(value, position(value), Decimal.shortest(value)));
            }
        }
        if (ticks.isEmpty()) {
            ticks.add(new Tick(high, 1, Decimal.shortest(high)));
        }
        return ticks;
    }
}
