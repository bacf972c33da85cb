package talweg.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Painter;
import talweg.figure.Palette;

/// Turns the figures of a film into pixels. Layers of the ground that a figure shares with the one before are painted
/// once and copied from then on.
final class FilmCamera {
    private static final Set<Layer.Kind> GROUND =
            EnumSet.of(Layer.Kind.HEAT, Layer.Kind.CONTOURS, Layer.Kind.GRADIENTS);

    private static final int COLOUR = (1 << 24) - 1;

    private final double width;
    private final double height;
    private final Painter painter;
    private final BufferedImage image;
    private final BufferedImage ground;
    private List<Layer> painted = List.of();
    private List<Layer> before = List.of();

    /// @param first what the film begins with: all others have its size
    /// @param scale pixels of the film for each of its pixels
    FilmCamera(Figure first, double scale, FilmFormat format, Palette palette) throws ExportMistake {
        width = first.width();
        height = first.height();
        painter = new Painter(palette);
        int columns = format.pixels(width * scale);
        int rows = format.pixels(height * scale);
        if ((long) columns * rows > FilmFormat.MAXIMUM_PIXELS) {
            throw ExportMistake.of("export.size", columns, rows, FilmFormat.MAXIMUM_PIXELS);
        }
        image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        ground = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
    }

    int columns() {
        return image.getWidth();
    }

    int rows() {
        return image.getHeight();
    }

    /// The pixels of a figure, until the next is taken.
    int[] take(Figure figure) {
        if (figure.width() != width || figure.height() != height) {
            throw new IllegalArgumentException("a film has one size");
        }
        List<Layer> shared = shared(figure.layers());
        if (!isPainted(shared)) {
            Figure below = new Figure(width, height, figure.viewport(), shared, List.of(), figure.imprint());
            paint(ground, surface -> painter.paint(below, surface));
            painted = shared;
        }
        before = figure.layers();
        image.getRaster().setRect(ground.getRaster());
        paint(image, surface -> {
            List<Layer> above =
                    figure.layers().subList(shared.size(), figure.layers().size());
            painter.paintLayers(above, figure.viewport(), surface);
            painter.paintDecorations(figure.decorations(), figure.viewport(), surface);
        });
        return pixels();
    }

    /// Java2D leaves anything in the eight bits above a colour.
    private int[] pixels() {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= COLOUR;
        }
        return rgb;
    }

    /// The lowest layers, as long as they are of the ground and the very same as in the figure before.
    private List<Layer> shared(List<Layer> layers) {
        int count = 0;
        while (count < Math.min(layers.size(), before.size())
                && layers.get(count) == before.get(count)
                && GROUND.contains(layers.get(count).kind())) {
            count++;
        }
        return layers.subList(0, count);
    }

    private boolean isPainted(List<Layer> layers) {
        return !before.isEmpty() && layers.equals(painted);
    }

    private void paint(BufferedImage target, Consumer<GraphicsSurface> painting) {
        Graphics2D graphics = target.createGraphics();
        // To the whole pixels of the film: a change of less than one in all.
        graphics.scale(target.getWidth() / width, target.getHeight() / height);
        painting.accept(new GraphicsSurface(graphics));
        graphics.dispose();
    }
}
