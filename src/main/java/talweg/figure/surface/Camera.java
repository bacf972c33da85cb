package talweg.figure.surface;

import talweg.field.Grid;
import talweg.figure.Box;

/// Takes the block to pixels and back. The eye is far away: lines into the depth run together only a little, so that
/// parallels are still seen as such.
public final class Camera {
    /// Of the block in a picture that is not tall; the longer side of its base is 2 long.
    private static final double LEAST_HEIGHT = 1.0;

    /// Of the block in a tall picture, which it fills then. A higher one would make every hill a needle.
    private static final double MOST_HEIGHT = 1.6;

    /// How far the base lies below height 0, so that the lowest point does not touch it.
    public static final double BASE = -0.08;

    /// From the eye to the middle of the block.
    private static final double DISTANCE = 7;

    /// Pixels around the block that numbers and names of axes take.
    private static final double BESIDE = 40;

    /// Of the width, at most.
    private static final double MOST_BESIDE = 0.1;

    private static final double ABOVE = 22;
    private static final double BELOW = 26;
    private static final double LEAST_SCALE = 4;

    private final Grid grid;
    private final Box frame;
    private final double halfX;
    private final double halfY;
    private final double height;
    private final double rightX;
    private final double rightY;
    private final double upX;
    private final double upY;
    private final double upZ;
    private final double awayX;
    private final double awayY;
    private final double awayZ;
    private final double scale;
    private final double middle;

    /// @param grid whose rectangle is the base
    /// @param aspect length of the base in y over that in x, as it is to be seen
    /// @param frame where on the picture
    /// @param foot pixels below the block that stay free
    public Camera(Grid grid, double aspect, Orbit orbit, Box frame, double foot) {
        this.grid = grid;
        this.frame = frame;
        halfX = Math.min(1, 1 / aspect);
        halfY = Math.min(1, aspect);
        double a = Math.toRadians(orbit.azimuth());
        double e = Math.toRadians(orbit.elevation());
        rightX = -Math.sin(a);
        rightY = Math.cos(a);
        upX = -Math.sin(e) * Math.cos(a);
        upY = -Math.sin(e) * Math.sin(a);
        upZ = Math.cos(e);
        awayX = Math.cos(e) * Math.cos(a);
        awayY = Math.cos(e) * Math.sin(a);
        awayZ = Math.sin(e);
        double wide = frame.width() - 2 * Math.min(BESIDE, MOST_BESIDE * frame.width());
        double high = frame.height() - ABOVE - BELOW - foot;
        height = height(wide, high);
        Extent extent = Extent.of(halfX, halfY, height, e);
        double fit = Math.min(wide / extent.width(), high / extent.height());
        scale = Math.max(LEAST_SCALE, fit) * orbit.zoom();
        middle = frame.centerY() + (ABOVE - BELOW - foot) / 2 + (extent.top() - extent.bottom()) / 2 * scale;
    }

    /// Such that the block fills the room it has, seen from the usual elevation: it must not grow while it is turned.
    private double height(double wide, double high) {
        double usual = Math.toRadians(Orbit.STANDARD.elevation());
        Extent least = Extent.of(halfX, halfY, LEAST_HEIGHT, usual);
        double left = high * least.width() / Math.max(1, wide) - least.height();
        return Math.clamp(LEAST_HEIGHT + left / Math.cos(usual), LEAST_HEIGHT, MOST_HEIGHT);
    }

    /// How far the block reaches from its middle on the picture, at scale 1, however it is turned.
    private record Extent(double side, double top, double bottom) {
        private static final int TURNS = 48;

