package talweg.figure.surface;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
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

    /// Places that are tried for a name.
    private static final int FARTHER = 4;

    /// An axis that is seen shorter than this, since one looks along it, says nothing.
    private static final double SHORTEST = 36;

    private final Camera camera;
    private final double bottom;
    private final Heights heights;
    private final String nameX;
    private final String nameY;
    private final List<Mark> marks = new ArrayList<>();
    private final StageTexts texts = new StageTexts();

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
        return texts.all();
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

    /// On the edge that is farthest to the left; on the one farthest to the right, if more of its numbers have room
    /// there.
    private void upwards() {
        double[] left = side(1);
        double[] right = side(-1);
        double[] edge = room(left, -1) >= room(right, 1) ? left : right;
        int way = edge == left ? -1 : 1;
        Spot from = camera.corner(edge[0], edge[1], 0);
        Spot to = camera.corner(edge[0], edge[1], 1);
        if (from.y() - to.y() < SHORTEST) {
            return;
        }
        line(camera.corner(edge[0], edge[1], bottom), to, Role.AXIS);
        double free = Double.POSITIVE_INFINITY;
        for (Tick tick : heights.scale().ticks()) {
            Spot at = camera.corner(edge[0], edge[1], tick.position());
            wall(tick.position());
            line(at, new Spot(at.x() + way * TICK, at.y(), 0), Role.AXIS);
            if (at.y() < free && texts.put(number(tick), aside(at, way), level(at), style(way), Role.AXIS)) {
                free = at.y() - APART_UPWARDS / 2;
            }
        }
        texts.put("f", to.x(), to.y() - 12, TextStyle.center(Face.VARIABLE, SIZE + 2), Role.TEXT);
    }

    /// The corner of the base that is farthest to the left, for 1, or to the right, for −1.
    private double[] side(int sign) {
        double[][] corners = {{1, 1}, {-1, -1}, {-1, 1}, {1, -1}};
        return Stream.of(corners)
                .min(Comparator.comparingDouble(
                        corner -> sign * camera.corner(corner[0], corner[1], 0).x()))
                .orElseThrow();
    }

    /// How many numbers have room beside an edge.
    private long room(double[] edge, int way) {
        return heights.scale().ticks().stream()
                .filter(tick -> {
                    Spot at = camera.corner(edge[0], edge[1], tick.position());
                    return texts.isFree(number(tick), aside(at, way), level(at), style(way));
                })
                .count();
    }

    private static String number(Tick tick) {
        return tick.text().replace('-', '−');
    }

    private static double aside(Spot at, int way) {
        return at.x() + way * (TICK + 4);
    }

    private static double level(Spot at) {
        return at.y() + SIZE * TextStyle.HALF_CAPITAL;
    }

    private static TextStyle style(int way) {
        return way < 0 ? TextStyle.right(Face.TEXT, SIZE) : TextStyle.left(Face.TEXT, SIZE);
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
            double[] way = edge.towards(outward);
            line(edge, new Spot(edge.x() + TICK * way[0], edge.y() + TICK * way[1], 0), Role.AXIS);
            beside(edge, way, TO_NUMBER, text, TextStyle.center(Face.TEXT, SIZE), Role.AXIS);
        }
    }

    private void axis(Spot from, Spot to, Spot middle, Spot outward, String name) {
        line(from, to, Role.AXIS);
        if (isSeen(from, to)) {
            double[] way = middle.towards(outward);
            TextStyle style = TextStyle.center(Face.VARIABLE, SIZE + 2);
            boolean stands = false;
            for (int out = 0; out < FARTHER && !stands; out++) {
                stands = beside(middle, way, TO_NAME + out * SIZE, name, style, Role.TEXT);
            }
        }
    }

    private boolean beside(Spot at, double[] way, double distance, String text, TextStyle style, Role role) {
        // Wide texts need more room to the side than above and below.
        double wide = Math.max(0, text.length() - 2) * 0.28 * style.size() * Math.abs(way[0]);
        double x = at.x() + (distance + wide) * way[0];
        double y = at.y() + distance * way[1];
        return texts.put(text, x, y + style.drop(), style, role);
    }
}
