package talweg.export;

/// How colours look to people without one kind of cone: Machado, Oliveira and Fernandes, "A physiologically-based model
/// for simulation of color vision deficiency" (2009), severity 1, on linear RGB.
enum ColourVision {
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998);

    /// sRGB to CIE XYZ (D65), divided by the white point.
    private static final double[] TO_XYZ = {
        0.4124564 / 0.95047,
        0.3575761 / 0.95047,
        0.1804375 / 0.95047,
        0.2126729,
        0.7151522,
        0.0721750,
        0.0193339 / 1.08883,
        0.1191920 / 1.08883,
        0.9503041 / 1.08883
    };

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// How different two opaque colours look: ΔE₀₀.
    double difference(int one, int other) {
        return ColourDifference.between(lab(one), lab(other));
    }

    /// L*, a*, b*.
    double[] lab(int argb) {
        double[] light = {linear(argb >>> 16 & 0xFF), linear(argb >>> 8 & 0xFF), linear(argb & 0xFF)};
        double[] seen = times(matrix, light);
        for (int i = 0; i < 3; i++) {
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        double[] xyz = times(TO_XYZ, seen);
        double x = root(xyz[0]);
        double y = root(xyz[1]);
        double z = root(xyz[2]);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static double[] times(double[] m, double[] v) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            product[row] = m[3 * row] * v[0] + m[3 * row + 1] * v[1] + m[3 * row + 2] * v[2];
        }
        return product;
    }
}
