package talweg.field;

import java.util.ArrayList;
import java.util.List;

/// Marching squares as one would write it on a blackboard: cell by cell, each segment for itself. The oracle of the
/// joined curves.
final class LooseSegments {
    /// A piece of a level curve inside one cell, its ends in a fixed order.
    record Segment(double x0, double y0, double x1, double y1) {
        static Segment between(double x0, double y0, double x1, double y1) {
            // Adding 0 makes −0 and 0 one.
            return x0 < x1 || x0 == x1 && y0 <= y1
                    ? new Segment(x0 + 0.0, y0 + 0.0, x1 + 0.0, y1 + 0.0)
                    : new Segment(x1 + 0.0, y1 + 0.0, x0 + 0.0, y0 + 0.0);
        }

        boolean isPoint() {
            return x0 == x1 && y0 == y1;
        }
    }

    private record Corner(double x, double y, double value) {}

    private LooseSegments() {}

    static List<Segment> of(ScalarGrid field, double level) {
        List<Segment> segments = new ArrayList<>();
        Grid grid = field.grid();
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                // Round the cell, so that corner i and corner i + 1 share a side.
                Corner[] corners = {
                    corner(field, row, column),
                    corner(field, row, column + 1),
                    corner(field, row + 1, column + 1),
                    corner(field, row + 1, column)
                };
                addCell(corners, level, segments);
            }
        }
        segments.removeIf(Segment::isPoint);
        return segments;
    }

    private static Corner corner(ScalarGrid field, int row, int column) {
        return new Corner(field.grid().x(column), field.grid().y(row), field.rows()[row][column]);
    }

    private static void addCell(Corner[] corners, double level, List<Segment> segments) {
        List<double[]> crossings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            if (!Double.isFinite(corners[i].value)) {
                return;
            }
        }
        for (int i = 0; i < 4; i++) {
            Corner p = corners[i];
            Corner q = corners[(i + 1) % 4];
            if (p.value >= level != q.value >= level) {
                crossings.add(i < 2 ? crossing(p, q, level) : crossing(q, p, level));
            }
        }
        if (crossings.size() == 2) {
            segments.add(segment(crossings.get(0), crossings.get(1)));
        } else if (crossings.size() == 4) {
            // The side after corner 0 and the side after corner 1 meet at corner 1; cut it off if it stands
            // alone.
            double a = corners[0].value - level;
            double b = corners[1].value - level;
            double c = corners[2].value - level;
            double d = corners[3].value - level;
            double middle = (a * c - b * d) / (a + c - b - d);
            boolean cutsCorner1 = middle >= 0 == a >= 0;
            segments.add(segment(crossings.get(0), crossings.get(cutsCorner1 ? 1 : 3)));
            segments.add(segment(crossings.get(2), crossings.get(cutsCorner1 ? 3 : 1)));
        }
    }

    private static double[] crossing(Corner p, Corner q, double level) {
        double t = (level - p.value) / (q.value - p.value);
        return new double[] {p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)};
    }

    private static Segment segment(double[] p, double[] q) {
        return Segment.between(p[0], p[1], q[0], q[1]);
    }
}
