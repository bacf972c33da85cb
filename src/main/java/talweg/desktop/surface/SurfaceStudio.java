package talweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Argb;
import talweg.figure.Box;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Outline;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Pen;
import talweg.figure.Pixels;
import talweg.figure.Stroke;
import talweg.figure.raster.Bitmap;
import talweg.figure.raster.Rasterizer;
import talweg.figure.surface.Relief;
import talweg.figure.surface.Sharpness;
import talweg.function.Cancellation;

/// Makes shots. Keeps its scratch, so it makes one at a time, whoever asks.
final class SurfaceStudio {
    private final Rasterizer rasterizer = new Rasterizer();
    private final Outline outline = new Outline();
    private Painter painter;
    private Palette palette;

    synchronized SurfaceShot shoot(SurfaceWish wish, boolean fine, Cancellation cancellation) {
        Sharpness sharpness = fine ? Sharpness.fine(wish.density()) : Sharpness.coarse(wish.density());
        Relief relief = wish.picture().relief(wish.ground(), wish.frame(), sharpness, cancellation);
        cancellation.check();
        Pixels pixels = premultiplied(painter(wish.palette()).shaded(relief.shading()));
        cancellation.check();
        List<Layer> upon = new ArrayList<>();
        Bitmap bitmap = new Bitmap(pixels.columns(), pixels.rows(), pixels.argb());
        rasterizer.on(bitmap);
        for (Layer layer : wish.picture().lifted(wish.ground(), relief)) {
            cancellation.check();
            if (layer.kind() == Layer.Kind.CONTOURS) {
                layer.marks().forEach(mark -> curve(mark, wish));
            } else {
                upon.add(layer);
            }
        }
        return new SurfaceShot(wish, relief, pixels, upon);
    }

    private Painter painter(Palette wanted) {
        if (palette != wanted) {
            palette = wanted;
            painter = new Painter(wanted);
        }
        return painter;
    }

    private void curve(Mark mark, SurfaceWish wish) {
        if (!(mark instanceof Mark.Polylines lines)) {
            return;
        }
        Box frame = wish.frame();
        outline.clear();
        boolean open = false;
        for (int i = 0; i < lines.x().length; i++) {
            double x = (lines.x()[i] - frame.x()) * wish.density();
            double y = (-lines.y()[i] - frame.y()) * wish.density();
            if (Double.isNaN(x)) {
                open = false;
            } else if (open) {
                outline.lineTo(x, y);
            } else {
                outline.moveTo(x, y);
                open = true;
            }
        }
        Pen pen = lines.pen();
        int colour = Argb.fade(wish.palette().colour(pen.role()), pen.alpha());
        rasterizer.stroke(outline, Stroke.solid(pen.width() * wish.density()), colour);
    }

    private static Pixels premultiplied(Pixels straight) {
        int[] argb = new int[straight.argb().length];
        for (int i = 0; i < argb.length; i++) {
            int pixel = straight.argb()[i];
            int alpha = pixel >>> 24;
            argb[i] = alpha == 255 || alpha == 0
                    ? pixel
                    : alpha << 24
                            | (pixel >>> 16 & 0xFF) * alpha / 255 << 16
                            | (pixel >>> 8 & 0xFF) * alpha / 255 << 8
                            | (pixel & 0xFF) * alpha / 255;
        }
        return new Pixels(straight.columns(), straight.rows(), argb);
    }
}
