package talweg.desktop.canvas;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import talweg.figure.raster.Bitmap;

/// A bitmap that a canvas can show. Only the part in which something has been painted is sent there.
final class LineImage {
    private final Bitmap bitmap;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;
    private Rectangle2D sent = Rectangle2D.EMPTY;

    LineImage(int width, int height) {
        IntBuffer pixels = IntBuffer.allocate(Math.multiplyExact(width, height));
        bitmap = new Bitmap(width, height, pixels.array());
        buffer = new PixelBuffer<>(width, height, pixels, PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    Bitmap bitmap() {
        return bitmap;
    }

    /// Shows it on a canvas, `scale` of its pixels on one of the canvas.
    void show(GraphicsContext graphics, double scale) {
        if (bitmap.isEmpty()) {
            return;
        }
        Rectangle2D painted = new Rectangle2D(
                bitmap.left(), bitmap.top(), bitmap.right() - bitmap.left(), bitmap.bottom() - bitmap.top());
        buffer.updateBuffer(_ -> union(painted, sent));
        sent = painted;
        graphics.save();
        graphics.setTransform(1, 0, 0, 1, 0, 0);
        graphics.drawImage(
                image,
                painted.getMinX(),
                painted.getMinY(),
                painted.getWidth(),
                painted.getHeight(),
                painted.getMinX() / scale,
                painted.getMinY() / scale,
                painted.getWidth() / scale,
                painted.getHeight() / scale);
        graphics.restore();
    }

    /// What is cleared has to be sent too.
    private static Rectangle2D union(Rectangle2D one, Rectangle2D other) {
        if (other.getWidth() == 0) {
            return one;
        }
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
