package talweg.figure.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import talweg.engine.pad.PadAxis;
import talweg.figure.Decoration;
import talweg.figure.Ticks;

/// Round numbers along the side of a pad, each at its place from 0 to 1 in the scale of the hyperparameter.
final class AxisTicks {
    private static final double[] ROUND = {1, 2, 5};

    private AxisTicks() {}

    /// At most about `most` of them, and fewer where they would stand closer than 1/`most` of the side.
    static List<Decoration.Tick> of(PadAxis axis, int most) {
        List<Double> numbers = switch (axis.hyperparameter().scale()) {
            case LINEAR, WHOLE ->
                Ticks.between(axis.low(), axis.high(), most).stream()
                        .map(Ticks.Tick::value)
                        .toList();
            case LOGARITHMIC -> decades(axis.low(), axis.high(), most);
            case ONE_MINUS ->
                decades(1 - axis.high(), 1 - axis.low(), most).stream()
                        .map(missing -> 1 - missing)
                        .toList();
        };
        return numbers.stream()
                .map(number -> new Decoration.Tick(axis.fraction(number), Ticks.text(number, 5)))
                .toList();
    }

    /// Powers of ten, every so manieth; where there are few, their doubles and fives too.
    private static List<Double> decades(double low, double high, int most) {
        int first = (int) Math.floor(Math.log10(low) - 1e-9);
        int last = (int) Math.floor(Math.log10(high) + 1e-9);
        double width = Math.log10(high / low);
        if (width < 0.8) {
            return Ticks.between(low, high, most).stream()
                    .map(Ticks.Tick::value)
                    .toList();
        }
        boolean all = most >= 3 * width;
        int every = Math.max(1, (int) Math.ceil(width / most));
        List<Double> numbers = new ArrayList<>();
        IntStream.rangeClosed(first, last)
                .filter(exponent -> Math.floorMod(exponent - last, every) == 0)
                .forEach(exponent -> {
                    for (double mantissa : ROUND) {
                        double number = Double.parseDouble(mantissa + "e" + exponent);
                        boolean inside = number >= low * (1 - 1e-9) && number <= high * (1 + 1e-9);
                        if (inside && (all || mantissa == 1)) {
                            numbers.add(number);
                        }
                    }
                });
        return numbers;
    }
}
