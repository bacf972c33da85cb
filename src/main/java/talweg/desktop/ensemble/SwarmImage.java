package talweg.desktop.ensemble;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Affine;
import talweg.figure.Pixels;
import talweg.figure.Viewport;

/// The picture of a swarm on the screen. While the view moves on, it is moved and stretched with it until the next one
/// is there.
public final class SwarmImage extends ImageView {
    private final Affine stale = new Affine();
    private PixelBuffer<IntBuffer> buffer;
    private Viewport painted;

    /// An empty picture.
    public SwarmImage() {
        setId("swarm-dots");
        setMouseTransparent(true);
        getTransforms().add(stale);
    }

    /// Shows `picture`.
    public void paint(SwarmPicture picture) {
        Pixels pixels = picture.pixels();
        if (buffer == null || buffer.getWidth() != pixels.columns() || buffer.getHeight() != pixels.rows()) {
            buffer = new PixelBuffer<>(
                    pixels.columns(),
                    pixels.rows(),
                    IntBuffer.allocate(pixels.columns() * pixels.rows()),
                    PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(buffer));
        }
        System.arraycopy(pixels.argb(), 0, buffer.getBuffer().array(), 0, pixels.argb().length);
        buffer.updateBuffer(_ -> null);
        painted = picture.view();
        setFitWidth(painted.frame().width());
        setFitHeight(painted.frame().height());
        setVisible(true);
    }

    /// There is none.
    public void clear() {
        setVisible(false);
    }

    /// Moves it to where it belongs in `now`.
    public void follow(Viewport now) {
        if (painted != null) {
            double scaleX = now.pixelsPerX() / painted.pixelsPerX();
            double scaleY = now.pixelsPerY() / painted.pixelsPerY();
            double left = now.toPixelX(painted.toX(0));
            double top = now.toPixelY(painted.toY(0));
            stale.setToTransform(scaleX, 0, left, 0, scaleY, top);
        }
    }
}
