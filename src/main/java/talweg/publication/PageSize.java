package talweg.publication;

import java.util.Optional;

/// How large a page is, as a person says it.
public sealed interface PageSize {
    /// As wide as a screen shows well, as high as the domain wants it.
    PageSize USUAL = new Usual();

    /// Its place in the file.
    ///
    /// @param bitmap whether that file is made of pixels
    Extent extent(boolean bitmap);

    /// The option of `talweg render` that asks for it; empty for the usual size.
    Optional<String> option();

    /// Nobody said anything.
    record Usual() implements PageSize {
        private static final double WIDTH = 960;

        @Override
        public Extent extent(boolean bitmap) {
            return Extent.wide(WIDTH, 1);
        }

        @Override
        public Optional<String> option() {
            return Optional.empty();
        }
    }

    /// Pixels of a bitmap, CSS pixels of a vector file.
    record Pixels(long width, long height) implements PageSize {
        /// The shortest side.
        public static final long SMALLEST = 100;

        /// The longest side.
        public static final long LARGEST = 20_000;

        /// Beyond this width a bitmap shows the same page with finer dots and not a page with tinier letters.
        private static final double WIDEST_PAGE = 1280;

        @Override
        public Extent extent(boolean bitmap) {
            double scale = bitmap ? Math.max(1, width / WIDEST_PAGE) : 1;
            return Extent.of(width / scale, height / scale, scale);
        }

        @Override
        public Optional<String> option() {
            return Optional.of("--size=" + width + "x" + height);
        }
    }

    /// Millimetres on paper, with letters of 8 points and, in a bitmap, 300 dots an inch; as high as the domain wants
    /// it.
    record Millimetres(double width) implements PageSize {
        /// Half a column of a journal.
        public static final double NARROWEST = 40;

        /// A poster.
        public static final double WIDEST = 2000;

        private static final double INCH = 25.4;
        private static final double SCREEN = 96;
        private static final double PRINT = 300;

        @Override
        public Extent extent(boolean bitmap) {
            return Extent.wide(width / INCH * SCREEN, PRINT / SCREEN);
        }

        @Override
        public Optional<String> option() {
            return Optional.of("--width=" + width);
        }
    }

    /// A page of so many pixels.
    static PageSize pixels(long width, long height) throws PublicationMistake {
        for (long side : new long[] {width, height}) {
            if (side < Pixels.SMALLEST || side > Pixels.LARGEST) {
                throw PublicationMistake.of("page.size", width, height, Pixels.SMALLEST, Pixels.LARGEST);
            }
        }
        return new Pixels(width, height);
    }

    /// A page so wide on paper.
    static PageSize millimetres(double width) throws PublicationMistake {
        if (!(width >= Millimetres.NARROWEST && width <= Millimetres.WIDEST)) {
            throw PublicationMistake.of("page.width", width, Millimetres.NARROWEST, Millimetres.WIDEST);
        }
        return new Millimetres(width);
    }
}
