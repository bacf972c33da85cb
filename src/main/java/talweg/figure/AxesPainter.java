package talweg.figure;

import talweg.function.Domain.Range;

/// Paints ticks, their numbers and the names of the axes: inside the frame with a halo, or outside around a thin frame.
final class AxesPainter {
    private static final double DISTANCE_X = 52;
    private static final double DISTANCE_Y = 44;
    /// Pixels that numbers take inside the frame, on the left and below.
    static final double ROOM_FOR_Y = 38;

    static final double ROOM_FOR_X = 24;

    private static final double TICK = 4;
    private static final double SIZE = 11;
    private static final TextStyle NUMBER = TextStyle.center(Face.TEXT, SIZE);

    private AxesPainter() {}

    static void paint(Decoration.Axes axes, Easel easel) {
        if (axes.inside()) {
            easel.surface().clip(easel.frame(), () -> inside(easel));
        } else {
            outside(axes, easel);
        }
    }

    private static void inside(Easel easel) {
        Box frame = easel.frame();
        Outline ticks = easel.fresh();
        Range x = easel.view().visible().axis(0);
        for (Ticks.Tick tick : Ticks.between(x.low(), x.high(), count(frame.width(), DISTANCE_X))) {
            double px = easel.view().toPixelX(tick.value());
            ticks.line(px, frame.bottom(), px, frame.bottom() - TICK);
            if (px > frame.x() + 40 && px < frame.right() - 20) {
                easel.text(tick.text(), px, frame.bottom() - TICK - SIZE, NUMBER, Role.AXIS, Role.HALO);
            }
        }
        Range y = easel.view().visible().axis(1);
        for (Ticks.Tick tick : Ticks.between(y.low(), y.high(), count(frame.height(), DISTANCE_Y))) {
            double py = easel.view().toPixelY(tick.value());
            ticks.line(frame.x(), py, frame.x() + TICK, py);
            if (py > frame.y() + 20 && py < frame.bottom() - 24) {
                TextStyle left = TextStyle.left(Face.TEXT, SIZE);
                easel.text(tick.text(), frame.x() + TICK + 4, py, left, Role.AXIS, Role.HALO);
            }
        }
        easel.surface().stroke(ticks, Stroke.solid(1), easel.colour(Role.AXIS));
    }

    private static void outside(Decoration.Axes axes, Easel easel) {
        Box frame = easel.frame();
        Outline lines = easel.fresh();
        border(frame, lines);
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
        Range x = easel.view().visible().axis(0);
        for (Ticks.Tick tick : Ticks.between(x.low(), x.high(), count(frame.width(), DISTANCE_X))) {
            double px = easel.view().toPixelX(tick.value());
            lines.line(px, frame.bottom(), px, frame.bottom() + TICK);
            easel.surface().text(tick.text(), px, frame.bottom() + TICK + SIZE + 3, 0, NUMBER, ink);
        }
    }

    private static double numbersOfY(Easel easel, Outline lines, int ink) {
        Box frame = easel.frame();
        TextStyle style = TextStyle.right(Face.TEXT, SIZE);
        double widest = 0;
        Range y = easel.view().visible().axis(1);
        for (Ticks.Tick tick : Ticks.between(y.low(), y.high(), count(frame.height(), DISTANCE_Y))) {
            double py = easel.view().toPixelY(tick.value());
            lines.line(frame.x() - TICK, py, frame.x(), py);
            easel.surface().text(tick.text(), frame.x() - TICK - 4, py + style.drop(), 0, style, ink);
            widest = Math.max(widest, easel.surface().textWidth(tick.text(), style));
        }
        return widest;
    }

    private static void names(Decoration.Axes axes, Easel easel, double widest) {
        Box frame = easel.frame();
        int ink = easel.colour(Role.TEXT);
        TextStyle style = TextStyle.center(Face.VARIABLE, SIZE + 2);
        easel.surface().text(axes.nameX(), frame.centerX(), frame.bottom() + TICK + 2.6 * SIZE + 6, 0, style, ink);
        double left = frame.x() - TICK - 4 - widest - 10;
        easel.surface().text(axes.nameY(), left, frame.centerY(), Math.PI / 2, style, ink);
    }

    private static int count(double pixels, double distance) {
        return Math.max(2, (int) (pixels / distance));
    }
}
