package talweg.engine.basins;

import talweg.function.Domain;
import talweg.method.Method;
import talweg.method.Objective;

/// Whose basins are wanted, and where.
///
/// @param objective of two variables, over the domain by which lengths are measured
/// @param method as configured; automatic rates are resolved for each start
/// @param view the rectangle that is looked at
/// @param columns pixels from left to right
/// @param rows pixels from bottom to top
/// @param steps N: a lane that has come to no limit by then is under way
/// @param tolerance the distance at which a limit is reached, in widths of the domain
public record BasinsRequest(
        Objective objective, Method method, Domain view, int columns, int rows, int steps, double tolerance) {
    /// A hundredth of the domain: what can just be seen on a map of it.
    public static final double USUAL_TOLERANCE = 0.01;

    /// Checks the sizes.
    public BasinsRequest {
        if (objective.function().dimension() != 2 || view.axes().size() != 2) {
            throw new IllegalArgumentException("basins are drawn in the plane");
        }
        if (columns < 1 || rows < 1 || steps < 0 || !(tolerance > 0)) {
            throw new IllegalArgumentException("basins need pixels, steps from 0 on, and a tolerance above 0");
        }
        Math.multiplyExact(columns, rows);
    }

    /// The middle of a column of pixels.
    public double x(int column) {
        return view.axis(0).low() + (column + 0.5) / columns * view.axis(0).width();
    }

    /// The middle of a row of pixels; rows go upwards.
    public double y(int row) {
        return view.axis(1).low() + (row + 0.5) / rows * view.axis(1).width();
    }

    /// The number of pixels.
    public int pixels() {
        return columns * rows;
    }

    /// The same of another rectangle.
    public BasinsRequest over(Domain other, int otherColumns, int otherRows) {
        return new BasinsRequest(objective, method, other, otherColumns, otherRows, steps, tolerance);
    }
}
