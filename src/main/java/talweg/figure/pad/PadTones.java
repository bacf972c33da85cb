package talweg.figure.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import talweg.engine.Arrival;
import talweg.engine.pad.PadStatus;
import talweg.engine.pad.PadTable;
import talweg.figure.Decoration;
import talweg.figure.Ticks;

/// How the cells of a pad become tones in [0, 1], row by row from the bottom; NaN where there is no number.
///
/// Both scales are logarithmic: of k from the fewest iterations to N, what is still under way then having the last
/// tone;
/// and of f above the least value that is known, down to a trillionth of the height of the start.
///
/// @param tones a tone for each cell
/// @param ticks for the colour bar
/// @param title over the colour bar
public record PadTones(double[] tones, List<Decoration.Tick> ticks, String title) {
    /// The part of the bar that iterations take; the rest is for what is not there after N.
    private static final double ARRIVED = 0.9;

    /// Of the greatest height of f, what still counts as above the floor.
    private static final double LOWEST = 1e-12;

    /// Numbers beside the bar, at most about.
    private static final int TICKS = 7;

    /// Keeps its own copy.
    public PadTones {
        ticks = List.copyOf(ticks);
    }

    /// The tones of a table.
    ///
    /// @param known the least value of f, if it is known
    /// @param start f(x₀)
    public static PadTones of(PadTable table, PadMeasure measure, OptionalDouble known, double start) {
        return measure == PadMeasure.ITERATIONS ? iterations(table) : values(table, known, start);
    }

    private static PadTones iterations(PadTable table) {
        int most = table.pad().run().steps();
        int least = cells(table)
                .filter(i -> status(table, i) == PadStatus.CONVERGED)
                .map(i -> Math.max(1, arrival(table, i).k()))
                .min()
                .orElse(1);
        double whole = Math.log(Math.max(least + 1.0, most) / least);
        DoubleUnaryOperator place = k -> Math.clamp(ARRIVED * Math.log(Math.max(k, least) / least) / whole, 0, 1);
        double[] tones = cells(table)
                .mapToDouble(i -> switch (status(table, i)) {
                    case CONVERGED -> place.applyAsDouble(arrival(table, i).k());
                    case UNDER_WAY -> 1;
                    case DIVERGED, UNDEFINED -> Double.NaN;
                })
                .toArray();
        List<Decoration.Tick> ticks = new ArrayList<>();
        for (double k : nice(least, most)) {
            ticks.add(new Decoration.Tick(place.applyAsDouble(k), Ticks.text(k, 6)));
        }
        ticks.add(new Decoration.Tick(1, "> " + most));
        return new PadTones(tones, ticks, "k");
    }

    /// 1, 2, 5, 10, … from `low` to `high`; of long ranges the powers of ten alone.
    private static double[] nice(double low, double high) {
        double decades = Math.log10(high / low);
        double[] mantissas = decades <= 2.5 ? new double[] {1, 2, 5} : new double[] {1};
        return IntStream.rangeClosed((int) Math.floor(Math.log10(low)), (int) Math.ceil(Math.log10(high)))
                .boxed()
                .flatMapToDouble(
                        exponent -> DoubleStream.of(mantissas).map(mantissa -> mantissa * Math.pow(10, exponent)))
                .filter(number -> number >= low * (1 - 1e-9) && number <= high * (1 + 1e-9))
                .toArray();
    }

    private static PadTones values(PadTable table, OptionalDouble known, double start) {
        double lowest = cells(table)
                .filter(i -> status(table, i).hasValue())
                .mapToDouble(i -> arrival(table, i).value())
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        double floor = Math.min(lowest, known.orElse(Double.POSITIVE_INFINITY));
        double highest = cells(table)
                .filter(i -> status(table, i).hasValue())
                .mapToDouble(i -> arrival(table, i).value() - floor)
                .filter(height -> height > 0 && Double.isFinite(height))
                .max()
                .orElse(1);
        double high = start - floor > 0 && Double.isFinite(start) ? Math.min(highest, start - floor) : highest;
        double least = cells(table)
                .filter(i -> status(table, i).hasValue())
                .mapToDouble(i -> arrival(table, i).value() - floor)
                .filter(height -> height > 0)
                .min()
                .orElse(LOWEST * high);
        double low = Math.clamp(least, LOWEST * high, high / 10);
        double whole = Math.log(high / low);
        DoubleUnaryOperator place = height -> Math.clamp(Math.log(Math.max(height, low) / low) / whole, 0, 1);
        double[] tones = cells(table)
                .mapToDouble(i -> status(table, i).hasValue()
                        ? place.applyAsDouble(arrival(table, i).value() - floor)
                        : Double.NaN)
                .toArray();
        return new PadTones(tones, heights(low, high, place), "f − f*");
    }

    private static List<Decoration.Tick> heights(double low, double high, DoubleUnaryOperator place) {
        double[] heights = nice(low, high);
        int every = Math.max(1, Math.ceilDiv(heights.length, TICKS));
        List<Decoration.Tick> ticks = new ArrayList<>();
        for (int i = heights.length - 1; i >= 0; i -= every) {
            ticks.addFirst(new Decoration.Tick(place.applyAsDouble(heights[i]), Ticks.text(heights[i], 1)));
        }
        return ticks;
    }

    private static IntStream cells(PadTable table) {
        return IntStream.range(0, table.columns() * table.rows());
    }

    private static Arrival arrival(PadTable table, int i) {
        return table.arrival(i % table.columns(), i / table.columns());
    }

    private static PadStatus status(PadTable table, int i) {
        return table.status(i % table.columns(), i / table.columns());
    }
}
