package talweg.export.film;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/// At most 255 colours for a picture, and after them one more entry that stands for "as it was".
final class ColourTable {
    private static final int MOST = 255;

    private final int[] colours;
    /// The entry of each bin that was asked for, or −1.
    private final short[] entries = new short[Histogram.BINS];

    private ColourTable(int[] colours) {
        this.colours = colours;
        Arrays.fill(entries, (short) -1);
    }

    /// Boxes of colours are split, always that with the largest error, until there are enough: a thin line in a colour
    /// of its own gets its entry before a wide ground is divided once more.
    static ColourTable of(Histogram histogram) {
        PriorityQueue<ColourBox> boxes =
                new PriorityQueue<>(Comparator.comparingDouble(ColourBox::error).reversed());
        boxes.add(ColourBox.of(histogram, histogram.bins()));
        while (boxes.size() < MOST && boxes.element().canBeSplit()) {
            boxes.addAll(boxes.remove().split());
        }
        return new ColourTable(
                boxes.stream().mapToInt(ColourBox::colour).sorted().toArray());
    }

    int transparent() {
        return colours.length;
    }

    /// The entry nearest to 0xRRGGBB.
    int entry(int rgb) {
        int bin = Histogram.bin(rgb);
        if (entries[bin] < 0) {
            entries[bin] = (short) nearest(rgb);
        }
        return entries[bin];
    }

    /// Whether all colours of the histogram are within `distance` of an entry.
    boolean covers(Histogram histogram, double distance) {
        return Arrays.stream(histogram.bins()).allMatch(bin -> {
            int rgb = ColourBox.of(histogram, new int[] {bin}).colour();
            return squaredDistance(rgb, colours[nearest(rgb)]) <= distance * distance;
        });
    }

    private int nearest(int rgb) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (squaredDistance(rgb, colours[i]) < squaredDistance(rgb, colours[best])) {
                best = i;
            }
        }
        return best;
    }

    private static int squaredDistance(int one, int other) {
        int sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            int difference = Histogram.channel(one, axis) - Histogram.channel(other, axis);
            sum += difference * difference;
        }
        return sum;
    }

    /// For Java2D, in which a transparent entry has an alpha of 0.
    IndexColorModel model() {
        int[] argb = Arrays.copyOf(colours, colours.length + 1);
        for (int i = 0; i < colours.length; i++) {
            argb[i] |= 0xff << 24;
        }
        return new IndexColorModel(8, argb.length, argb, 0, true, colours.length, java.awt.image.DataBuffer.TYPE_BYTE);
    }
}
