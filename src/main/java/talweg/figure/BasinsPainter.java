package talweg.figure;

import talweg.engine.basins.Basins;
import talweg.function.Domain;

/// Colours basins. Keeps the pixels of the last ones, so that they are not coloured anew for each frame.
final class BasinsPainter {
    private Basins last;
    private Palette with;
    private Pixels pixels;
    private boolean holes;

    void paint(Mark.Attraction attraction, Easel easel) {
        Basins basins = attraction.basins();
        if (last != basins || with != easel.palette()) {
            last = basins;
            with = easel.palette();
            pixels = BasinShades.pixels(attraction, easel.palette());
            holes = attraction.count().undefined() > 0;
        }
        if (holes) {
            RasterPainter.hatch(easel);
        }
        easel.surface().image(pixels, box(basins.request().view(), easel.view()));
    }

    private static Box box(Domain seen, Viewport view) {
        double left = view.toPixelX(seen.axis(0).low());
        double top = view.toPixelY(seen.axis(1).high());
        double right = view.toPixelX(seen.axis(0).high());
        double bottom = view.toPixelY(seen.axis(1).low());
        return new Box(left, top, right - left, bottom - top);
    }
}
