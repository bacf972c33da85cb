package talweg.field;

import java.util.Arrays;

/// A line in pixels, with the way from its beginning to each point.
final class PixelLine {
    /// Points looked at to see how far a stretch strays from its chord.
    private static final int PROBES = 8;

    private final double[] x;
    private final double[] y;
    private final double[] way;

    PixelLine(LevelCurves curves, int line, LabelSpace space) {
        int from = curves.offsets()[line];
        int points = curves.offsets()[line + 1] - from;
        x = new double[points];
        y = new double[points];
        way = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = space.toPixelX(curves.x()[from + i]);
            y[i] = space.toPixelY(curves.y()[from + i]);
            way[i] = i == 0 ? 0 : way[i - 1] + Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
    }

    double length() {
        return way[way.length - 1];
    }

    /// How far along the line its point nearest to a pixel lies; NaN if that is more than `reach` away.
    double foot(double px, double py, double reach) {
        double nearest = reach;
        double foot = Double.NaN;
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            double along = ((px - x[i - 1]) * dx + (py - y[i - 1]) * dy) / (dx * dx + dy * dy);
            double t = Double.isNaN(along) ? 0 : Math.clamp(along, 0.0, 1.0);
            double away = Math.hypot(x[i - 1] + t * dx - px, y[i - 1] + t * dy - py);
            if (away < nearest) {
                nearest = away;
                foot = way[i - 1] + t * (way[i] - way[i - 1]);
            }
        }
        return foot;
    }

    /// The stretch of length `width` around the point `middle` pixels from the beginning. Where the line ends too
    /// soon the stretch ends with it and strays without bounds.
    Stretch stretch(double middle, double width) {
        double from = middle - width / 2;
        double fromX = at(x, from);
        double fromY = at(y, from);
        double toX = at(x, from + width);
        double toY = at(y, from + width);
        double straying = from < 0 || from + width > length() ? Double.POSITIVE_INFINITY : 0;
        double chord = Math.hypot(toX - fromX, toY - fromY);
        for (int i = 1; i < PROBES; i++) {
            double probeX = at(x, from + i * width / PROBES) - fromX;
            double probeY = at(y, from + i * width / PROBES) - fromY;
            double aside = Math.abs(probeX * (toY - fromY) - probeY * (toX - fromX)) / chord;
            straying = Math.max(straying, aside);
        }
        return new Stretch(fromX, fromY, at(x, middle), at(y, middle), toX, toY, straying);
    }

    private double at(double[] coordinate, double distance) {
        int place = Arrays.binarySearch(way, distance);
        if (place >= 0) {
            return coordinate[place];
        }
        int next = Math.clamp(-place - 1, 1, way.length - 1);
        double t = Math.clamp((distance - way[next - 1]) / (way[next] - way[next - 1]), 0.0, 1.0);
        return coordinate[next - 1] * (1 - t) + coordinate[next] * t;
    }
}
