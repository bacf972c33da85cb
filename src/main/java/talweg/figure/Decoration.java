package talweg.figure;

import java.util.List;

/// What stands around or upon the map and not in the plane: its place is given in pixels.
public sealed interface Decoration {
    /// Ticks with numbers and the names of the axes.
    ///
    /// @param inside whether the numbers stand inside the frame, as on the screen, where the map fills its room;
    ///               otherwise outside, with a frame, as on paper
    record Axes(String nameX, String nameY, boolean inside) implements Decoration {}

    /// The colours of the map with the values that they stand for.
    ///
    /// @param box    where the colours go; the numbers stand to the right of it
    /// @param ticks  values that are stated
    /// @param lines  tones at which level curves are drawn
    /// @param plated whether it stands upon the map and needs a ground of its own
    record ColourBar(Box box, MapStyle style, List<Tick> ticks, List<Double> lines, String title, boolean plated)
            implements Decoration {
        /// Keeps its own copies.
        public ColourBar {
            ticks = List.copyOf(ticks);
            lines = List.copyOf(lines);
        }

        /// The same upon the map, at another place.
        public ColourBar plated(Box other) {
            return new ColourBar(other, style, ticks, lines, title, true);
        }
    }

    /// A value at a tone in [0, 1].
    record Tick(double tone, String text) {}

    /// What the lines and points mean.
    ///
    /// @param box where it goes; only x, y and width count
    record Legend(Box box, List<Entry> entries) implements Decoration {
        /// Keeps its own copy.
        public Legend {
            entries = List.copyOf(entries);
        }

        /// Pixels that an entry takes from left to right, near enough to divide a page.
        public static double roomFor(Entry entry) {
            return LegendPainter.roomFor(entry);
        }
    }

    /// What areas of the map mean: a title and a line for each, on a plate upon the map.
    record Swatches(Box box, String title, List<Swatch> swatches) implements Decoration {
        /// Keeps its own copy.
        public Swatches {
            swatches = List.copyOf(swatches);
        }

        /// In that corner of the map where it covers the fewest points.
        ///
        /// @param kept points of the plane
        public static Swatches upon(Viewport view, String title, List<Swatch> swatches, List<double[]> kept) {
            List<double[]> pixels = kept.stream()
                    .map(at -> new double[] {view.toPixelX(at[0]), view.toPixelY(at[1])})
                    .toList();
            return new Swatches(SwatchesPainter.place(view.frame(), title, swatches, pixels), title, swatches);
        }
    }

    /// A colour, what it means, and how much of the map it covers.
    record Swatch(Role role, String text, String share) {}

    /// A method with its name and, smaller, its hyperparameters and outcome.
    ///
    /// @param details empty where there is no room for any
    record Entry(MethodStyle style, String name, List<String> details) {
        private static final double NAME_HEIGHT = 22;
        private static final double COMPACT_HEIGHT = 16;

        /// Height of a line of details.
        static final double LINE_HEIGHT = 14;

        /// Keeps its own copy.
        public Entry {
            details = List.copyOf(details);
        }

        /// One with a single line of details.
        public Entry(MethodStyle style, String name, String detail) {
            this(style, name, List.of(detail));
        }

        /// Pixels that it takes, the gap to the next one included.
        public double height() {
            return isCompact() ? COMPACT_HEIGHT : NAME_HEIGHT + LINE_HEIGHT * details.size();
        }

        /// Without details, and smaller.
        public Entry compact() {
            return new Entry(style, name, List.of());
        }

        /// Whether it is small, for it has no details.
        public boolean isCompact() {
            return details.isEmpty();
        }
    }

    /// A line of text; y is the baseline.
    record Caption(String text, double x, double y, Role role, TextStyle style) implements Decoration {}

    /// A line of a typeset formula; y is the baseline.
    ///
    /// @param text what is found and copied in its place; empty if another line has it
    record Formula(FormulaOutline outline, String text, double x, double y, Role role) implements Decoration {}

    /// A straight line between two pixels.
    record Rule(double fromX, double fromY, double toX, double toY, Pen pen) implements Decoration {}

    /// Another picture, whose pixels are those of the whole, without a ground of its own.
    record Inset(Figure figure) implements Decoration {}
}
