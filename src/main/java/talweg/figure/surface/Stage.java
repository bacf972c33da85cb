package talweg.figure.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import talweg.field.Tick;
import talweg.figure.Decoration;
import talweg.figure.Face;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.TextStyle;
import talweg.figure.Ticks;
import talweg.figure.surface.Camera.Spot;
import talweg.function.Domain.Range;

/// What stands around the surface: the base and the two walls behind it with lines at round numbers, and three axes
/// with their numbers, always on the edges that nothing hides.
final class Stage {
    private static final double GROUND = 0.55;
    private static final double SIZE = 11;

    /// From number to number along an axis, in pixels.
    private static final double APART = 46;

    private static final double APART_UPWARDS = 26;
    private static final double TICK = 5;
    private static final double TO_NUMBER = 15;
    private static final double TO_NAME = 36;

    /// An axis that is seen shorter than this, since one looks along it, says nothing.
    private static final double SHORTEST = 36;

    private final Camera camera;
    private final double bottom;
    private final Heights heights;
    private final String nameX;
    private final String nameY;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Decoration> texts = new ArrayList<>();

    Stage(Heights heights, Camera camera, String nameX, String nameY) {
        this.camera = camera;
        this.bottom = Camera.BASE / camera.height();
        this.heights = heights;
        this.nameX = nameX;
        this.nameY = nameY;
        ground();
        alongX();
        alongY();
        upwards();
    }

    /// Below the surface.
    Layer layer() {
        return new Layer(Layer.Kind.HEAT, marks);
    }

    /// Numbers and names.
    List<Decoration> texts() {
        return List.copyOf(texts);
    }

    private void ground() {
        double farX = -camera.nearX();
        double farY = -camera.nearY();
        area(
                camera.corner(-1, -1, bottom),
                camera.corner(1, -1, bottom),
                camera.corner(1, 1, bottom),
                camera.corner(-1, 1, bottom));
        area(
                camera.corner(farX, -1, bottom),
                camera.corner(farX, 1, bottom),
                camera.corner(farX, 1, 1),
                camera.corner(farX, -1, 1));
        area(
                camera.corner(-1, farY, bottom),
                camera.corner(1, farY, bottom),
                camera.corner(1, farY, 1),
                camera.corner(-1, farY, 1));
    }

    private void area(Spot... corners) {
        double[] x = new double[4];
        double[] y = new double[4];
        for (int i = 0; i < 4; i++) {
            x[i] = corners[i].x();
            y[i] = -corners[i].y();
        }
        marks.add(new Mark.Region(x, y, Role.GROUND, GROUND));
        for (int i = 0; i < 4; i++) {
            line(corners[i], corners[(i + 1) % 4], Role.LINE);
        }
    }

    private void alongX() {
        Range range = heights.grid().x();
        int near = camera.nearY();
        DoubleFunction<double[]> side = value -> new double[] {2 * (value - range.low()) / range.width() - 1};
        Spot from = camera.corner(-1, near, bottom);
        Spot to = camera.corner(1, near, bottom);
        Ticks.Row row = Ticks.row(range.low(), range.high(), count(from, to, APART));
        for (Ticks.Tick tick : row.ticks()) {
            double at = side.apply(tick.value())[0];
            line(camera.corner(at, -1, bottom), camera.corner(at, 1, bottom), Role.LINE);
            line(camera.corner(at, -near, bottom), camera.corner(at, -near, 1), Role.LINE);
            Spot outward = camera.corner(at, near * 1.1, bottom);
            number(camera.corner(at, near, bottom), outward, tick.text(), from, to);
        }
        axis(from, to, camera.corner(0, near, bottom), camera.corner(0, near * 1.1, bottom), name(nameX, row));
    }

    private void alongY() {
        Range range = heights.grid().y();
        int near = camera.nearX();
        Spot from = camera.corner(near, -1, bottom);
        Spot to = camera.corner(near, 1, bottom);
        Ticks.Row row = Ticks.row(range.low(), range.high(), count(from, to, APART));
        for (Ticks.Tick tick : row.ticks()) {
            double at = 2 * (tick.value() - range.low()) / range.width() - 1;
            line(camera.corner(-1, at, bottom), camera.corner(1, at, bottom), Role.LINE);
            line(camera.corner(-near, at, bottom), camera.corner(-near, at, 1), Role.LINE);
            number(camera.corner(near, at, bottom), camera.corner(near * 1.1, at, bottom), tick.text(), from, to);
        }
        axis(from, to, camera.corner(near, 0, bottom), camera.corner(near * 1.1, 0, bottom), name(nameY, row));
    }

