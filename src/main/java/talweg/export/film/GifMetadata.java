package talweg.export.film;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// What ImageIO has to be told about a GIF, as the trees in which it wants to hear it (package documentation of
/// `javax.imageio.metadata`, "GIF Metadata").
final class GifMetadata {
    private static final String STREAM = "javax_imageio_gif_stream_1.0";
    private static final String IMAGE = "javax_imageio_gif_image_1.0";

    private GifMetadata() {}

    /// The film's size and common colours.
    static IIOMetadata stream(ImageWriter writer, int width, int height, ColourTable table)
            throws IIOInvalidTreeException {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_INDEXED, table.model());
        IIOMetadata metadata = writer.getDefaultStreamMetadata(null);
        IIOMetadataNode root = new IIOMetadataNode(STREAM);
        root.appendChild(node("Version", "value", "89a"));
        root.appendChild(node(
                "LogicalScreenDescriptor",
                "logicalScreenWidth",
                String.valueOf(width),
                "logicalScreenHeight",
                String.valueOf(height),
                "colorResolution",
                "8",
                "pixelAspectRatio",
                "0"));
        root.appendChild(colours((IndexColorModel)
                ImageTypeSpecifier.createFromRenderedImage(image).getColorModel()));
        metadata.mergeTree(STREAM, root);
        return metadata;
    }

    private static IIOMetadataNode colours(IndexColorModel model) {
        int size = Math.max(2, Integer.highestOneBit(2 * model.getMapSize() - 1));
        IIOMetadataNode table = node(
                "GlobalColorTable",
                "sizeOfGlobalColorTable",
                String.valueOf(size),
                "backgroundColorIndex",
                "0",
                "sortFlag",
                "FALSE");
        for (int i = 0; i < size; i++) {
            int rgb = i < model.getMapSize() ? model.getRGB(i) : 0;
            table.appendChild(node(
                    "ColorTableEntry",
                    "index",
                    String.valueOf(i),
                    "red",
                    String.valueOf(rgb >> 16 & 0xff),
                    "green",
                    String.valueOf(rgb >> 8 & 0xff),
                    "blue",
                    String.valueOf(rgb & 0xff)));
        }
        return table;
    }

    /// Where one picture lies, for how many hundredths of a second it is shown, and that the film begins anew.
    static void describe(IIOMetadata metadata, BufferedImage image, int left, int top, long delay)
            throws IIOInvalidTreeException {
        IIOMetadataNode root = new IIOMetadataNode(IMAGE);
        root.appendChild(node(
                "ImageDescriptor",
                "imageLeftPosition",
                String.valueOf(left),
                "imageTopPosition",
                String.valueOf(top),
                "imageWidth",
                String.valueOf(image.getWidth()),
                "imageHeight",
                String.valueOf(image.getHeight()),
                "interlaceFlag",
                "FALSE"));
        root.appendChild(node(
                "GraphicControlExtension",
                "disposalMethod",
                "doNotDispose",
                "userInputFlag",
                "FALSE",
                "transparentColorFlag",
                "TRUE",
                "delayTime",
                String.valueOf(Math.min(delay, 65535)),
                "transparentColorIndex",
                String.valueOf(((IndexColorModel) image.getColorModel()).getTransparentPixel())));
        root.appendChild(forEver());
        metadata.mergeTree(IMAGE, root);
    }

    /// Netscape's extension: block 1, repeated 0 times, which means without end.
    private static IIOMetadataNode forEver() {
        IIOMetadataNode extension =
                node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
        extension.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(extension);
        return extensions;
    }

    private static IIOMetadataNode node(String name, String... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int i = 0; i < attributes.length; i += 2) {
            node.setAttribute(attributes[i], attributes[i + 1]);
        }
        return node;
    }
}
