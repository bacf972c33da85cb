package talweg.desktop.surface;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import talweg.desktop.canvas.CanvasSurface;
import talweg.figure.Box;
import talweg.figure.Layer;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Pixels;
import talweg.figure.Viewport;
import talweg.figure.surface.SurfacePicture;

/// Three pictures on top of each other: the walls with the axes behind the surface, the surface, and what stands on it.
public final class SurfaceCanvas extends Region {
    private final Canvas behind = new Canvas();
    private final ImageView image = new ImageView();
    private final Canvas upon = new Canvas();
    private final CanvasSurface behindSurface = new CanvasSurface(behind.getGraphicsContext2D());
    private final CanvasSurface uponSurface = new CanvasSurface(upon.getGraphicsContext2D());
    private final DoubleProperty density = new SimpleDoubleProperty(1);
    private PixelBuffer<IntBuffer> buffer;
    private Palette palette;
    private Painter painter;

    /// An empty picture.
    public SurfaceCanvas() {
        getStyleClass().add("surface-canvas");
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
        image.setId("surface-image");
        image.setSmooth(true);
        density.subscribe(_ -> requestLayout());
        getChildren().setAll(behind, image, upon);
        getChildren().forEach(child -> child.setMouseTransparent(true));
        setPickOnBounds(true);
        setMinSize(0, 0);
    }

    /// Pixels of the screen that a pixel of the figures takes.
    DoubleProperty density() {
        return density;
    }

    /// All of it.
    Box frame() {
        return Box.size(getWidth(), getHeight());
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : List.of(behind, upon)) {
            canvas.setWidth(getWidth() * density.get());
            canvas.setHeight(getHeight() * density.get());
            canvas.getTransforms().setAll(new Scale(1 / density.get(), 1 / density.get()));
        }
    }

    private Painter painter(Palette wanted) {
        if (palette != wanted) {
            palette = wanted;
            painter = new Painter(wanted);
        }
        return painter;
    }

    /// Shows the surface itself with its axes.
    void paint(SurfaceShot shot) {
        SurfaceWish wish = shot.wish();
        Viewport plane = SurfacePicture.plane(wish.frame());
        SurfacePicture picture = wish.picture();
        Painter own = painter(wish.palette());
        behindSurface.clear(density.get());
        own.paintLayers(picture.behind(shot.relief().camera()), plane, behindSurface);
        own.paintDecorations(picture.texts(shot.relief().camera()), plane, behindSurface);
        show(shot.pixels());
        image.setFitWidth(wish.frame().width());
        image.setFitHeight(wish.frame().height());
    }

    private void show(Pixels pixels) {
        if (buffer == null || buffer.getWidth() != pixels.columns() || buffer.getHeight() != pixels.rows()) {
            buffer = new PixelBuffer<>(
                    pixels.columns(),
                    pixels.rows(),
                    IntBuffer.allocate(pixels.columns() * pixels.rows()),
                    PixelFormat.getIntArgbPreInstance());
            image.setImage(new WritableImage(buffer));
        }
        System.arraycopy(pixels.argb(), 0, buffer.getBuffer().array(), 0, pixels.argb().length);
        buffer.updateBuffer(_ -> null);
    }

    /// Shows what stands on the surface.
    void paintUpon(SurfaceShot shot, List<Layer> actors) {
        List<Layer> layers = new ArrayList<>(shot.upon());
        layers.addAll(shot.wish().picture().lifted(actors, shot.relief()));
        uponSurface.clear(density.get());
        painter(shot.wish().palette())
                .paintLayers(layers, SurfacePicture.plane(shot.wish().frame()), uponSurface);
    }
}
