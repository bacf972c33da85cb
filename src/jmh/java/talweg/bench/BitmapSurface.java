package talweg.bench;

import talweg.figure.Box;
import talweg.figure.FormulaOutline;
import talweg.figure.Outline;
import talweg.figure.Pixels;
import talweg.figure.Stroke;
import talweg.figure.Surface;
import talweg.figure.TextStyle;
import talweg.figure.raster.Bitmap;
import talweg.figure.raster.Rasterizer;

/// Takes lines, dots and the ground of a map; what a canvas would do with images and texts is not measured.
final class BitmapSurface implements Surface {
    private final Bitmap bitmap;
    private final Rasterizer rasterizer = new Rasterizer();
    private Pixels ground;

    BitmapSurface(int width, int height) {
        bitmap = new Bitmap(width, height);
    }

    /// Makes everything transparent.
    void clear() {
        bitmap.clear();
        rasterizer.on(bitmap);
    }

    /// What has been painted.
    Object picture() {
        return new Object[] {bitmap, ground};
    }

    @Override
    public void stroke(Outline outline, Stroke stroke, int argb) {
        rasterizer.stroke(outline, stroke, argb);
    }

    @Override
    public void fillCircle(double centerX, double centerY, double radius, int argb) {
        rasterizer.disc(centerX, centerY, radius, argb);
    }

    @Override
    public void strokeCircle(double centerX, double centerY, double radius, Stroke stroke, int argb) {
        rasterizer.ring(centerX, centerY, radius, stroke.width(), argb);
    }

    @Override
    public void image(Pixels pixels, Box box) {
        ground = pixels;
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
