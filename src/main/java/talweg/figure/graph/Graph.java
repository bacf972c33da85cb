package talweg.figure.graph;

import java.util.ArrayList;
import java.util.List;
import talweg.field.calculus.Landscape;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.function.Domain.Range;
import talweg.function.Workspace;

/// The graph of a function of one variable over the part of its axis that is seen.
///
/// @param landscape the function, with its parameters
/// @param view what is seen, in the plane of x and f
/// @param x ascending; not written any more
/// @param y f(x); NaN where f is not finite, and between two sides of a jump
public record Graph(Landscape landscape, Viewport view, double[] x, double[] y) {
    /// Follows f through `view`.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Graph of(Landscape landscape, Viewport view, Cancellation cancellation) {
        return new GraphSampling(landscape, view, new Workspace(cancellation)).graph();
    }

    /// The stretches of the axis, as far as they are seen, where f is not finite; a single point is none.
    public List<Range> undefined() {
        List<Range> stretches = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= x.length; i++) {
            boolean hole = i < x.length && Double.isNaN(y[i]);
            if (hole && from < 0) {
                from = i;
            } else if (!hole && from >= 0) {
                if (i - from > 1) {
                    stretches.add(new Range(x[from], x[i - 1]));
                }
                from = -1;
            }
        }
        return stretches;
    }

    /// The points in which f is not finite though it has one and the same value on either side, such as sin(x)/x at
    /// 0.
    public List<double[]> holes() {
        List<double[]> holes = new ArrayList<>();
        Range seen = view.visible().axis(1);
        double near = 1 / view.pixelsPerY();
        for (int i = 1; i + 1 < x.length; i++) {
            double beside = (y[i - 1] + y[i + 1]) / 2;
            if (Double.isNaN(y[i]) && Math.abs(y[i + 1] - y[i - 1]) <= near && seen.contains(beside)) {
                holes.add(new double[] {x[i], beside});
            }
        }
        return holes;
    }
}
