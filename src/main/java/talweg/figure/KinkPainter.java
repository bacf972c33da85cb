package talweg.figure;

/// Paints the mark where a path goes on with other settings.
final class KinkPainter {
    /// Half of the bar: it has to stand out of the dots of the steps and of a head.
    private static final double BAR = 11;

    private static final double BAR_WIDTH = 2;
    private static final double RADIUS = 3.6;
    private static final double RING_WIDTH = 1.8;
    private static final double CASING = 1.6;

    /// How far the path is followed to see where it comes from and goes to, and over how many points: a turn within
    /// the mark is of no interest.
    private static final double FAR = 10;

    private static final int MOST = 200;

    private KinkPainter() {}

    static void paint(Mark.Kink kink, Easel easel) {
        Viewport view = easel.view();
        double px = view.toPixelX(kink.x()[kink.at()]);
        double py = view.toPixelY(kink.y()[kink.at()]);
        if (!easel.frame().grow(BAR + CASING).contains(px, py)) {
            return;
        }
        int from = follow(kink, -1, view);
        int to = follow(kink, 1, view);
        double across = across(
                px - view.toPixelX(kink.x()[from]),
                py - view.toPixelY(kink.y()[from]),
                view.toPixelX(kink.x()[to]) - px,
                view.toPixelY(kink.y()[to]) - py);
        int ground = Argb.fade(easel.colour(Role.CASING), kink.alpha());
        int colour = Argb.fade(easel.colour(kink.role()), kink.alpha());
        Surface surface = easel.surface();
        Outline bar = easel.fresh();
        double dx = BAR * Math.cos(across);
        double dy = BAR * Math.sin(across);
        bar.line(px - dx, py - dy, px + dx, py + dy);
        surface.stroke(bar, Stroke.solid(BAR_WIDTH + 2 * CASING), ground);
        surface.fillCircle(px, py, RADIUS + RING_WIDTH / 2 + CASING, ground);
        surface.stroke(bar, Stroke.solid(BAR_WIDTH), colour);
        surface.fillCircle(px, py, RADIUS, ground);
        surface.strokeCircle(px, py, RADIUS, Stroke.solid(RING_WIDTH), colour);
    }

    /// The point of the path, backwards or forwards, that is the first at some distance.
    private static int follow(Mark.Kink kink, int step, Viewport view) {
        double px = view.toPixelX(kink.x()[kink.at()]);
        double py = view.toPixelY(kink.y()[kink.at()]);
        int reached = kink.at();
        for (int i = 0; i < MOST && reached + step >= 0 && reached + step < kink.end(); i++) {
            reached += step;
            if (Math.hypot(view.toPixelX(kink.x()[reached]) - px, view.toPixelY(kink.y()[reached]) - py) >= FAR) {
                return reached;
            }
        }
        return reached;
    }

    /// The direction that keeps away from both ways as far as it can, in radians: square to the line that halves
    /// the acute angle between them. A way without length, or one that is not finite, counts for nothing.
    static double across(double fromX, double fromY, double toX, double toY) {
        double in = length(fromX, fromY);
        double out = length(toX, toY);
        double sign = fromX * toX + fromY * toY < 0 ? -1 : 1;
        double x = (in > 0 ? fromX / in : 0) + (out > 0 ? sign * toX / out : 0);
        double y = (in > 0 ? fromY / in : 0) + (out > 0 ? sign * toY / out : 0);
        return Math.atan2(x, -y);
    }

    private static double length(double x, double y) {
        double length = Math.hypot(x, y);
        return Double.isFinite(length) ? length : 0;
    }
}
