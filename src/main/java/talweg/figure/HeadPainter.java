package talweg.figure;

/// Paints where a run stands: its marker with its name, or a signpost on the border if that is outside.
final class HeadPainter {
    /// Of a marker.
    static final double RADIUS = 5.5;

    private static final double TIP = 2.4;

    private HeadPainter() {}

    static void paint(Mark.Head head, Easel easel) {
        double px = easel.view().toPixelX(head.x());
        double py = easel.view().toPixelY(head.y());
        if (easel.frame().contains(px, py)) {
            int colour = easel.colour(head.style().role());
            PointPainter.marker(head.style().marker(), px, py, RADIUS, 2, colour, easel);
        }
    }

    static void paint(Signpost post, Easel easel) {
        Outline outline = easel.fresh();
        outline.moveTo(tipX(post, TIP), tipY(post, TIP));
        outline.lineTo(tipX(post, 0), tipY(post, 0));
        outline.lineTo(tipX(post, -TIP), tipY(post, -TIP));
        Role role = post.head().style().role();
        easel.surface().stroke(outline, Stroke.solid(7), easel.colour(Role.CASING));
        easel.surface().stroke(outline, Stroke.solid(3), easel.colour(role));
        Plate.paint(post.head().note(), post.plate(), role, easel);
    }

    private static double tipX(Signpost post, double turn) {
        return post.x() + Signpost.CHEVRON * Math.cos(post.angle() + turn);
    }

    private static double tipY(Signpost post, double turn) {
        return post.y() + Signpost.CHEVRON * Math.sin(post.angle() + turn);
    }
}
