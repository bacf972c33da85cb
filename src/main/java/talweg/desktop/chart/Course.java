package talweg.desktop.chart;

import java.util.Arrays;
import java.util.List;
import talweg.figure.MethodStyle;
import talweg.session.Measure;

/// What a chart over k shows.
///
/// @param measure what the values are
/// @param title how a reader calls them
/// @param symbol what stands beside their axis
/// @param range the axis of the values
/// @param lines one for each method that is seen, and its ghosts behind it
/// @param bands behind the lines, the widest first
/// @param steps N, where the axis of k ends
/// @param k the present iteration
/// @param future whether what lies beyond k is shown, faintly
public record Course(
        Measure measure,
        String title,
        String symbol,
        ValueRange range,
        List<Line> lines,
        List<Band> bands,
        int steps,
        int k,
        boolean future) {
    /// One method.
    ///
    /// @param k the iterations, ascending; all, or every so many-th of a long run
    /// @param values what the chart shows there
    /// @param kinks places in these arrays from which the run goes on with other settings
    /// @param ghost whether it is the run before a change, to compare with
    /// @param broken whether it ends because its numbers do
    public record Line(MethodStyle style, int[] k, double[] values, int[] kinks, boolean ghost, boolean broken) {
        /// A present run that ends well with one setting.
        Line(MethodStyle style, int[] k, double[] values) {
            this(style, k, values, new int[0], false, false);
        }

        /// The number of points with an iteration of at most `last`.
        int upTo(int last) {
            int place = Arrays.binarySearch(k, last);
            return place >= 0 ? place + 1 : -place - 1;
        }
    }

    /// What lies between two values at each k.
    ///
    /// @param k the iterations, ascending
    /// @param alpha how much of its colour it has
    public record Band(MethodStyle style, int[] k, double[] low, double[] high, double alpha) {}

    /// Keeps its own copies.
    public Course {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
    }

    /// One without bands.
    Course(
            Measure measure,
            String title,
            String symbol,
            ValueRange range,
            List<Line> lines,
            int steps,
            int k,
            boolean future) {
        this(measure, title, symbol, range, lines, List.of(), steps, k, future);
    }

    /// How many points of `line` are seen.
    int end(Line line) {
        return future ? line.k().length : line.upTo(k);
    }

    /// Whether there is no value that stands on the axis.
    boolean isEmpty() {
        return lines.stream()
                .noneMatch(line -> Arrays.stream(line.values()).limit(end(line)).anyMatch(range::canShow));
    }
}
