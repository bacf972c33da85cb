package talweg.figure;

/// Mixes colours in OKLab (Ottosson, 2020), where a straight line between two colours looks even.
final class Oklab {
    private Oklab() {}

    /// The colour so far on the way from `one` to `other`, both opaque.
    static int mix(int one, int other, double part) {
        double[] from = of(one);
        double[] to = of(other);
        double[] between = new double[3];
        for (int i = 0; i < 3; i++) {
            between[i] = from[i] + part * (to[i] - from[i]);
        }
        return argb(between);
    }

    private static double[] of(int argb) {
        double r = Argb.linear(argb >>> 16 & 0xFF);
        double g = Argb.linear(argb >>> 8 & 0xFF);
        double b = Argb.linear(argb & 0xFF);
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static int argb(double... lab) {
        double l = cube(lab[0] + 0.3963377774 * lab[1] + 0.2158037573 * lab[2]);
        double m = cube(lab[0] - 0.1055613458 * lab[1] - 0.0638541728 * lab[2]);
        double s = cube(lab[0] - 0.0894841775 * lab[1] - 1.2914855480 * lab[2]);
        int r = channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int g = channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int b = channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return 0xFF << 24 | r << 16 | g << 8 | b;
    }

    private static double cube(double t) {
        return t * t * t;
    }

    private static int channel(double linear) {
        double c = Math.clamp(linear, 0, 1);
        double coded = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * coded);
    }
}
