package talweg.figure;

/// Paints the colours of the map from bottom to top, the level curves as lines across, the values beside them.
final class ColourBarPainter {
    private static final int SHADES = 256;
    private static final double SIZE = 11;
    private static final double HALO = 3;

    private ColourBarPainter() {}

    static void paint(Decoration.ColourBar bar, Easel easel) {
        Box box = bar.box();
        Surface surface = easel.surface();
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
        for (Decoration.Tick tick : bar.ticks()) {
            double y = height(box, tick.tone());
            lines.line(box.right(), y, box.right() + 4, y);
            write(tick.text(), box.right() + 8, y + style.drop(), style, easel);
        }
        surface.stroke(lines, Stroke.solid(1), ink);
        write(bar.title(), box.x(), box.y() - 9, TextStyle.left(Face.VARIABLE, SIZE + 1), easel);
    }

    /// On the screen the bar stands on the map, where any colour and line may be behind its numbers.
    private static void write(String text, double x, double y, TextStyle style, Easel easel) {
        easel.surface().textHalo(text, x, y, 0, style, HALO, easel.colour(Role.HALO));
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
