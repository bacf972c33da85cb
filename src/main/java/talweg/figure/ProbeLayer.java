package talweg.figure;

import java.util.ArrayList;
import java.util.List;
import talweg.field.LevelCurveThrough;

/// What the probe shows at a point: the level curve through it, bold; its tangent γ′; the gradient, the one red thing
/// on the map; and the right angle between the two. γ′ is the gradient turned a quarter counterclockwise, of length 1.
public final class ProbeLayer {
    private static final double GRADIENT_LENGTH = 58;
    private static final double TANGENT_LENGTH = 44;
    private static final double RIGHT_ANGLE = 10;
    private static final double POINT = 3.5;

    private static final Pen CURVE = Pen.of(Role.LEVEL_PROBE, 2.2).cased(1);
    private static final Pen TANGENT = Pen.of(Role.TANGENT, 1.4).cased(1);
    private static final Pen GRADIENT = Pen.of(Role.PROBE_GRADIENT, 2.2).cased(1.2);

    private ProbeLayer() {}

    /// The probe at the origin of `curve`, where the gradient is (gradientX, gradientY). Where that is 0 or not a
    /// number, there is no direction to show, and only the point remains.
    ///
    /// @param view decides how large the right angle is; it is drawn in the plane and sheared with it
    public static Layer of(LevelCurveThrough curve, double gradientX, double gradientY, Viewport view) {
        return of(curve, gradientX, gradientY, view, 1);
    }

    /// The same with −∇f in place of ∇f; γ′ stays.
    public static Layer downhill(LevelCurveThrough curve, double gradientX, double gradientY, Viewport view) {
        return of(curve, gradientX, gradientY, view, -1);
    }

    private static Layer of(LevelCurveThrough curve, double gradientX, double gradientY, Viewport view, int sign) {
        double x = curve.x()[curve.origin()];
        double y = curve.y()[curve.origin()];
        double norm = Math.hypot(gradientX, gradientY);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Polylines.one(curve.x(), curve.y(), CURVE));
        if (norm > 0 && Double.isFinite(norm)) {
            double ux = gradientX / norm;
            double uy = gradientY / norm;
            marks.add(rightAngle(x, y, ux, uy, sign, view));
            marks.add(arrow(x, y, -uy, ux, TANGENT_LENGTH, TANGENT));
            marks.add(arrow(x, y, sign * ux, sign * uy, GRADIENT_LENGTH, GRADIENT));
        }
        marks.add(Mark.Points.one(x, y, Marker.DISC, POINT, Role.TANGENT));
        return new Layer(Layer.Kind.PROBE, marks);
    }

    private static Mark arrow(double x, double y, double dx, double dy, double length, Pen pen) {
        return new Mark.Arrows(
                new double[] {x}, new double[] {y}, new double[] {dx}, new double[] {dy}, length, true, pen);
    }

    private static Mark rightAngle(double x, double y, double ux, double uy, int sign, Viewport view) {
        double along = Math.hypot(ux * view.pixelsPerX(), uy * view.pixelsPerY());
        double across = Math.hypot(uy * view.pixelsPerX(), ux * view.pixelsPerY());
        double side = RIGHT_ANGLE / Math.max(along, across);
        double[] cornerX = {x + sign * side * ux, x + side * (sign * ux - uy), x - side * uy};
        double[] cornerY = {y + sign * side * uy, y + side * (sign * uy + ux), y + side * ux};
        return Mark.Polylines.one(cornerX, cornerY, TANGENT);
    }
}
