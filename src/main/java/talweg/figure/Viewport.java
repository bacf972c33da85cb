package talweg.figure;

import talweg.function.Domain;
import talweg.function.Domain.Range;

/// Which part of the plane is seen, and where on the picture: a centre, a scale for each axis, and a frame in pixels.
/// On resize, centre and scale stay, so they are what is stored.
///
/// @param frame      where on the picture
/// @param centerX    the point in the middle of the frame
/// @param centerY    the point in the middle of the frame
/// @param pixelsPerX pixels a unit of x takes
/// @param pixelsPerY pixels a unit of y takes
public record Viewport(Box frame, double centerX, double centerY, double pixelsPerX, double pixelsPerY) {
    /// Beyond this a pixel is no more than a few thousand roundings of a double wide, and curves turn into stairs.
    private static final double FINEST = 1e12;

    private static final double COARSEST = 1e-12;

    /// Insists on a scale.
    public Viewport {
        if (!(pixelsPerX > 0) || !(pixelsPerY > 0) || !Double.isFinite(centerX) || !Double.isFinite(centerY)) {
            throw new IllegalArgumentException(
                    "no view of (" + centerX + ", " + centerY + ") at " + pixelsPerX + " × " + pixelsPerY);
        }
    }

    /// The view with the whole of `domain` in the middle of `frame`; with `equalAspect` a unit has the same length
    /// on both axes, so that perpendicular looks perpendicular.
    public static Viewport fit(Box frame, Domain domain, boolean equalAspect) {
        Range x = domain.axis(0);
        Range y = domain.axis(1);
        double perX = scale(frame.width(), x.width());
        double perY = scale(frame.height(), y.width());
        Viewport view = new Viewport(frame, x.center(), y.center(), perX, perY);
        return equalAspect ? view.withEqualAspect() : view;
    }

    /// The scale that a domain degenerated to a point, or a frame not yet laid out, has: one pixel a unit.
    private static double scale(double pixels, double units) {
        double scale = Math.max(pixels, 1) / units;
        return scale > 0 && Double.isFinite(scale) ? scale : 1;
    }

    /// The same view with the coarser of its two scales on both axes, which shows everything that it showed.
    public Viewport withEqualAspect() {
        double scale = Math.min(pixelsPerX, pixelsPerY);
        return new Viewport(frame, centerX, centerY, scale, scale);
    }

    /// Whether a unit has the same length on both axes.
    public boolean equalAspect() {
        return pixelsPerX == pixelsPerY;
    }

    /// The same centre and scale in another frame.
    public Viewport withFrame(Box other) {
        return new Viewport(other, centerX, centerY, pixelsPerX, pixelsPerY);
    }

    /// What is seen in a part of the frame: the same points under the same pixels.
    public Viewport within(Box part) {
        return new Viewport(part, toX(part.centerX()), toY(part.centerY()), pixelsPerX, pixelsPerY);
    }

    /// Everything `factor` times as large, with the point under the pixel (px, py) left where it is. Stops where
    /// the numbers end: at a scale, or a distance from the origin, that doubles cannot tell apart.
    public Viewport zoom(double factor, double px, double py) {
        double wanted = Math.clamp(factor, COARSEST, FINEST);
        double coarser = Math.min(pixelsPerX, pixelsPerY);
        double finer = Math.max(pixelsPerX, pixelsPerY);
        double magnitude = Math.max(1, Math.max(Math.abs(centerX), Math.abs(centerY)));
        double low = Math.min(1, COARSEST / coarser);
        double high = Math.max(1, FINEST / magnitude / finer);
        double f = Math.clamp(wanted, low, high);
        double x = toX(px);
        double y = toY(py);
        return new Viewport(frame, x + (centerX - x) / f, y + (centerY - y) / f, pixelsPerX * f, pixelsPerY * f);
    }

    /// Moved so that what was under one pixel is (dx, dy) pixels further right and down.
    public Viewport pan(double dx, double dy) {
        return new Viewport(frame, centerX - dx / pixelsPerX, centerY + dy / pixelsPerY, pixelsPerX, pixelsPerY);
    }

    /// The pixel of x.
    public double toPixelX(double x) {
        return frame.centerX() + (x - centerX) * pixelsPerX;
    }

    /// The pixel of y.
    public double toPixelY(double y) {
        return frame.centerY() - (y - centerY) * pixelsPerY;
    }

    /// The x under a pixel.
    public double toX(double px) {
        return centerX + (px - frame.centerX()) / pixelsPerX;
    }

    /// The y under a pixel.
    public double toY(double py) {
        return centerY - (py - frame.centerY()) / pixelsPerY;
    }

    /// The part of the plane that is seen.
    public Domain visible() {
        return Domain.rectangle(toX(frame.x()), toX(frame.right()), toY(frame.bottom()), toY(frame.y()));
    }
}
