package talweg.desktop.map;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import talweg.desktop.canvas.CanvasSurface;
import talweg.desktop.canvas.Darkroom;
import talweg.desktop.canvas.Sketch;
import talweg.figure.Box;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Furniture;
import talweg.figure.Layer;
import talweg.figure.Painter;
import talweg.figure.Palette;
import talweg.figure.Viewport;

/// Three canvases on top of each other, painted apart because they change apart: the ground (heat, level curves,
/// arrows, axes), the paths, and the probe.
public final class MapCanvas extends Region {
    /// Points in lines that are rasterized beside the JavaFX thread: fewer take less than a millisecond.
    private static final int MANY = 4000;

    /// One canvas with what it needs to paint a figure.
    private static final class Sheet {
        private final Canvas canvas = new Canvas();
        private final CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        private Palette palette;
        private Painter painter;

        /// A painter keeps what it has coloured, so it lives as long as its palette.
        Painter painter(Palette wanted) {
            if (palette != wanted) {
                palette = wanted;
                painter = new Painter(wanted);
            }
            return painter;
        }

        void fit(double width, double height, double density) {
            canvas.setWidth(width * density);
            canvas.setHeight(height * density);
            canvas.getTransforms().setAll(new Scale(1 / density, 1 / density));
        }

        void paint(Figure figure, Palette colours, double density) {
            surface.clear(density);
            painter(colours).paint(figure, surface);
        }

        void paint(List<Layer> layers, Viewport view, Palette colours, double density) {
            surface.clear(density);
            painter(colours).paintLayers(layers, view, surface);
        }
    }

    private final Sheet ground = new Sheet();
    private final Sheet paths = new Sheet();
    private final Sheet probe = new Sheet();
    private final Affine stale = new Affine();
    private final Group stretched = new Group(ground.canvas);
    private final DoubleProperty density = new SimpleDoubleProperty(1);
    private final Darkroom darkroom = new Darkroom(this::paintAgain);
    private Viewport painted;
    private Viewport seen;
    private Optional<Runnable> newer = Optional.empty();

    /// An empty map.
    public MapCanvas() {
        getStyleClass().add("map-canvas");
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
        stretched.getTransforms().add(stale);
        density.subscribe(_ -> requestLayout());
        getChildren().setAll(stretched, paths.canvas, probe.canvas);
        setMinSize(0, 0);
    }

    /// Lays `picture`, in pixels of the figures, between the ground and the paths.
    void insert(Node picture) {
        getChildren().add(1, picture);
    }

    /// Pixels of the screen that a pixel of the figures takes.
    DoubleProperty density() {
        return density;
    }

    @Override
    protected void layoutChildren() {
        for (Sheet sheet : new Sheet[] {ground, paths, probe}) {
            sheet.fit(getWidth(), getHeight(), density.get());
        }
    }

    /// The whole map.
    Box frame() {
        return Box.size(Math.max(1, getWidth()), Math.max(1, getHeight()));
    }

    void paintGround(Figure figure, Palette palette) {
        painted = figure.viewport();
        ground.paint(figure, palette, density.get());
        follow(painted);
    }

    /// The decorations are painted with the paths, for the present view, since they stay while the ground is moved.
    ///
    /// Many lines are rasterized on another thread and seen a frame later. Not when the view has moved: they would
    /// swim on the ground, which has.
    ///
    /// @param free the part of `view` that has the decorations
    void paintPaths(
            List<Layer> layers,
            Furniture furniture,
            List<Decoration> decorations,
            Viewport view,
            Viewport free,
            Palette palette) {
        Sketch sketch = paths.surface.sketch(density.get(), () -> {
            paths.painter(palette).paintLayers(layers, furniture, view, paths.surface);
            paths.painter(palette).paintDecorations(decorations, free, paths.surface);
        });
        boolean moved = !view.equals(seen);
        seen = view;
        if (sketch.points() > MANY && !moved) {
            darkroom.develop(sketch);
        } else {
            sketch.rasterizing().run();
            sketch.drawing().run();
        }
    }

    /// Whether the paths that were painted last are not to be seen yet; then `later` is done as soon as they are.
    boolean isBusy(Runnable later) {
        newer = darkroom.isBusy() ? Optional.of(later) : Optional.empty();
        return darkroom.isBusy();
    }

    private void paintAgain() {
        newer.ifPresent(Runnable::run);
        newer = Optional.empty();
    }

    void paintProbe(List<Layer> layers, Viewport view, Palette palette) {
        probe.paint(layers, view, palette, density.get());
    }

    /// Moves and stretches the painted ground to where it belongs in `now`, until the fine picture of it is ready.
    void follow(Viewport now) {
        if (painted == null) {
            return;
        }
        double scaleX = now.pixelsPerX() / painted.pixelsPerX();
        double scaleY = now.pixelsPerY() / painted.pixelsPerY();
        double left = now.toPixelX(painted.toX(0));
        double top = now.toPixelY(painted.toY(0));
        stale.setToTransform(scaleX, 0, left, 0, scaleY, top);
    }
}
