package talweg.figure.surface;

import java.util.List;
import talweg.field.Grid;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.function.Cancellation;

/// Finds the side from which most of a surface is seen, and above all its valleys: eight sides are tried, coarsely.
final class ClearestSide {
    private static final double[] SIDES = {-60, -120, -30, -150, 30, 60, 120, 150};

    /// Another side than the usual one has to show so much more.
    private static final double BETTER = 1.04;

    private static final Box FRAME = Box.size(220, 200);

    /// Colours do not matter.
    private static final Viewport PLAN = new Viewport(FRAME, 0, 0, 1, 1);

    /// Nodes along a side that are looked at.
    private static final int NODES = 60;

    /// How much more a point at the bottom counts than one at the top.
    private static final double VALLEYS = 3;

    private ClearestSide() {}

    /// Its azimuth.
    static double of(Heights heights, double aspect, double elevation) {
        double best = SIDES[0];
        double most = 0;
        for (double side : SIDES) {
            double seen = seen(heights, new Camera(heights.grid(), aspect, new Orbit(side, elevation, 1), FRAME, 0));
            if (seen > most * (most == 0 ? 1 : BETTER)) {
                best = side;
                most = seen;
            }
        }
        return best;
    }

    private static double seen(Heights heights, Camera camera) {
        Grid grid = heights.grid();
        int stride = Math.max(1, Math.max(grid.columns(), grid.rows()) / NODES);
        Relief relief = ReliefRenderer.render(
                heights, new Texture(List.of(), PLAN), camera, new Sharpness(1, 1, stride), Cancellation.NEVER);
        double seen = 0;
        for (int row = 0; row < grid.rows(); row += stride) {
            for (int column = 0; column < grid.columns(); column += stride) {
                double height = heights.nodes()[row * grid.columns() + column];
                if (Heights.isShown(height) && relief.isVisible(camera.project(grid.x(column), grid.y(row), height))) {
                    seen += 1 + VALLEYS * (1 - height);
                }
            }
        }
        return seen;
    }
}
