package talweg.function;

import java.util.List;

/// A box: the part of the plane (or of n-dimensional space) in which a function is looked at. Nothing stops a run
/// at its border.
///
/// @param axes one range for each variable
public record Domain(List<Range> axes) {
    /// The closed interval [low, high].
    public record Range(double low, double high) {
        /// high − low.
        public double width() {
            return high - low;
        }

        /// Midpoint.
        public double center() {
            return low + (high - low) / 2;
        }

        /// How much of the way from `from`, which lies in the range, to `to` lies in it too: 0 to 1.
        public double part(double from, double to) {
            double border = Math.clamp(to, low, high);
            return to == border ? 1 : Math.max(0, (border - from) / (to - from));
        }

        /// Whether low ≤ t ≤ high.
        public boolean contains(double t) {
            return low <= t && t <= high;
        }
    }

    /// Keeps its own copy.
    public Domain {
        axes = List.copyOf(axes);
    }

    /// The rectangle [x0, x1] × [y0, y1].
    public static Domain rectangle(double x0, double x1, double y0, double y1) {
        return new Domain(List.of(new Range(x0, x1), new Range(y0, y1)));
    }

    /// [low, high] in each of n variables.
    public static Domain cube(int dimension, double low, double high) {
        return new Domain(java.util.Collections.nCopies(dimension, new Range(low, high)));
    }

    /// The range of variable `i`.
    public Range axis(int i) {
        return axes.get(i);
    }

    /// The largest width over all variables.
    public double width() {
        return axes.stream().mapToDouble(Range::width).max().orElse(0);
    }
}
