package talweg.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import talweg.figure.Figure;
import talweg.figure.Painter;
import talweg.figure.Palette;

/// Turns the figures of a film into pixels, on one and the same bitmap.
final class FilmCamera {
    private final BufferedImage image;
    private final double width;
    private final double height;
    private final Painter painter;

    /// @param first what the film begins with: all others have its size
    FilmCamera(Figure first, FilmFormat format, Palette palette) throws ExportMistake {
        width = first.width();
        height = first.height();
        painter = new Painter(palette);
        int columns = format.pixels(width);
        int rows = format.pixels(height);
        if ((long) columns * rows > FilmFormat.MAXIMUM_PIXELS) {
            throw ExportMistake.of("export.size", columns, rows, FilmFormat.MAXIMUM_PIXELS);
        }
        image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
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
        Graphics2D graphics = image.createGraphics();
        // By less than a pixel in all.
        graphics.scale(image.getWidth() / width, image.getHeight() / height);
        painter.paint(figure, new GraphicsSurface(graphics));
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
