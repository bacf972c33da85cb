package talweg.figure;

import java.util.Comparator;
import java.util.List;

/// Paints the colours of the map from bottom to top, the level curves as lines across, the values beside them.
public final class ColourBarPainter {
    private static final int SHADES = 256;
    private static final double SIZE = 11;

    /// Of a figure in Inter, as a part of the size; the widest.
    private static final double DIGIT_WIDTH = 0.66;

    private static final double TO_NUMBERS = 8;
    private static final double PADDING = 9;
    private static final double TITLE = 20;

    /// From one number to the next, at least; what would come nearer is left out.
    private static final double APART = 1.25 * SIZE;

    private ColourBarPainter() {}

    /// Everything that belongs to the bar, with some room around it.
    static Box plate(Decoration.ColourBar bar) {
        Box box = bar.box();
        double numbers = numbersOf(bar);
        return new Box(
                box.x() - PADDING,
                box.y() - TITLE - PADDING / 2,
                PADDING + box.width() + TO_NUMBERS + numbers + PADDING / 2,
                TITLE + box.height() + 1.7 * PADDING);
    }

    /// Pixels that the numbers beside the bar take.
    public static double numbersOf(Decoration.ColourBar bar) {
        int longest = bar.ticks().stream()
                .mapToInt(tick -> tick.text().length())
                .max()
                .orElse(1);
        return DIGIT_WIDTH * SIZE * longest;
    }

    static void paint(Decoration.ColourBar bar, Easel easel) {
        Box box = bar.box();
        Surface surface = easel.surface();
        if (bar.plated()) {
            Plate.paint(plate(bar), easel);
        }
        surface.clip(box, () -> surface.image(shades(easel.palette().map(bar.style())), box));
        Outline lines = easel.fresh();
        for (double tone : bar.lines()) {
            lines.clear();
            lines.line(box.x(), height(box, tone), box.right(), height(box, tone));
            int ink = Argb.fade(easel.colour(bar.style().ink(tone)), 0.55);
            surface.stroke(lines, Stroke.solid(0.8), ink);
        }
        int ink = easel.colour(Role.AXIS);
        TextStyle style = TextStyle.left(Face.TEXT, SIZE);
        lines.clear();
        border(box, lines);
        double free = Double.POSITIVE_INFINITY;
        for (Decoration.Tick tick : upwards(bar)) {
            double y = height(box, tick.tone());
            lines.line(box.right(), y, box.right() + 4, y);
            if (y > free) {
                continue;
            }
            free = y - APART;
            write(tick.text(), box.right() + TO_NUMBERS, y + style.drop(), style, easel);
        }
        surface.stroke(lines, Stroke.solid(1), ink);
        write(bar.title(), box.x(), box.y() - 9, TextStyle.left(Face.VARIABLE, SIZE + 1), easel);
    }

    private static List<Decoration.Tick> upwards(Decoration.ColourBar bar) {
        return bar.ticks().stream()
                .sorted(Comparator.comparingDouble(Decoration.Tick::tone))
                .toList();
    }

    private static void write(String text, double x, double y, TextStyle style, Easel easel) {
        easel.surface().text(text, x, y, 0, style, easel.colour(Role.TEXT));
    }

    private static double height(Box box, double tone) {
        return box.bottom() - tone * box.height();
    }

    private static Pixels shades(ColourMap map) {
        int[] argb = new int[SHADES];
        for (int i = 0; i < SHADES; i++) {
            argb[i] = map.at(1 - (double) i / (SHADES - 1));
        }
        return new Pixels(1, SHADES, argb);
    }

    private static void border(Box box, Outline lines) {
        lines.moveTo(box.x(), box.y());
        lines.lineTo(box.right(), box.y());
        lines.lineTo(box.right(), box.bottom());
        lines.lineTo(box.x(), box.bottom());
        lines.lineTo(box.x(), box.y());
    }
}
