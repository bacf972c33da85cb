package talweg.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/// Colours grids. A hole is left transparent, over a hatching in pixels, so that its border is as smooth as the image.
final class RasterPainter {
    /// The raster on the screen, the coarse one before it, and one of another style.
    private static final int KEPT = 3;

    private static final double HATCH_DISTANCE = 7;

    /// Records of arrays are equal if the arrays are the same, which is what is wanted: marks are never written
    /// again.
    private record Key(double[] tones, ColourMap map) {}

    private final Map<Key, Pixels> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Pixels> eldest) {
            return size() > KEPT;
        }
    };

    void paint(Mark.Raster raster, Easel easel) {
        ColourMap map = easel.palette().map(raster.style());
        if (raster.hasHoles()) {
            hatch(easel);
        }
        Pixels pixels = kept.computeIfAbsent(new Key(raster.tones(), map), key -> colour(raster, map));
        easel.surface().image(pixels, box(raster, easel.view()));
    }

    void paint(Mark.Tiles tiles, Easel easel) {
        int[] colours = tiles.roles().stream()
                .mapToInt(role -> Argb.fade(easel.colour(role), tiles.alpha()))
                .toArray();
        int[] argb = new int[tiles.columns() * tiles.rows()];
        for (int i = 0; i < argb.length; i++) {
            int row = tiles.rows() - 1 - i / tiles.columns();
            int kind = tiles.kinds()[row * tiles.columns() + i % tiles.columns()];
            argb[i] = kind < 0 ? 0 : colours[kind];
        }
        Box box = box(tiles.columns(), tiles.rows(), tiles.x0(), tiles.x1(), tiles.y0(), tiles.y1(), easel.view());
        easel.surface().image(new Pixels(tiles.columns(), tiles.rows(), argb), box);
    }

    /// Rows of a raster go upwards, rows of an image downwards.
    private static Pixels colour(Mark.Raster raster, ColourMap map) {
        int columns = raster.columns();
        int rows = raster.rows();
        int[] argb = new int[columns * rows];
        for (int row = 0; row < rows; row++) {
            map.colour(raster.tones(), row * columns, columns, argb, (rows - 1 - row) * columns);
        }
        return new Pixels(columns, rows, argb);
    }

    /// A node is the middle of its pixel, so the image reaches half a cell beyond the outer nodes.
    private static Box box(Mark.Raster raster, Viewport view) {
        return box(raster.columns(), raster.rows(), raster.x0(), raster.x1(), raster.y0(), raster.y1(), view);
    }

    private static Box box(int columns, int rows, double x0, double x1, double y0, double y1, Viewport view) {
        double halfX = (x1 - x0) / (columns - 1) / 2;
        double halfY = (y1 - y0) / (rows - 1) / 2;
        double left = view.toPixelX(x0 - halfX);
        double right = view.toPixelX(x1 + halfX);
        double top = view.toPixelY(y1 + halfY);
        double bottom = view.toPixelY(y0 - halfY);
        return new Box(left, top, right - left, bottom - top);
    }

    static void hatch(Easel easel) {
        Box frame = easel.frame();
        easel.surface().fillRectangle(frame, easel.colour(Role.HOLE));
        Outline lines = easel.fresh();
        // Diagonals that begin on the left of the frame by its height, anchored to the frame.
        for (double x = frame.x() - frame.height(); x < frame.right(); x += HATCH_DISTANCE) {
            lines.line(x, frame.bottom(), x + frame.height(), frame.y());
        }
        easel.surface().stroke(lines, Stroke.solid(1), easel.colour(Role.HOLE_HATCH));
    }
}