        static Extent of(double halfX, double halfY, double height, double elevation) {
            double half = (height - BASE) / 2;
            double radius = Math.hypot(halfX, halfY);
            double corner = Math.atan2(halfY, halfX);
            double side = 0;
            double top = 0;
            double bottom = 0;
            for (int turn = 0; turn < TURNS; turn++) {
                for (double z : new double[] {-half, half}) {
                    double towards = radius * Math.cos(2 * Math.PI * turn / TURNS + corner);
                    double across = radius * Math.sin(2 * Math.PI * turn / TURNS + corner);
                    double depth = towards * Math.cos(elevation) + z * Math.sin(elevation);
                    double size = DISTANCE / (DISTANCE - depth);
                    double upwards = size * (z * Math.cos(elevation) - towards * Math.sin(elevation));
                    side = Math.max(side, size * Math.abs(across));
                    top = Math.max(top, upwards);
                    bottom = Math.max(bottom, -upwards);
                }
            }
            return new Extent(side, top, bottom);
        }

        double width() {
            return 2 * side;
        }

        double height() {
            return top + bottom;
        }
    }

    /// A point on the picture: pixels, and a depth that is linear on it and greater for what is nearer.
    public record Spot(double x, double y, double depth) {
        /// One pixel in the direction of another spot; downwards, if that is the same.
        double[] towards(Spot other) {
            double length = Math.hypot(other.x - x, other.y - y);
            return length > 1e-3 ? new double[] {(other.x - x) / length, (other.y - y) / length} : new double[] {0, 1};
        }
    }

    /// Where a point of the plane, at a height in [0, 1], is seen.
    public Spot project(double x, double y, double part) {
        return block(
                halfX * (2 * (x - grid.x().low()) / grid.x().width() - 1),
                halfY * (2 * (y - grid.y().low()) / grid.y().width() - 1),
                part * height);
    }

    /// Where a corner of the block is seen.
    ///
    /// @param sideX −1 or 1
    /// @param sideY −1 or 1
    Spot corner(double sideX, double sideY, double part) {
        return block(sideX * halfX, sideY * halfY, part * height);
    }

    private Spot block(double x, double y, double z) {
        double lifted = z - (height + BASE) / 2;
        double across = x * rightX + y * rightY;
        double upwards = x * upX + y * upY + lifted * upZ;
        double depth = 1 / (DISTANCE - (x * awayX + y * awayY + lifted * awayZ));
        double size = scale * DISTANCE * depth;
        return new Spot(frame.centerX() + size * across, middle - size * upwards, depth);
    }

    /// The point of the plane over or below which a spot lies: (x, y).
    public double[] plane(double px, double py, double depth) {
        double size = scale * DISTANCE * depth;
        double across = (px - frame.centerX()) / size;
        double upwards = (middle - py) / size;
        double towards = DISTANCE - 1 / depth;
        double x = across * rightX + upwards * upX + towards * awayX;
        double y = across * rightY + upwards * upY + towards * awayY;
        return new double[] {
            grid.x().low() + (x / halfX + 1) / 2 * grid.x().width(),
            grid.y().low() + (y / halfY + 1) / 2 * grid.y().width()
        };
    }

    /// Depths nearer together than so much of the block are not told apart.
    static double tolerance(double ofBlock) {
        return ofBlock / (DISTANCE * DISTANCE);
    }

    /// −1 or 1: the side in x that is nearer to the eye.
    int nearX() {
        return awayX >= 0 ? 1 : -1;
    }

    /// −1 or 1: the side in y that is nearer to the eye.
    int nearY() {
        return awayY > 0 ? 1 : -1;
    }

    /// Of the block.
    double height() {
        return height;
    }

    /// Half the length of the base in x.
    double halfX() {
        return halfX;
    }

    /// Half the length of the base in y.
    double halfY() {
        return halfY;
    }

    /// The direction from which light comes, over the left shoulder: (x, y, z) of the block, of length 1.
    double[] light() {
        double right = -0.50;
        double up = 0.66;
        double towards = Math.sqrt(1 - right * right - up * up);
        return new double[] {
            right * rightX + up * upX + towards * awayX,
            right * rightY + up * upY + towards * awayY,
            up * upZ + towards * awayZ
        };
    }

    /// Where it draws.
    public Box frame() {
        return frame;
    }

    /// The grid of the base.
    public Grid grid() {
        return grid;
    }
}
