package talweg.figure.cloud;

import talweg.figure.Argb;

/// An image that is painted on: rows from top to bottom, 0xAARRGGBB with premultiplied alpha. Mutable, owned by one
/// task.
final class Canvas {
    final int columns;
    final int rows;
    final int[] pixels;

    Canvas(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.pixels = new int[columns * rows];
    }

    /// Lays `argb`, straight alpha, over a pixel.
    void over(int pixel, int argb, double coverage) {
        int alpha = (int) (Argb.alpha(argb) * coverage + 0.5);
        if (alpha <= 0) {
            return;
        }
        int below = pixels[pixel];
        int rest = 255 - alpha;
        int red = part(argb >>> 16 & 0xFF, alpha) + part(below >>> 16 & 0xFF, rest);
        int green = part(argb >>> 8 & 0xFF, alpha) + part(below >>> 8 & 0xFF, rest);
        int blue = part(argb & 0xFF, alpha) + part(below & 0xFF, rest);
        int covered = alpha + part(below >>> 24, rest);
        pixels[pixel] =
                covered << 24 | Math.min(red, covered) << 16 | Math.min(green, covered) << 8 | Math.min(blue, covered);
    }

    private static int part(int channel, int alpha) {
        return (channel * alpha + 127) / 255;
    }

    /// A disc whose border is as soft as one pixel.
    void disc(double x, double y, double radius, int argb) {
        double reach = radius + 0.5;
        int left = (int) Math.max(0, Math.ceil(x - reach - 0.5));
        int right = (int) Math.min(columns - 1.0, Math.floor(x + reach - 0.5));
        int top = (int) Math.max(0, Math.ceil(y - reach - 0.5));
        int bottom = (int) Math.min(rows - 1.0, Math.floor(y + reach - 0.5));
        for (int row = top; row <= bottom; row++) {
            double dy = row + 0.5 - y;
            for (int column = left; column <= right; column++) {
                double dx = column + 0.5 - x;
                double coverage = reach - Math.sqrt(dx * dx + dy * dy);
                if (coverage > 0) {
                    over(row * columns + column, argb, Math.min(1, coverage));
                }
            }
        }
    }

    /// With straight alpha, as exporters want it.
    int[] straight() {
        int[] straight = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int alpha = pixels[i] >>> 24;
            if (alpha > 0) {
                int red = (pixels[i] >>> 16 & 0xFF) * 255 / alpha;
                int green = (pixels[i] >>> 8 & 0xFF) * 255 / alpha;
                int blue = (pixels[i] & 0xFF) * 255 / alpha;
                straight[i] = alpha << 24 | red << 16 | green << 8 | blue;
            }
        }
        return straight;
    }
}
