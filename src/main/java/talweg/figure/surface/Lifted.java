package talweg.figure.surface;

import talweg.field.Grid;
import talweg.figure.surface.Camera.Spot;

/// Single points on the surface.
final class Lifted {
    /// So many times as far out as the border is what lies outside: surely beyond the picture.
    private static final double FAR = 50;

    private static final Spot NOWHERE = new Spot(Double.NaN, Double.NaN, 0);

    private final Heights heights;
    private final Relief relief;

    Lifted(Heights heights, Relief relief) {
        this.heights = heights;
        this.relief = relief;
    }

    /// Where a point of the surface is seen; NaN where there is no surface.
    Spot on(double x, double y) {
        double height = heights.at(x, y);
        return Double.isNaN(height) ? NOWHERE : relief.camera().project(x, y, height);
    }

    /// Where a value over a point is seen; NaN where it is beyond the scale.
    Spot at(double value, double x, double y) {
        double height = heights.of(value, x, y);
        return Double.isNaN(height) ? NOWHERE : relief.camera().project(x, y, height);
    }

    /// Where something that stands over (x, y) is seen: outside the base it is far away in the same direction.
    Spot standing(double x, double y) {
        double height = heights.stand(x, y);
        if (!Double.isNaN(height)) {
            return relief.camera().project(x, y, height);
        }
        Grid grid = heights.grid();
        Spot middle = relief.camera().project(grid.x().center(), grid.y().center(), 0);
        Spot border = relief.camera()
                .project(
                        inside(x, grid.x().low(), grid.x().high()),
                        inside(y, grid.y().low(), grid.y().high()),
                        0);
        return new Spot(middle.x() + FAR * (border.x() - middle.x()), middle.y() + FAR * (border.y() - middle.y()), 0);
    }

    private static double inside(double value, double low, double high) {
        return Double.isNaN(value) ? (low + high) / 2 : Math.clamp(value, low, high);
    }

    /// Some points as coordinates of the picture, y upwards; NaN for those that are not seen.
    double[][] visible(double[] x, double[] y, int from, int to) {
        double[] atX = new double[to - from];
        double[] atY = new double[to - from];
        for (int i = from; i < to; i++) {
            Spot spot = on(x[i], y[i]);
            boolean seen = !Double.isNaN(spot.x()) && relief.isVisible(spot);
            atX[i - from] = seen ? spot.x() : Double.NaN;
            atY[i - from] = seen ? -spot.y() : Double.NaN;
        }
        return new double[][] {atX, atY};
    }
}
