package talweg.desktop.chart;

import java.util.Arrays;
import java.util.List;
import talweg.figure.MethodStyle;

/// What a chart over k shows.
///
/// @param title what the values are
/// @param lines one for each method that is seen
/// @param steps N, where the axis ends
/// @param k the present iteration
/// @param future whether what lies beyond k is shown, faintly
public record Course(String title, List<Line> lines, int steps, int k, boolean future) {
    /// One method.
    ///
    /// @param k the iterations, ascending; all, or every so many-th of a long run
    /// @param values what the chart shows there
    public record Line(MethodStyle style, int[] k, double[] values) {
        /// The number of points with an iteration of at most `last`.
        int upTo(int last) {
            int place = Arrays.binarySearch(k, last);
            return place >= 0 ? place + 1 : -place - 1;
        }
    }

    /// Whether there is a value that a logarithmic axis can show.
    boolean isEmpty() {
        return lines.stream()
                .noneMatch(line -> Arrays.stream(line.values()).anyMatch(v -> v > 0 && Double.isFinite(v)));
    }

    /// Keeps its own copy.
    public Course {
        lines = List.copyOf(lines);
    }
}
