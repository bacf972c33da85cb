package talweg.command;

import java.util.Optional;
import java.util.OptionalDouble;
import talweg.function.Words;

/// How large a picture is.
///
/// @param width of the figure in CSS pixels (1/96 inch)
/// @param height of the figure in CSS pixels; empty: as the domain wants it
/// @param scale pixels of a bitmap for each of them
record RenderSize(double width, OptionalDouble height, double scale) {
    private static final Words WORDS = new Words("command");
    private static final double USUAL_WIDTH = 960;

    /// Beyond this width a bitmap shows the same page with finer dots and not a page with tinier letters.
    private static final double WIDEST_PAGE = 1280;

    private static final long SMALLEST = 100;
    private static final long LARGEST = 20_000;
    private static final double MILLIMETRES = 25.4;
    private static final double SCREEN = 96;
    private static final double PRINT = 300;
    private static final double NARROWEST = 40;
    private static final double WIDEST = 2000;

    static RenderSize parse(Optional<String> size, Optional<String> width, boolean bitmap) throws UserMistake {
        if (size.isPresent() && width.isPresent()) {
            throw new UserMistake(WORDS.say("render.sizes"));
        }
        if (width.isPresent()) {
            return ofMillimetres(Values.number("--width", width.get()));
        }
        return size.isPresent()
                ? ofPixels(Values.size("--size", size.get()), bitmap)
                : new RenderSize(USUAL_WIDTH, OptionalDouble.empty(), 1);
    }

    private static RenderSize ofMillimetres(double width) throws UserMistake {
        if (!(width >= NARROWEST && width <= WIDEST)) {
            throw new UserMistake(WORDS.say("render.width", width, NARROWEST, WIDEST));
        }
        return new RenderSize(width / MILLIMETRES * SCREEN, OptionalDouble.empty(), PRINT / SCREEN);
    }

    private static RenderSize ofPixels(long[] size, boolean bitmap) throws UserMistake {
        for (long side : size) {
            if (side < SMALLEST || side > LARGEST) {
                throw new UserMistake(WORDS.say("render.size", size[0], size[1], SMALLEST, LARGEST));
            }
        }
        double scale = bitmap ? Math.max(1, size[0] / WIDEST_PAGE) : 1;
        return new RenderSize(size[0] / scale, OptionalDouble.of(size[1] / scale), scale);
    }
}
