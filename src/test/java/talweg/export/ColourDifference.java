package talweg.export;

import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/// How different two colours look: CIEDE2000, after Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula:
/// Implementation notes, supplementary test data, and mathematical observations" (2005), with their names. About 1 is
/// just noticeable on large fields side by side.
final class ColourDifference {
    private ColourDifference() {}

    /// ΔE₀₀ of two colours L*, a*, b*.
    static double between(double[] one, double[] other) {
        double meanChroma = (hypot(one[1], one[2]) + hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - sqrt(saturation(meanChroma)));
        double[] first = polar(one, g);
        double[] second = polar(other, g);
        double deltaHue = deltaHue(first, second);
        double lightness = (first[0] + second[0]) / 2;
        double chroma = (first[1] + second[1]) / 2;
        double hue = meanHue(first, second);

        double offset = (lightness - 50) * (lightness - 50);
        double l = (second[0] - first[0]) / (1 + 0.015 * offset / sqrt(20 + offset));
        double c = (second[1] - first[1]) / (1 + 0.045 * chroma);
        double h = 2 * sqrt(first[1] * second[1]) * sin(toRadians(deltaHue) / 2) / (1 + 0.015 * chroma * t(hue));
        double turn = 30 * exp(-pow((hue - 275) / 25, 2));
        double rotation = -sin(toRadians(2 * turn)) * 2 * sqrt(saturation(chroma));
        return sqrt(l * l + c * c + h * h + rotation * c * h);
    }

    private static double saturation(double chroma) {
        double power = pow(chroma, 7);
        return power / (power + pow(25, 7));
    }

    private static double t(double hue) {
        return 1
                - 0.17 * cos(toRadians(hue - 30))
                + 0.24 * cos(toRadians(2 * hue))
                + 0.32 * cos(toRadians(3 * hue + 6))
                - 0.20 * cos(toRadians(4 * hue - 63));
    }

    /// Lightness, chroma and hue in degrees, with a* stretched.
    private static double[] polar(double[] lab, double g) {
        double a = (1 + g) * lab[1];
        double hue = a == 0 && lab[2] == 0 ? 0 : toDegrees(atan2(lab[2], a));
        return new double[] {lab[0], hypot(a, lab[2]), hue < 0 ? hue + 360 : hue};
    }

    private static double deltaHue(double[] first, double[] second) {
        double difference = second[2] - first[2];
        if (first[1] * second[1] == 0) {
            return 0;
        }
        return difference > 180 ? difference - 360 : difference < -180 ? difference + 360 : difference;
    }

    private static double meanHue(double[] first, double[] second) {
        double sum = first[2] + second[2];
        if (first[1] * second[1] == 0) {
            return sum;
        }
        if (Math.abs(first[2] - second[2]) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }
}
