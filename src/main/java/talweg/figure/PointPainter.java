package talweg.figure;

/// Paints markers.
final class PointPainter {
    /// To the middle of the line: the ring that one takes hold of has an outer radius of 9 pixels.
    private static final double START_RADIUS = 8;

    private PointPainter() {}

    static void paint(Mark.Points points, Easel easel) {
        Viewport view = easel.view();
        Box near = view.frame().grow(2 * points.radius() + points.casing());
        double lastX = Double.NEGATIVE_INFINITY;
        double lastY = Double.NEGATIVE_INFINITY;
        for (int i = points.from(); i < points.to(); i++) {
            double px = view.toPixelX(points.x()[i]);
            double py = view.toPixelY(points.y()[i]);
            // No root: a dragged start asks for thousands of dots in every frame.
            double gap = (px - lastX) * (px - lastX) + (py - lastY) * (py - lastY);
            boolean apart = !(gap < points.minimumGap() * points.minimumGap());
            if (near.contains(px, py) && apart) {
                int colour = easel.colour(points.role());
                marker(points.marker(), px, py, points.radius(), points.casing(), colour, easel);
                lastX = px;
                lastY = py;
            }
        }
    }

    static void paint(Mark.Start start, Easel easel) {
        double px = easel.view().toPixelX(start.x());
        double py = easel.view().toPixelY(start.y());
        Surface surface = easel.surface();
        surface.fillCircle(px, py, START_RADIUS + 2, easel.colour(Role.CASING));
        surface.strokeCircle(px, py, START_RADIUS, Stroke.solid(2), easel.colour(Role.START));
        surface.fillCircle(px, py, 2, easel.colour(Role.START));
    }

    /// A marker about a pixel, with a casing around it.
    static void marker(Marker marker, double px, double py, double radius, double casing, int colour, Easel easel) {
        int ground = easel.colour(Role.CASING);
        Surface surface = easel.surface();
        switch (marker) {
            case DISC -> {
                if (casing > 0) {
                    surface.fillCircle(px, py, radius + casing, ground);
                }
                surface.fillCircle(px, py, radius, colour);
            }
            case RING -> {
                surface.strokeCircle(px, py, radius, Stroke.solid(1.5 + 2 * casing), ground);
                surface.strokeCircle(px, py, radius, Stroke.solid(1.5), colour);
            }
            case PLUS -> strokes(px, py, radius, 0, casing, colour, easel);
            case CROSS -> strokes(px, py, radius, Math.PI / 4, casing, colour, easel);
            case SQUARE, DIAMOND, TRIANGLE_UP, TRIANGLE_DOWN, PENTAGON, HEXAGON, STAR, FOUR_STAR ->
                polygon(marker, px, py, radius, casing, colour, easel);
        }
    }

    private static void polygon(
            Marker marker, double px, double py, double radius, double casing, int colour, Easel easel) {
        Outline outline = easel.fresh();
        marker.outline(px, py, radius, outline);
        if (casing > 0) {
            easel.surface().stroke(outline, Stroke.solid(2 * casing), easel.colour(Role.CASING));
        }
        easel.surface().fill(outline, colour);
    }

    private static void strokes(
            double px, double py, double radius, double angle, double casing, int colour, Easel easel) {
        double dx = radius * Math.cos(angle);
        double dy = radius * Math.sin(angle);
        Outline outline = easel.fresh();
        outline.line(px - dx, py - dy, px + dx, py + dy);
        outline.line(px + dy, py - dx, px - dy, py + dx);
        if (casing > 0) {
            easel.surface().stroke(outline, Stroke.solid(2 + 2 * casing), easel.colour(Role.CASING));
        }
        easel.surface().stroke(outline, Stroke.solid(2), colour);
    }
}
