package talweg.export.film;

import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;

/// Colours as video has them: brightness for each pixel, two differences of colour for each four (ITU-R BT.709, the
/// range 16…235 of television, which players expect).
final class Yuv {
    private static final double RED = 0.2126;
    private static final double BLUE = 0.0722;
    private static final double GREEN = 1 - RED - BLUE;

    private Yuv() {}

    /// A picture for pixels of the given size, with whole macroblocks.
    static Picture blank(int width, int height) {
        return Picture.create(whole(width), whole(height), ColorSpace.YUV420J);
    }

    private static int whole(int size) {
        return (size + 15) / 16 * 16;
    }

    /// Fills `picture`; beyond the pixels their border goes on.
    static void convert(int[] rgb, int width, int height, Picture picture) {
        byte[] luma = picture.getPlaneData(0);
        for (int y = 0; y < picture.getHeight(); y++) {
            int row = Math.min(y, height - 1) * width;
            for (int x = 0; x < picture.getWidth(); x++) {
                luma[y * picture.getWidth() + x] = luma(rgb[row + Math.min(x, width - 1)]);
            }
        }
        int columns = picture.getPlaneWidth(1);
        for (int y = 0; y < picture.getPlaneHeight(1); y++) {
            int row = Math.min(2 * y, height - 2) * width;
            for (int x = 0; x < columns; x++) {
                int i = row + Math.min(2 * x, width - 2);
                chroma(rgb[i], rgb[i + 1], rgb[i + width], rgb[i + width + 1], picture, y * columns + x);
            }
        }
    }

    /// The codec counts from −128.
    private static byte luma(int rgb) {
        double brightness = RED * (rgb >> 16 & 0xff) + GREEN * (rgb >> 8 & 0xff) + BLUE * (rgb & 0xff);
        return (byte) Math.round(brightness * 219 / 255 + 16 - 128);
    }

    private static void chroma(int a, int b, int c, int d, Picture picture, int index) {
        double red = mean(a >> 16, b >> 16, c >> 16, d >> 16);
        double green = mean(a >> 8, b >> 8, c >> 8, d >> 8);
        double blue = mean(a, b, c, d);
        double brightness = RED * red + GREEN * green + BLUE * blue;
        picture.getPlaneData(1)[index] = difference(blue - brightness, BLUE);
        picture.getPlaneData(2)[index] = difference(red - brightness, RED);
    }

    private static double mean(int a, int b, int c, int d) {
        return ((a & 0xff) + (b & 0xff) + (c & 0xff) + (d & 0xff)) / 4.0;
    }

    private static byte difference(double value, double weight) {
        return (byte) Math.round(value / (2 * (1 - weight)) * 224 / 255);
    }
}