    private static String name(String name, Ticks.Row row) {
        return row.offset().isEmpty() ? name : name + " = " + row.offset();
    }

    /// On the edge that is farthest to the left.
    private void upwards() {
        double[] left = {1, 1};
        for (double[] side : new double[][] {{-1, -1}, {-1, 1}, {1, -1}}) {
            if (camera.corner(side[0], side[1], 0).x()
                    < camera.corner(left[0], left[1], 0).x()) {
                left = side;
            }
        }
        Spot from = camera.corner(left[0], left[1], 0);
        Spot to = camera.corner(left[0], left[1], 1);
        double length = from.y() - to.y();
        if (length < SHORTEST) {
            return;
        }
        line(camera.corner(left[0], left[1], bottom), to, Role.AXIS);
        double free = Double.POSITIVE_INFINITY;
        for (Tick tick : heights.scale().ticks()) {
            double height = tick.position();
            Spot at = camera.corner(left[0], left[1], height);
            wall(height);
            line(at, new Spot(at.x() - TICK, at.y(), 0), Role.AXIS);
            if (at.y() < free) {
                text(
                        tick.text().replace('-', '−'),
                        at.x() - TICK - 4,
                        at.y() + SIZE * TextStyle.HALF_CAPITAL,
                        TextStyle.right(Face.TEXT, SIZE),
                        Role.AXIS);
                free = at.y() - APART_UPWARDS / 2;
            }
        }
        text("f", to.x(), to.y() - 12, TextStyle.center(Face.VARIABLE, SIZE + 2), Role.TEXT);
    }

    /// A line around both walls.
    private void wall(double height) {
        double farX = -camera.nearX();
        double farY = -camera.nearY();
        line(camera.corner(farX, -1, height), camera.corner(farX, 1, height), Role.LINE);
        line(camera.corner(-1, farY, height), camera.corner(1, farY, height), Role.LINE);
    }

    private static int count(Spot from, Spot to, double apart) {
        return Math.max(2, (int) (Math.hypot(to.x() - from.x(), to.y() - from.y()) / apart));
    }

    private void line(Spot from, Spot to, Role role) {
        marks.add(Mark.Polylines.one(
                new double[] {from.x(), to.x()}, new double[] {-from.y(), -to.y()}, Pen.of(role, 1)));
    }

    private static boolean isSeen(Spot from, Spot to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y()) >= SHORTEST;
    }

    private void number(Spot edge, Spot outward, String text, Spot from, Spot to) {
        if (isSeen(from, to)) {
            double[] way = way(edge, outward);
            line(edge, new Spot(edge.x() + TICK * way[0], edge.y() + TICK * way[1], 0), Role.AXIS);
            beside(edge, way, TO_NUMBER, text, TextStyle.center(Face.TEXT, SIZE), Role.AXIS);
        }
    }

    private void axis(Spot from, Spot to, Spot middle, Spot outward, String name) {
        line(from, to, Role.AXIS);
        if (isSeen(from, to)) {
            beside(middle, way(middle, outward), TO_NAME, name, TextStyle.center(Face.VARIABLE, SIZE + 2), Role.TEXT);
        }
    }

    /// One pixel outwards.
    private static double[] way(Spot edge, Spot outward) {
        double length = Math.hypot(outward.x() - edge.x(), outward.y() - edge.y());
        return length > 1e-3
                ? new double[] {(outward.x() - edge.x()) / length, (outward.y() - edge.y()) / length}
                : new double[] {0, 1};
    }

    private void beside(Spot at, double[] way, double distance, String text, TextStyle style, Role role) {
        // Wide texts need more room to the side than above and below.
        double wide = Math.max(0, text.length() - 2) * 0.28 * style.size() * Math.abs(way[0]);
        double x = at.x() + (distance + wide) * way[0];
        double y = at.y() + distance * way[1];
        text(text, x, y + style.drop(), style, role);
    }

    private void text(String text, double x, double y, TextStyle style, Role role) {
        texts.add(new Decoration.Caption(text, x, y, role, style));
    }
}
