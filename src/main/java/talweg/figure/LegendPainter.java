package talweg.figure;

/// Paints a line with its marker for each method, its name, and its hyperparameters below.
final class LegendPainter {
    private static final double SAMPLE = 44;
    private static final double NAME_SIZE = 12;
    private static final double DETAIL_SIZE = 10.5;
    private static final double COMPACT_SAMPLE = 26;
    private static final double COMPACT_SIZE = 10.5;

    /// From the sample to the name.
    private static final double GAP = 9;

    /// Of a letter in Inter semi-bold on average, as a part of the size, generously.
    private static final double LETTER_WIDTH = 0.6;

    private LegendPainter() {}

    /// Pixels that an entry takes, near enough to divide a page.
    static double roomFor(Decoration.Entry entry) {
        double name = LETTER_WIDTH * size(entry) * entry.name().length();
        int longest = entry.details().stream().mapToInt(String::length).max().orElse(0);
        return sample(entry) + GAP + Math.max(name, Sheet.MONO_WIDTH * DETAIL_SIZE * longest);
    }

    private static double size(Decoration.Entry entry) {
        return entry.isCompact() ? COMPACT_SIZE : NAME_SIZE;
    }

    private static double sample(Decoration.Entry entry) {
        return entry.isCompact() ? COMPACT_SAMPLE : SAMPLE;
    }

    static void paint(Decoration.Legend legend, Easel easel) {
        double y = legend.box().y();
        for (Decoration.Entry entry : legend.entries()) {
            paint(entry, legend.box().x(), y, easel);
            y += entry.height();
        }
    }

    private static void paint(Decoration.Entry entry, double x, double y, Easel easel) {
        Surface surface = easel.surface();
        int colour = easel.colour(entry.style().role());
        double sample = sample(entry);
        double middle = y + size(entry) / 2;
        Outline line = easel.fresh();
        line.line(x + 1, middle, x + sample - 5, middle);
        surface.stroke(line, new Stroke(2, entry.style().dash().pattern(2), 0), colour);
        PointPainter.marker(entry.style().marker(), x + sample - 5, middle, 4.5, 2, colour, easel);
        TextStyle name = TextStyle.left(Face.STRONG, size(entry));
        double left = x + sample + GAP;
        surface.text(entry.name(), left, middle + name.drop(), 0, name, easel.colour(Role.TEXT));
        TextStyle detail = TextStyle.left(Face.MONO, DETAIL_SIZE);
        double base = middle + NAME_SIZE + 5;
        for (String text : entry.details()) {
            surface.text(text, left, base, 0, detail, easel.colour(Role.MUTED));
            base += Decoration.Entry.LINE_HEIGHT;
        }
    }
}
