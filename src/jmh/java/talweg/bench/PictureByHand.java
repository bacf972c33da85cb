package talweg.bench;

import java.util.OptionalDouble;
import talweg.field.FieldMistake;
import talweg.field.Grid;
import talweg.field.LevelChoice;
import talweg.field.LevelCurves;
import talweg.field.Levels;
import talweg.field.ScalarGrid;
import talweg.field.Statistics;
import talweg.field.ValueScale;
import talweg.figure.Argb;
import talweg.figure.ColourMap;
import talweg.figure.MapStyle;
import talweg.figure.MethodStyle;
import talweg.figure.Outline;
import talweg.figure.Role;
import talweg.figure.Stroke;
import talweg.figure.Viewport;
import talweg.figure.raster.Bitmap;
import talweg.figure.raster.Rasterizer;
import talweg.function.Cancellation;

/// The picture of [PictureBenchmark] by a patient programmer who knows the function, the methods, the scale and the
/// levels beforehand: loops, our level curves and our lines, and nothing in between.
final class PictureByHand {
    private final Viewport view;
    private final Grid grid;
    private final double[][] rows;
    private final double[] places;
    private final int[] argb;
    private final double[] x = new double[PictureBenchmark.STEPS + 1];
    private final double[] y = new double[PictureBenchmark.STEPS + 1];
    private final ColourMap colours = PictureBenchmark.PALETTE.map(MapStyle.TALWEG);
    private final Bitmap bitmap = new Bitmap(1000, 800);
    private final Rasterizer rasterizer = new Rasterizer();
    private final Outline outline = new Outline();
    private final Statistics statistics;
    private final ValueScale scale;
    private final Levels levels;

    PictureByHand(Viewport view) throws FieldMistake {
        this.view = view;
        int columns = (int) (view.frame().width() / PictureBenchmark.STEP) + 1;
        int lines = (int) (view.frame().height() / PictureBenchmark.STEP) + 1;
        grid = Grid.of(view.visible(), columns, lines);
        rows = new double[lines][columns];
        places = new double[columns];
        argb = new int[lines * columns];
        sample();
        statistics = Statistics.of(rows);
        scale = ValueScale.automatic(statistics, OptionalDouble.of(0));
        levels = LevelChoice.AUTOMATIC.levels(statistics, scale);
    }

    Object picture() {
        sample();
        colour();
        bitmap.clear();
        rasterizer.on(bitmap);
        curves();
        trajectories();
        return new Object[] {argb, bitmap};
    }

    private void sample() {
        double[] xs = grid.xs();
        for (int row = 0; row < rows.length; row++) {
            fill(xs, grid.y(row), rows[row]);
        }
    }

    private static void fill(double[] xs, double y, double[] out) {
        for (int i = 0; i < xs.length; i++) {
            double a = 1 - xs[i];
            double b = y - xs[i] * xs[i];
            out[i] = a * a + 100 * (b * b);
        }
    }

    private void colour() {
        for (int row = 0; row < rows.length; row++) {
            scale.positions(rows[row], places);
            int at = (rows.length - 1 - row) * places.length;
            for (int i = 0; i < places.length; i++) {
                argb[at + i] = colours.at(places[i]);
            }
        }
    }

    private void curves() {
        LevelCurves curves = LevelCurves.of(new ScalarGrid(grid, rows, statistics), levels.values(), Cancellation.NEVER);
        int ink = PictureBenchmark.PALETTE.colour(Role.LEVEL);
        for (int level = 0; level < levels.count(); level++) {
            outline.clear();
            for (int line = curves.firstLine()[level]; line < curves.firstLine()[level + 1]; line++) {
                trace(curves.x(), curves.y(), curves.offsets()[line], curves.offsets()[line + 1]);
            }
            boolean major = levels.major()[level];
            rasterizer.stroke(outline, Stroke.solid(major ? 1.4 : 0.9), Argb.fade(ink, major ? 0.72 : 0.42));
        }
    }

    private void trace(double[] xs, double[] ys, int from, int to) {
        outline.moveTo(view.toPixelX(xs[from]), view.toPixelY(ys[from]));
        for (int i = from + 1; i < to; i++) {
            outline.lineTo(view.toPixelX(xs[i]), view.toPixelY(ys[i]));
        }
    }

    private void trajectories() {
        for (int method = 0; method < 5; method++) {
            x[0] = -1.2;
            y[0] = 1;
            switch (method) {
                case 0 -> MethodsByHand.descend(x, y, 0.0012);
                case 1 -> MethodsByHand.momentum(x, y, 0.001, 0.9);
                case 2 -> MethodsByHand.adagrad(x, y, 0.42);
                case 3 -> MethodsByHand.adam(x, y, 0.1);
                default -> MethodsByHand.newton(x, y);
            }
            line(MethodStyle.of(method));
        }
    }

    private void line(MethodStyle style) {
        outline.clear();
        trace(x, y, 0, x.length);
        int casing = Argb.fade(PictureBenchmark.PALETTE.colour(Role.CASING), 0.75);
        int ink = PictureBenchmark.PALETTE.colour(style.role());
        rasterizer.stroke(outline, Stroke.solid(6), casing);
        rasterizer.stroke(outline, new Stroke(2, style.dash().pattern(2), 0), ink);
        double lastX = Double.NEGATIVE_INFINITY;
        double lastY = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < x.length; k++) {
            double px = view.toPixelX(x[k]);
            double py = view.toPixelY(y[k]);
            if (!(Math.hypot(px - lastX, py - lastY) < 7)) {
                rasterizer.disc(px, py, 3.2, PictureBenchmark.PALETTE.colour(Role.CASING));
                rasterizer.disc(px, py, 2.4, ink);
                lastX = px;
                lastY = py;
            }
        }
    }
}
