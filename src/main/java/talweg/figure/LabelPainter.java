package talweg.figure;

/// Paints text that lies along a curve.
final class LabelPainter {
    private LabelPainter() {}

    static void paint(Mark.Label label, Easel easel) {
        Viewport view = easel.view();
        double px = view.toPixelX(label.x());
        double py = view.toPixelY(label.y());
        if (!view.frame().contains(px, py)) {
            return;
        }
        double angle = upright(Math.atan2(label.dy() * view.pixelsPerY(), label.dx() * view.pixelsPerX()));
        TextStyle style = label.style();
        // The baseline lies half a capital's height below the curve, square to the text.
        double x = px + style.drop() * Math.sin(angle);
        double y = py + style.drop() * Math.cos(angle);
        Surface surface = easel.surface();
        surface.textHalo(label.text(), x, y, angle, style, Easel.HALO_WIDTH, easel.colour(Role.HALO));
        surface.text(label.text(), x, y, angle, style, easel.colour(label.role()));
    }

    /// The same direction or its opposite, whichever can be read without turning one's head over.
    private static double upright(double angle) {
        if (angle > Math.PI / 2) {
            return angle - Math.PI;
        }
        return angle <= -Math.PI / 2 ? angle + Math.PI : angle;
    }
}
