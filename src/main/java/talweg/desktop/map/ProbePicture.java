package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.desktop.control.Numbers;
import talweg.field.LevelCurveThrough;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Viewport;

/// The probe: the level curve through the point, its tangent γ', the gradient, and the mark of the right angle between
/// them.
final class ProbePicture {
    private static final double GRADIENT = 74;
    private static final double TANGENT = 52;
    private static final double ANGLE_MARK = 12;
    private static final int DIGITS = 5;

    private ProbePicture() {}

    /// The level curve through the probe, stronger than the others.
    static Mark.Polylines curve(LevelCurveThrough traced) {
        return Mark.Polylines.one(traced.x(), traced.y(), Pen.of(Role.LEVEL_PROBE, 2.2));
    }

    /// The marks; `curve` is the level curve through the point as far as it is known.
    static Layer layer(Probe probe, Optional<Mark.Polylines> curve, Viewport view) {
        List<Mark> marks = new ArrayList<>();
        curve.ifPresent(marks::add);
        if (probe.hasDirection()) {
            addDirections(probe, view, marks);
        }
        marks.add(Mark.Points.one(probe.x(), probe.y(), Marker.DISC, 3.5, Role.LEVEL_PROBE));
        return new Layer(Layer.Kind.PROBE, marks);
    }

    private static void addDirections(Probe probe, Viewport view, List<Mark> marks) {
        double gx = probe.gradientX() / probe.norm();
        double gy = probe.gradientY() / probe.norm();
        double perX = 1 / view.pixelsPerX();
        double perY = 1 / view.pixelsPerY();
        double reachX = TANGENT * probe.tangentX() * perX;
        double reachY = TANGENT * probe.tangentY() * perY;
        marks.add(Mark.Polylines.one(
                new double[] {probe.x() - reachX, probe.x() + reachX},
                new double[] {probe.y() - reachY, probe.y() + reachY},
                Pen.of(Role.TANGENT, 1.6)));
        // The mark is a square in the plane: where the axes have different scales, it is sheared as the plane is.
        double ax = ANGLE_MARK * gx * perX;
        double ay = ANGLE_MARK * gy * perY;
        double bx = ANGLE_MARK * probe.tangentX() * perX;
        double by = ANGLE_MARK * probe.tangentY() * perY;
        marks.add(Mark.Polylines.one(
                new double[] {probe.x() + bx, probe.x() + ax + bx, probe.x() + ax},
                new double[] {probe.y() + by, probe.y() + ay + by, probe.y() + ay},
                Pen.of(Role.TANGENT, 1.3)));
        marks.add(new Mark.Arrows(
                new double[] {probe.x()},
                new double[] {probe.y()},
                new double[] {gx},
                new double[] {gy},
                GRADIENT,
                true,
                Pen.of(Role.PROBE_GRADIENT, 2.4)));
    }

    /// The numbers of the probe, in lines.
    static String text(Probe probe) {
        String place = "x = " + pair(probe.x(), probe.y()) + "   f = " + Numbers.significant(probe.value(), DIGITS);
        String gradient = "∇f = " + pair(probe.gradientX(), probe.gradientY());
        if (!probe.hasDirection()) {
            return place + "\n" + gradient;
        }
        return String.join(
                "\n",
                place,
                gradient,
                "γ' = " + pair(probe.tangentX(), probe.tangentY()),
                "⟨∇f, γ'⟩ = " + Numbers.significant(rounded(probe), 3));
    }

    /// What is left of the inner product is rounding if it is that small against its terms.
    private static double rounded(Probe probe) {
        return Math.abs(probe.product()) <= 1e-12 * probe.norm() ? 0 : probe.product();
    }

    private static String pair(double a, double b) {
        return "(" + Numbers.significant(a, DIGITS) + ", " + Numbers.significant(b, DIGITS) + ")";
    }
}
