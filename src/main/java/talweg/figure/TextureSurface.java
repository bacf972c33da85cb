package talweg.figure;

import java.util.Arrays;

/// Takes the images of a map and nothing else: what a surface in space is coloured by. Lines and texts have their own
/// way onto the surface, and where a map is hatched the surface has a hole.
final class TextureSurface implements Surface {
    private final Box frame;
    private final double density;
    private final Pixels pixels;

    /// @param density pixels of the image for each of the map
    /// @param paper the colour where there is no image
    TextureSurface(Box frame, double density, int paper) {
        this.frame = frame;
        this.density = density;
        int columns = Math.max(1, (int) Math.round(frame.width() * density));
        int rows = Math.max(1, (int) Math.round(frame.height() * density));
        this.pixels = new Pixels(columns, rows, new int[columns * rows]);
        Arrays.fill(pixels.argb(), paper);
    }

    Pixels pixels() {
        return pixels;
    }

    @Override
    public void image(Pixels source, Box box) {
        int[] argb = pixels.argb();
        for (int row = 0; row < pixels.rows(); row++) {
            double y = (frame.y() + (row + 0.5) / density - box.y()) / box.height() * source.rows() - 0.5;
            for (int column = 0; column < pixels.columns(); column++) {
                double x = (frame.x() + (column + 0.5) / density - box.x()) / box.width() * source.columns() - 0.5;
                boolean inside = x > -0.5 && y > -0.5 && x < source.columns() - 0.5 && y < source.rows() - 0.5;
                if (inside) {
                    int at = row * pixels.columns() + column;
                    argb[at] = Argb.over(between(source, x, y), argb[at]);
                }
            }
        }
    }

    /// Bilinear; beside a transparent pixel that of the nearest.
    private static int between(Pixels source, double x, double y) {
        int left = Math.clamp((int) Math.floor(x), 0, Math.max(0, source.columns() - 2));
        int top = Math.clamp((int) Math.floor(y), 0, Math.max(0, source.rows() - 2));
        int right = Math.min(left + 1, source.columns() - 1);
        int below = Math.min(top + 1, source.rows() - 1);
        double s = Math.clamp(x - left, 0, 1);
        double t = Math.clamp(y - top, 0, 1);
        int a = source.argb()[top * source.columns() + left];
        int b = source.argb()[top * source.columns() + right];
        int c = source.argb()[below * source.columns() + left];
        int d = source.argb()[below * source.columns() + right];
        if ((a & b & c & d) >>> 24 != 0xFF) {
            return t < 0.5 ? (s < 0.5 ? a : b) : (s < 0.5 ? c : d);
        }
        return 0xFF << 24 | channel(a, b, c, d, 16, s, t) | channel(a, b, c, d, 8, s, t) | channel(a, b, c, d, 0, s, t);
    }

    private static int channel(int a, int b, int c, int d, int shift, double s, double t) {
        double above = (a >>> shift & 0xFF) * (1 - s) + (b >>> shift & 0xFF) * s;
        double under = (c >>> shift & 0xFF) * (1 - s) + (d >>> shift & 0xFF) * s;
        return (int) Math.round(above * (1 - t) + under * t) << shift;
    }

    @Override
    public void clip(Box box, Runnable painting) {
        painting.run();
    }

    @Override
    public void fillRectangle(Box box, int argb) {}

    @Override
    public void fill(Outline outline, int argb) {}

    @Override
    public void stroke(Outline outline, Stroke stroke, int argb) {}

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {}

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, Stroke stroke, int argb) {}

    @Override
    public void text(String text, double x, double y, double angle, TextStyle style, int argb) {}

    @Override
    public void formula(FormulaOutline outline, String text, double x, double y, int argb) {}

    @Override
    public void textHalo(String text, double x, double y, double angle, TextStyle style, double width, int argb) {}

    @Override
    public double textWidth(String text, TextStyle style) {
        return 0;
    }
}
