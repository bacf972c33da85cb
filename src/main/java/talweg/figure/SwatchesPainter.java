package talweg.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Paints what areas mean, on a plate in the lower left corner of the map.
final class SwatchesPainter {
    private static final double LINE = 18;
    private static final double PADDING = 10;
    private static final double SWATCH = 12;
    private static final double GAP = 8;
    private static final double MARGIN = 12;
    private static final double SIZE = 11;
    private static final TextStyle TITLE = TextStyle.left(Face.STRONG, SIZE);
    private static final TextStyle TEXT = TextStyle.left(Face.MONO, SIZE - 0.5);
    private static final TextStyle SHARE = TextStyle.right(Face.MONO, SIZE - 0.5);

    private SwatchesPainter() {}

    static void paint(Decoration.Swatches legend, Easel easel) {
        Box plate = legend.box();
        Plate.paint(plate, easel);
        Surface surface = easel.surface();
        double y = plate.y() + PADDING + LINE / 2;
        surface.text(legend.title(), plate.x() + PADDING, y + TITLE.drop(), 0, TITLE, easel.colour(Role.TEXT));
        for (Decoration.Swatch swatch : legend.swatches()) {
            y += LINE;
            Box colour = new Box(plate.x() + PADDING, y - SWATCH / 2, SWATCH, SWATCH);
            surface.fillRectangle(colour, easel.colour(swatch.role()));
            double left = colour.right() + GAP;
            surface.text(swatch.text(), left, y + TEXT.drop(), 0, TEXT, easel.colour(Role.TEXT));
            surface.text(swatch.share(), plate.right() - PADDING, y + SHARE.drop(), 0, SHARE, easel.colour(Role.MUTED));
        }
    }

    /// Where the plate goes: into that corner where it covers the fewest points, the lower left one if it can be.
    ///
    /// @param kept points (x, y) in pixels
    static Box place(Box frame, String title, List<Decoration.Swatch> swatches, List<double[]> kept) {
        double letter = Sheet.MONO_WIDTH * (SIZE - 0.5);
        double lines = swatches.stream()
                .mapToDouble(swatch -> SWATCH
                        + GAP
                        + letter * (swatch.text().length() + swatch.share().length() + 2))
                .max()
                .orElse(0);
        double width = Math.max(lines, Sheet.MONO_WIDTH * SIZE * title.length()) + 2 * PADDING;
        double height = LINE * (1 + swatches.size()) + 2 * PADDING;
        double left = frame.x() + MARGIN;
        double right = frame.right() - MARGIN - width;
        double top = frame.y() + MARGIN;
        double bottom = frame.bottom() - MARGIN - height;
        return Stream.of(
                        new Box(left, bottom, width, height),
                        new Box(right, bottom, width, height),
                        new Box(left, top, width, height),
                        new Box(right, top, width, height))
                .min(Comparator.comparingLong(box ->
                        kept.stream().filter(at -> box.contains(at[0], at[1])).count()))
                .orElseThrow();
    }
}
