package talweg.figure.surface;

import java.util.Optional;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.surface.Camera.Spot;

/// What of the surface is seen, sample by sample: rows from top to bottom.
///
/// @param camera by which it is seen
/// @param columns samples in a row
/// @param rows rows of samples
/// @param perPixel samples along a pixel of the picture
/// @param depth greater for what is nearer, 0 beside the surface; not written any more
/// @param shading its image
public record Relief(Camera camera, int columns, int rows, double perPixel, float[] depth, Mark.Shading shading) {
    /// A curve on the surface lies exactly in it; so much of the block it may seem to lie below.
    private static final double SLACK = Camera.tolerance(0.012);

    /// Whether a point of the picture is not behind the surface. The samples around it count too: at a ridge, what lies
    /// upon the ridge is seen.
    public boolean isVisible(Spot spot) {
        int column = column(spot.x());
        int row = row(spot.y());
        float farthest = Float.MAX_VALUE;
        for (int j = Math.max(0, row - 1); j <= Math.min(rows - 1, row + 1); j++) {
            for (int i = Math.max(0, column - 1); i <= Math.min(columns - 1, column + 1); i++) {
                farthest = Math.min(farthest, depth[j * columns + i]);
            }
        }
        return farthest == Float.MAX_VALUE || spot.depth() + SLACK >= farthest;
    }

    /// The point (x, y) of the plane over which the surface is seen at a pixel; empty beside it.
    public Optional<double[]> under(double px, double py) {
        int column = column(px);
        int row = row(py);
        if (column < 0 || column >= columns || row < 0 || row >= rows || depth[row * columns + column] == 0) {
            return Optional.empty();
        }
        return Optional.of(camera.plane(px, py, depth[row * columns + column]));
    }

    /// The same for the pixel of the surface that is nearest, at most so far away.
    public Optional<double[]> near(double px, double py, double reach) {
        for (double radius = 0; radius <= reach; radius += 2) {
            int directions = radius == 0 ? 1 : 24;
            for (int i = 0; i < directions; i++) {
                double angle = 2 * Math.PI * i / directions;
                Optional<double[]> found = under(px + radius * Math.cos(angle), py + radius * Math.sin(angle));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private int column(double px) {
        return (int) Math.floor((px - box().x()) * perPixel);
    }

    private int row(double py) {
        return (int) Math.floor((py - box().y()) * perPixel);
    }

    private Box box() {
        return shading.box();
    }
}
