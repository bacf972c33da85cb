package talweg.export.film;

import java.awt.image.BufferedImage;

/// The rectangle that holds all pixels in which two pictures differ.
record Change(int left, int top, int right, int bottom, boolean whole) {
    static Change all(int[] rgb, int width, int height) {
        return new Change(0, 0, width, height, true);
    }

    static Change between(int[] before, int[] after, int width) {
        int left = width;
        int top = -1;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < after.length; i++) {
            if (before[i] != after[i]) {
                top = top < 0 ? i / width : top;
                bottom = i / width + 1;
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
            }
        }
        return new Change(left, Math.max(top, 0), right, bottom, false);
    }

    boolean isNothing() {
        return bottom == 0;
    }

    /// The new colours of the pixels that differ.
    Histogram histogram(int[] before, int[] after, int width) {
        Histogram histogram = new Histogram();
        for (int y = top; y < bottom; y++) {
            for (int i = y * width + left; i < y * width + right; i++) {
                if (whole || before[i] != after[i]) {
                    histogram.add(after[i]);
                }
            }
        }
        return histogram;
    }

    /// The rectangle in the colours of a table, transparent where nothing differs.
    BufferedImage image(int[] before, int[] after, int width, ColourTable table) {
        BufferedImage image =
                new BufferedImage(right - left, bottom - top, BufferedImage.TYPE_BYTE_INDEXED, table.model());
        int[] row = new int[right - left];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int i = y * width + x;
                row[x - left] = whole || before[i] != after[i] ? table.entry(after[i]) : table.transparent();
            }
            image.getRaster().setSamples(0, y - top, row.length, 1, 0, row);
        }
        return image;
    }
}
