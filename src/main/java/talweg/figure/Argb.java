package talweg.figure;

/// Arithmetic on colours 0xAARRGGBB with straight alpha.
public final class Argb {
    private Argb() {}

    /// The alpha of `argb` in [0, 255].
    public static int alpha(int argb) {
        return argb >>> 24;
    }

    /// `argb` with its alpha multiplied by `factor` in [0, 1].
    public static int fade(int argb, double factor) {
        int alpha = (int) Math.round(alpha(argb) * Math.clamp(factor, 0, 1));
        return alpha << 24 | argb & 0xFFFFFF;
    }

    /// `over` laid on the opaque `under`.
    public static int over(int over, int under) {
        double a = alpha(over) / 255.0;
        int result = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double mixed = a * (over >>> shift & 0xFF) + (1 - a) * (under >>> shift & 0xFF);
            result = result << 8 | (int) Math.round(mixed);
        }
        return result;
    }

    /// `argb` with so much of its colour taken away: 1 leaves the grey of the same luminance.
    public static int paled(int argb, double part) {
        double grey = 0.2126 * (argb >>> 16 & 0xFF) + 0.7152 * (argb >>> 8 & 0xFF) + 0.0722 * (argb & 0xFF);
        int result = alpha(argb);
        for (int shift = 16; shift >= 0; shift -= 8) {
            double mixed = part * grey + (1 - part) * (argb >>> shift & 0xFF);
            result = result << 8 | (int) Math.round(mixed);
        }
        return result;
    }

    /// Reads `#rrggbb` or `#rrggbbaa`.
    public static int parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw new IllegalArgumentException("a colour is written #rrggbb or #rrggbbaa, not " + text);
        }
        int rgb = Integer.parseInt(text.substring(1, 7), 16);
        int alpha = text.length() == 9 ? Integer.parseInt(text.substring(7), 16) : 0xFF;
        return alpha << 24 | rgb;
    }

    /// Writes `#rrggbb`, or `#rrggbbaa` where it is not opaque.
    public static String print(int argb) {
        String rgb = String.format("#%06x", argb & 0xFFFFFF);
        return alpha(argb) == 0xFF ? rgb : rgb + String.format("%02x", alpha(argb));
    }

    /// Relative luminance of an opaque colour in [0, 1] (WCAG 2.2).
    public static double luminance(int argb) {
        return 0.2126 * linear(argb >>> 16 & 0xFF) + 0.7152 * linear(argb >>> 8 & 0xFF) + 0.0722 * linear(argb & 0xFF);
    }

    /// Contrast ratio of two opaque colours in [1, 21] (WCAG 2.2): text needs 4.5, graphics 3.
    public static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// The light that a byte of sRGB stands for, in [0, 1] (IEC 61966-2-1).
    static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
