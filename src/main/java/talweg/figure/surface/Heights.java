package talweg.figure.surface;

import java.util.Optional;
import java.util.OptionalDouble;
import talweg.field.Grid;
import talweg.field.LogarithmicScale;
import talweg.field.ScalarGrid;
import talweg.field.Spacing;
import talweg.field.ValueScale;

/// How high the surface is over each node: 0 at the low end of a scale, 1 at its high end. Values beyond the ends lie
/// beyond 0 and 1, where the surface is cut; where f is not finite there is none.
///
/// @param grid the nodes
/// @param nodes row by row, the lowest row first; NaN where there is no surface; not written any more
/// @param scale what turns values into heights
public record Heights(Grid grid, float[] nodes, ValueScale scale) {
    /// What is far beyond the ends need not be told apart; a cell that leaves is cut somewhere near its border.
    private static final double BEYOND = 0.5;

    /// The heights of a sampled function.
    ///
    /// @param scale linear or logarithmic
    public static Heights of(ScalarGrid samples, ValueScale scale) {
        Grid grid = samples.grid();
        float[] nodes = new float[grid.columns() * grid.rows()];
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                nodes[row * grid.columns() + column] = (float) height(scale, samples.rows()[row][column]);
            }
        }
        return new Heights(grid, nodes, scale);
    }

    /// With a scale of the wanted kind; if nobody says, logarithmic where the colours are, and linear otherwise.
    public static Heights of(ScalarGrid samples, Optional<Spacing> wanted, ValueScale colours, OptionalDouble lowest) {
        boolean logarithmic = wanted.orElse(colours.spacing()) == Spacing.LOGARITHMIC;
        Spacing spacing = logarithmic ? Spacing.LOGARITHMIC : Spacing.LINEAR;
        return of(samples, ValueScale.of(spacing, samples.statistics(), lowest));
    }

    private static double height(ValueScale scale, double value) {
        if (!Double.isFinite(value)) {
            return Double.NaN;
        }
        if (scale instanceof LogarithmicScale) {
            return scale.position(value);
        }
        double place = (value / 2 - scale.low() / 2) / (scale.high() / 2 - scale.low() / 2);
        return Math.clamp(place, -BEYOND, 1 + BEYOND);
    }

    /// The height over a point, bilinear between the nodes; NaN outside and where there is no surface.
    public double at(double x, double y) {
        double height = uncut(x, y);
        return isShown(height) ? height : Double.NaN;
    }

    /// The height of a value over a point; NaN outside and where it is beyond the scale.
    double of(double value, double x, double y) {
        boolean inside = grid.x().contains(x) && grid.y().contains(y);
        double height = height(scale, value);
        return inside && isShown(height) ? height : Double.NaN;
    }

    /// The height at which something stands over a point also where the surface is cut or missing: then at the end of
    /// the scale that is nearer, or on the ground. NaN outside.
    double stand(double x, double y) {
        boolean outside = !grid.x().contains(x) || !grid.y().contains(y);
        double height = uncut(x, y);
        return outside ? Double.NaN : Double.isNaN(height) ? 0 : Math.clamp(height, 0, 1);
    }

    private double uncut(double x, double y) {
        double u = (x - grid.x().low()) / grid.x().width() * (grid.columns() - 1);
        double v = (y - grid.y().low()) / grid.y().width() * (grid.rows() - 1);
        double slack = 1e-9 * grid.columns();
        if (!(u >= -slack && u <= grid.columns() - 1 + slack && v >= -slack && v <= grid.rows() - 1 + slack)) {
            return Double.NaN;
        }
        int column = Math.clamp((int) u, 0, grid.columns() - 2);
        int row = Math.clamp((int) v, 0, grid.rows() - 2);
        double s = Math.clamp(u - column, 0, 1);
        double t = Math.clamp(v - row, 0, 1);
        int at = row * grid.columns() + column;
        int above = at + grid.columns();
        return (1 - t) * mixed(nodes[at], nodes[at + 1], s) + t * mixed(nodes[above], nodes[above + 1], s);
    }

    /// Whether the surface is not cut at this height.
    static boolean isShown(double height) {
        return height >= -1e-6 && height <= 1 + 1e-6;
    }

    private static double mixed(double from, double to, double part) {
        return from + part * (to - from);
    }
}
