package talweg.figure;

import java.util.Optional;
import talweg.function.Domain.Range;

/// Paints ticks, their numbers and the names of the axes: inside the frame with a halo, or outside around a thin frame.
/// Deep inside the plane the numbers leave out what they share, and a plate says it.
final class AxesPainter {
    private static final double DISTANCE_X = 52;
    private static final double DISTANCE_Y = 44;

    /// Pixels that numbers take at least inside the frame, on the left and below.
    private static final double ROOM_FOR_Y = 38;

    private static final double ROOM_FOR_X = 24;

    private static final double TICK = 4;
    private static final double SIZE = 11;
    private static final double DIGIT_WIDTH = 0.66;
    private static final TextStyle NUMBER = TextStyle.center(Face.TEXT, SIZE);
    private static final TextStyle LEFT = TextStyle.left(Face.TEXT, SIZE);

    private AxesPainter() {}

    /// What numbers inside the frame leave of it.
    static Box room(Decoration.Axes axes, Viewport view) {
        if (!axes.inside()) {
            return view.frame();
        }
        int longest = alongY(view).ticks().stream()
                .mapToInt(tick -> tick.text().length())
                .max()
                .orElse(0);
        double left = Math.max(ROOM_FOR_Y, TICK + 6 + DIGIT_WIDTH * SIZE * longest);
        return view.frame().inset(Math.min(left, view.frame().width() / 4), 0, 0, ROOM_FOR_X);
    }

    /// Where it says what the numbers inside the frame leave out.
    static Optional<Box> plate(Decoration.Axes axes, Viewport view) {
        String text = offsets(axes, view);
        if (!axes.inside() || text.isEmpty()) {
            return Optional.empty();
        }
        Box room = room(axes, view);
        return Optional.of(new Box(room.x() + 4, room.bottom() - Plate.HEIGHT - 4, Plate.width(text), Plate.HEIGHT));
    }

    private static String offsets(Decoration.Axes axes, Viewport view) {
        return (offset(axes.nameX(), alongX(view)) + "   " + offset(axes.nameY(), alongY(view))).strip();
    }

    private static String offset(String name, Ticks.Row row) {
        return row.offset().isEmpty() ? "" : name + " = " + row.offset();
    }

    private static Ticks.Row alongX(Viewport view) {
        Range x = view.visible().axis(0);
        return Ticks.row(x.low(), x.high(), count(view.frame().width(), DISTANCE_X));
    }

    private static Ticks.Row alongY(Viewport view) {
        Range y = view.visible().axis(1);
        return Ticks.row(y.low(), y.high(), count(view.frame().height(), DISTANCE_Y));
    }

    static void paint(Decoration.Axes axes, Easel easel) {
        if (axes.inside()) {
            easel.surface().clip(easel.frame(), () -> inside(axes, easel));
        } else {
            outside(axes, easel);
        }
    }

    /// Thin figures upon the colours of the map need the ink of its other labels.
    private static void inside(Decoration.Axes axes, Easel easel) {
        Box frame = easel.frame();
        Outline ticks = easel.fresh();
        for (Ticks.Tick tick : alongX(easel.view()).ticks()) {
            double px = easel.view().toPixelX(tick.value());
            ticks.line(px, frame.bottom(), px, frame.bottom() - TICK);
            if (px > frame.x() + 40 && px < frame.right() - 20) {
                easel.text(tick.text(), px, frame.bottom() - TICK - SIZE, NUMBER, Role.LABEL, Role.HALO);
            }
        }
        for (Ticks.Tick tick : alongY(easel.view()).ticks()) {
            double py = easel.view().toPixelY(tick.value());
            ticks.line(frame.x(), py, frame.x() + TICK, py);
            if (py > frame.y() + 20 && py < frame.bottom() - 24) {
                easel.text(tick.text(), frame.x() + TICK + 4, py, LEFT, Role.LABEL, Role.HALO);
            }
        }
        easel.surface().stroke(ticks, Stroke.solid(1), easel.colour(Role.AXIS));
        plate(axes, easel.view()).ifPresent(box -> Plate.paint(offsets(axes, easel.view()), box, easel));
    }

    private static void outside(Decoration.Axes axes, Easel easel) {
        Outline lines = easel.fresh();
        border(easel.frame(), lines);
        int ink = easel.colour(Role.AXIS);
        double widest = numbersOfY(easel, lines, ink);
        numbersOfX(easel, lines, ink);
        easel.surface().stroke(lines, Stroke.solid(1), ink);
        names(axes, easel, widest);
    }

    private static void border(Box frame, Outline lines) {
        lines.moveTo(frame.x(), frame.y());
        lines.lineTo(frame.right(), frame.y());
        lines.lineTo(frame.right(), frame.bottom());
        lines.lineTo(frame.x(), frame.bottom());
        lines.lineTo(frame.x(), frame.y());
    }

    private static void numbersOfX(Easel easel, Outline lines, int ink) {
        Box frame = easel.frame();
        for (Ticks.Tick tick : alongX(easel.view()).ticks()) {
            double px = easel.view().toPixelX(tick.value());
            lines.line(px, frame.bottom(), px, frame.bottom() + TICK);
            easel.surface().text(tick.text(), px, frame.bottom() + TICK + SIZE + 3, 0, NUMBER, ink);
        }
    }

    private static double numbersOfY(Easel easel, Outline lines, int ink) {
        Box frame = easel.frame();
        TextStyle style = TextStyle.right(Face.TEXT, SIZE);
        double widest = 0;
        for (Ticks.Tick tick : alongY(easel.view()).ticks()) {
            double py = easel.view().toPixelY(tick.value());
            lines.line(frame.x() - TICK, py, frame.x(), py);
            easel.surface().text(tick.text(), frame.x() - TICK - 4, py + style.drop(), 0, style, ink);
            widest = Math.max(widest, easel.surface().textWidth(tick.text(), style));
        }
        return widest;
    }

    /// With what the numbers leave out, if anything.
    private static void names(Decoration.Axes axes, Easel easel, double widest) {
        Box frame = easel.frame();
        int ink = easel.colour(Role.TEXT);
        TextStyle style = TextStyle.center(Face.VARIABLE, SIZE + 2);
        String x = name(axes.nameX(), alongX(easel.view()));
        String y = name(axes.nameY(), alongY(easel.view()));
        easel.surface().text(x, frame.centerX(), frame.bottom() + TICK + 2.6 * SIZE + 6, 0, style, ink);
        double left = frame.x() - TICK - 4 - widest - 10;
        easel.surface().text(y, left, frame.centerY(), Math.PI / 2, style, ink);
    }

    private static String name(String name, Ticks.Row row) {
        return row.offset().isEmpty() ? name : offset(name, row);
    }

    private static int count(double pixels, double distance) {
        return Math.max(2, (int) (pixels / distance));
    }
}
