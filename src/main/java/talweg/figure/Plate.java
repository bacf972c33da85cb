package talweg.figure;

import java.util.List;

/// A small opaque ground for text that stands on the map, so that it reads on any colour. Widths are known without a
/// surface, from monospaced figures: so places can be chosen, and tested, before anything is painted.
public final class Plate {
    private static final double SIZE = 11;
    private static final TextStyle TEXT = TextStyle.left(Face.MONO, SIZE);
    private static final double PADDING = 6;
    private static final double CORNER = 4;
    private static final double BAR = 3;
    private static final int STEPS = 4;

    /// Pixels.
    static final double HEIGHT = SIZE + 8;

    private Plate() {}

    /// Pixels that `text` takes on a plate.
    static double width(String text) {
        return Sheet.MONO_WIDTH * SIZE * text.length() + 2 * PADDING;
    }

    /// A plate with one line of text.
    static void paint(String text, Box box, Easel easel) {
        paint(box, easel);
        easel.surface().text(text, box.x() + PADDING, box.centerY() + TEXT.drop(), 0, TEXT, easel.colour(Role.TEXT));
    }

    /// A plate with one line of text, and a bar in the colour of what the text is about: colours that lines can be told
    /// apart by are too light for small letters.
    static void paint(String text, Box box, Role about, Easel easel) {
        paint(text, box, easel);
        Box bar = new Box(box.x() + 0.5, box.y() + CORNER, BAR, box.height() - 2 * CORNER);
        easel.surface().fillRectangle(bar, easel.colour(about));
    }

    /// An empty plate with a hairline around it.
    static void paint(Box box, Easel easel) {
        Outline outline = easel.fresh();
        round(box, outline);
        easel.surface().fill(outline, easel.colour(Role.OVERLAY));
        easel.surface().stroke(outline, Stroke.solid(1), easel.colour(Role.LINE));
    }

    private static void round(Box box, Outline outline) {
        double corner = Math.min(CORNER, Math.min(box.width(), box.height()) / 2);
        Box inner = box.inset(corner, corner, corner, corner);
        List<double[]> middles = List.of(
                new double[] {inner.right(), inner.bottom()},
                new double[] {inner.x(), inner.bottom()},
                new double[] {inner.x(), inner.y()},
                new double[] {inner.right(), inner.y()});
        outline.moveTo(box.right(), inner.bottom());
        for (int quarter = 0; quarter < 4; quarter++) {
            for (int i = 0; i <= STEPS; i++) {
                double angle = Math.PI / 2 * (quarter + (double) i / STEPS);
                outline.lineTo(
                        middles.get(quarter)[0] + corner * Math.cos(angle),
                        middles.get(quarter)[1] + corner * Math.sin(angle));
            }
        }
        outline.lineTo(box.right(), inner.bottom());
    }
}
