package talweg.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.FileImageOutputStream;

/// An animated GIF that plays for ever.
///
/// The first picture sets the colours of all. A later one is the rectangle that holds what has changed, transparent
/// where nothing has, in a table of its own if it brings colours that the first table cannot show. A picture that is
/// the same as the last only prolongs it.
public final class GifWriter implements FilmWriter {
    /// Browsers show what is quicker for a tenth of a second.
    private static final long LEAST_DELAY = 2;
    /// Of 0…255 in red, green and blue together; not to be seen on an edge or a thin line.
    private static final double TOLERANCE = 10;

    private final int width;
    private final int height;
    private final Ticks hundredths = new Ticks(100);
    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final FileImageOutputStream file;
    private final int[] shown;
    private ColourTable common;
    private BufferedImage waiting;
    private int left;
    private int top;
    private long delay;

    /// Begins `file`.
    public GifWriter(Path file, int width, int height) throws IOException {
        this.width = width;
        this.height = height;
        this.shown = new int[width * height];
        this.file = new FileImageOutputStream(file.toFile());
        writer.setOutput(this.file);
    }

    @Override
    public void add(int[] rgb, Duration duration) throws IOException {
        long ticks = hundredths.next(duration, LEAST_DELAY);
        Change change = common == null ? Change.all(rgb, width) : Change.between(shown, rgb, width);
        if (change.isNothing()) {
            delay += ticks;
            return;
        }
        flush();
        Histogram histogram = change.histogram();
        if (common == null) {
            common = ColourTable.of(histogram);
            writer.prepareWriteSequence(GifMetadata.stream(writer, width, height, common));
        }
        ColourTable table = common.covers(histogram, TOLERANCE) ? common : ColourTable.of(histogram);
        waiting = change.image(histogram, table);
        left = change.left();
        top = change.top();
        delay = ticks;
        System.arraycopy(rgb, 0, shown, 0, rgb.length);
    }

    /// Writes the picture whose delay is known now.
    private void flush() throws IOException {
        if (waiting != null) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(waiting), null);
            GifMetadata.describe(metadata, waiting, left, top, delay);
            writer.writeToSequence(new IIOImage(waiting, null, metadata), null);
        }
    }

    @Override
    public void finish() throws IOException {
        flush();
        writer.endWriteSequence();
    }

    @Override
    public void close() throws IOException {
        writer.dispose();
        file.close();
    }
}
