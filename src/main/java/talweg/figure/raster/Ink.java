package talweg.figure.raster;

/// A colour in all strengths, and how it is laid upon pixels.
final class Ink {
    private static final int PAIR = 0xFF00FF;
    private static final int HALVES = 0x800080;

    /// The colour by coverage in 255ths, premultiplied.
    private final int[] strengths = new int[256];

    private int argb;

    /// Takes a colour 0xAARRGGBB with straight alpha.
    void of(int wanted) {
        argb = wanted;
        int alpha = wanted >>> 24;
        for (int covered = 0; covered < strengths.length; covered++) {
            int a = divided(alpha * covered);
            int red = divided((wanted >>> 16 & 0xFF) * a);
            int green = divided((wanted >>> 8 & 0xFF) * a);
            int blue = divided((wanted & 0xFF) * a);
            strengths[covered] = a << 24 | red << 16 | green << 8 | blue;
        }
    }

    /// The colour at full strength, with straight alpha.
    int argb() {
        return argb;
    }

    /// The pixel `under` when so many 255ths of it are covered.
    int over(int covered, int under) {
        int ink = strengths[covered];
        int rest = 255 - (ink >>> 24);
        return rest == 0 ? ink : ink + faded(under, rest);
    }

    /// All four channels times `rest` / 255, rounded; two at a time.
    private static int faded(int under, int rest) {
        int even = (under & PAIR) * rest + HALVES;
        int odd = (under >>> 8 & PAIR) * rest + HALVES;
        even = even + (even >>> 8 & PAIR) >>> 8 & PAIR;
        odd = odd + (odd >>> 8 & PAIR) & ~PAIR;
        return odd | even;
    }

    /// `product` / 255, rounded.
    private static int divided(int product) {
        int t = product + 128;
        return t + (t >>> 8) >>> 8;
    }
}
