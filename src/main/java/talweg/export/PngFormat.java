package talweg.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import talweg.figure.Figure;
import talweg.figure.Painter;
import talweg.figure.Palette;

/// A bitmap.
///
/// @param scale pixels of the bitmap for each pixel of the figure; 300/96 gives 300 dpi
public record PngFormat(double scale) implements Format {
    /// 100 million: 400 MB while it is painted.
    public static final long MAXIMUM_PIXELS = 100_000_000;

    private static final String METADATA = "javax_imageio_png_1.0";
    private static final double INCH = 0.0254;

    @Override
    public byte[] encode(Figure figure, Palette palette) throws ExportMistake {
        double columns = Math.max(1, Math.rint(figure.width() * scale));
        double rows = Math.max(1, Math.rint(figure.height() * scale));
        if (!(columns * rows <= MAXIMUM_PIXELS)) {
            throw ExportMistake.of("export.size", (long) columns, (long) rows, MAXIMUM_PIXELS);
        }
        BufferedImage image = new BufferedImage((int) columns, (int) rows, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        new Painter(palette).paint(figure, new GraphicsSurface(graphics));
        graphics.dispose();
        try {
            return encode(image, figure.imprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] encode(BufferedImage image, Figure.Imprint imprint) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        describe(metadata, imprint);
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Resolution, title and command, where programs look for them.
    private void describe(IIOMetadata metadata, Figure.Imprint imprint) throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        String dotsPerMetre = String.valueOf(Math.round(96 * scale / INCH));
        IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", dotsPerMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", dotsPerMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        root.appendChild(resolution);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", imprint.title()));
        texts.appendChild(text("Description", imprint.command()));
        texts.appendChild(text("Software", "Talweg"));
        root.appendChild(texts);
        metadata.mergeTree(METADATA, root);
    }

    private static IIOMetadataNode text(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }
}
