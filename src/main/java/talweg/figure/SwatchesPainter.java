package talweg.figure;

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
        Box plate = plate(legend);
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

    /// Where the plate goes.
    static Box plate(Decoration.Swatches legend) {
        double letter = Sheet.MONO_WIDTH * (SIZE - 0.5);
        double lines = legend.swatches().stream()
                .mapToDouble(swatch -> SWATCH
                        + GAP
                        + letter * (swatch.text().length() + swatch.share().length() + 2))
                .max()
                .orElse(0);
        double width = Math.max(lines, Sheet.MONO_WIDTH * SIZE * legend.title().length()) + 2 * PADDING;
        double height = LINE * (1 + legend.swatches().size()) + 2 * PADDING;
        Box frame = legend.frame();
        return new Box(frame.x() + MARGIN, frame.bottom() - MARGIN - height, width, height);
    }
}
