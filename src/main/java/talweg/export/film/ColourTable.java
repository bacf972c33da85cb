package talweg.export.film;

import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// At most 255 colours for a picture, and after them one more entry that stands for "as it was".
record ColourTable(int[] colours) {
    private static final int MOST = 255;

    /// Boxes of colours are split, always that with the largest error, until there are enough: a thin line in a colour
    /// of its own gets its entry before a wide ground is divided once more.
    static ColourTable of(Histogram histogram) {
        PriorityQueue<ColourBox> boxes =
                new PriorityQueue<>(Comparator.comparingDouble(ColourBox::error).reversed());
        int[] all = IntStream.range(0, histogram.colours().length).toArray();
        boxes.add(ColourBox.of(histogram, all));
        while (boxes.size() < MOST && boxes.element().canBeSplit()) {
            boxes.addAll(boxes.remove().split());
        }
        return new ColourTable(boxes.stream().mapToInt(ColourBox::colour).toArray());
    }

    int transparent() {
        return colours.length;
    }

    /// The entry nearest to each colour of a histogram.
    int[] entries(Histogram histogram) {
        return Arrays.stream(histogram.colours()).map(this::nearest).toArray();
    }

    /// Whether all colours of a histogram are within `distance` of an entry.
    boolean covers(Histogram histogram, double distance) {
        return Arrays.stream(histogram.colours())
                .allMatch(rgb -> squaredDistance(rgb, colours[nearest(rgb)]) <= distance * distance);
    }

    private int nearest(int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = squaredDistance(rgb, colours[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int squaredDistance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    /// For Java2D, in which a transparent entry has an alpha of 0.
    IndexColorModel model() {
        int[] argb = Arrays.copyOf(colours, colours.length + 1);
        for (int i = 0; i < colours.length; i++) {
            argb[i] |= 0xff << 24;
        }
        return new IndexColorModel(8, argb.length, argb, 0, true, transparent(), DataBuffer.TYPE_BYTE);
    }
}
