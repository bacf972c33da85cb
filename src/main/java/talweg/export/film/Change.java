package talweg.export.film;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// What of a picture is to be shown anew: a rectangle, and in it the pixels that differ from the picture before.
///
/// @param before the picture before; empty: there was none, and all is new
record Change(int[] before, int[] after, int width, int left, int top, int right, int bottom) {
    static Change all(int[] picture, int width) {
        return new Change(new int[0], picture, width, 0, 0, width, picture.length / width);
    }

    static Change between(int[] before, int[] after, int width) {
        int left = width;
        int top = after.length / width;
        int right = 0;
        int bottom = 0;
        for (int i = Arrays.mismatch(before, after); i >= 0 && i < after.length; i++) {
            if (before[i] != after[i]) {
                top = Math.min(top, i / width);
                bottom = i / width + 1;
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
            }
        }
        return new Change(before, after, width, left, top, right, bottom);
    }

    boolean isNothing() {
        return bottom == 0;
    }

    private boolean isNew(int i) {
        return before.length == 0 || before[i] != after[i];
    }

    /// The colours of the pixels that are new.
    Histogram histogram() {
        int[] pixels = new int[(right - left) * (bottom - top)];
        int count = 0;
        for (int y = top; y < bottom; y++) {
            for (int i = y * width + left; i < y * width + right; i++) {
                if (isNew(i)) {
                    pixels[count++] = after[i];
                }
            }
        }
        return Histogram.of(Arrays.copyOf(pixels, count));
    }

    /// The rectangle in the colours of a table, transparent where nothing is new.
    BufferedImage image(Histogram histogram, ColourTable table) {
        int[] entries = table.entries(histogram);
        BufferedImage image =
                new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_BYTE_INDEXED, table.model());
        int[] row = new int[right - left];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int i = y * width + x;
                row[x - left] = isNew(i) ? entries[histogram.place(after[i])] : table.transparent();
            }
            image.getRaster().setSamples(0, y - top, row.length, 1, 0, row);
        }
        return image;
    }
}
