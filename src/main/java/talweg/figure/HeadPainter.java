package talweg.figure;

import java.util.List;
import java.util.stream.IntStream;

/// Paints where a run stands: its marker, or a chevron on the border if that is outside.
final class HeadPainter {
    private static final double RADIUS = 5.5;
    private static final double BORDER = 14;
    private static final double CHEVRON = 6;
    private static final TextStyle TAG = TextStyle.left(Face.STRONG, 11);

    private HeadPainter() {}

    static void paint(Mark.Head head, Easel easel) {
        double px = easel.view().toPixelX(head.x());
        double py = easel.view().toPixelY(head.y());
        if (Double.isNaN(px) || Double.isNaN(py)) {
            return;
        }
        int colour = easel.colour(head.style().role());
        if (easel.frame().contains(px, py)) {
            PointPainter.marker(head.style().marker(), px, py, RADIUS, 2, colour, easel);
            tag(head.name(), px, py, head.style().role(), easel);
        } else {
            chevron(head, px, py, colour, easel);
        }
    }

    /// Heads and starts take their places before any tag looks for one.
    static void takePlace(Mark mark, Easel easel) {
        switch (mark) {
            case Mark.Head head -> takePlace(head.x(), head.y(), easel);
            case Mark.Start start -> takePlace(start.x(), start.y(), easel);
            case Mark.Raster _,
                    Mark.Polylines _,
                    Mark.Arrows _,
                    Mark.Points _,
                    Mark.Kink _,
                    Mark.Ellipse _,
                    Mark.Region _,
                    Mark.Label _ -> {}
        }
    }

    private static void takePlace(double x, double y, Easel easel) {
        Viewport view = easel.view();
        easel.occupied().take(new Box(view.toPixelX(x), view.toPixelY(y), 0, 0).grow(RADIUS + 2));
    }

    private static void tag(String text, double px, double py, Role role, Easel easel) {
        if (text.isEmpty()) {
            return;
        }
        double width = easel.surface().textWidth(text, TAG);
        Box place = easel.occupied().best(places(px, py, width, TAG.size() + 2), easel.frame());
        easel.occupied().take(place);
        easel.text(text, place.x(), place.centerY(), TAG, role, Role.HALO);
    }

    /// Right, left, then obliquely, above and below.
    private static List<Box> places(double px, double py, double width, double height) {
        double near = RADIUS + 5;
        double up = py - near - height;
        double down = py + near;
        double left = px - near - width;
        return List.of(
                new Box(px + near, py - height / 2, width, height),
                new Box(left, py - height / 2, width, height),
                new Box(px + near / 2, up + 3, width, height),
                new Box(px + near / 2, down - 3, width, height),
                new Box(left + near / 2, up + 3, width, height),
                new Box(left + near / 2, down - 3, width, height),
                new Box(px - width / 2, up, width, height),
                new Box(px - width / 2, down, width, height));
    }

    /// On the border, where the line from the middle of the frame to the head leaves it.
    private static void chevron(Mark.Head head, double px, double py, int colour, Easel easel) {
        Box inner = easel.frame().inset(BORDER, BORDER, BORDER, BORDER);
        double dx = Math.clamp(px, -1e9, 1e9) - inner.centerX();
        double dy = Math.clamp(py, -1e9, 1e9) - inner.centerY();
        double scale = Math.min(inner.width() / 2 / Math.abs(dx), inner.height() / 2 / Math.abs(dy));
        double x = inner.centerX() + scale * dx;
        double y = inner.centerY() + scale * dy;
        double angle = Math.atan2(dy, dx);
        Outline outline = easel.fresh();
        corner(outline, x, y, angle + 2.4);
        outline.lineTo(x + CHEVRON * Math.cos(angle), y + CHEVRON * Math.sin(angle));
        outline.lineTo(x + CHEVRON * Math.cos(angle - 2.4), y + CHEVRON * Math.sin(angle - 2.4));
        easel.surface().stroke(outline, Stroke.solid(7), easel.colour(Role.CASING));
        easel.surface().stroke(outline, Stroke.solid(3), colour);
        note(head, x, y, easel);
    }

    private static void corner(Outline outline, double x, double y, double angle) {
        outline.moveTo(x + CHEVRON * Math.cos(angle), y + CHEVRON * Math.sin(angle));
    }

    /// Beside the chevron, towards the middle; several that leave at the same place are stacked.
    private static void note(Mark.Head head, double x, double y, Easel easel) {
        easel.occupied().take(new Box(x, y, 0, 0).grow(CHEVRON + 2));
        double width = easel.surface().textWidth(head.note(), TAG);
        double height = TAG.size() + 2;
        double left = x > easel.frame().centerX() ? x - CHEVRON - 6 - width : x + CHEVRON + 6;
        List<Box> places = IntStream.of(0, 1, -1, 2, -2, 3, -3)
                .mapToObj(row -> new Box(left, y - height / 2 + row * height, width, height))
                .toList();
        Box place = easel.occupied().best(places, easel.frame());
        easel.occupied().take(place);
        easel.text(head.note(), place.x(), place.centerY(), TAG, head.style().role(), Role.HALO);
    }
}
