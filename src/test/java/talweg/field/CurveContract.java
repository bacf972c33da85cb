package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// What holds for the level curves of every field.
final class CurveContract {
    private final ScalarGrid field;
    private final LevelCurves curves;

    private CurveContract(ScalarGrid field, LevelCurves curves) {
        this.field = field;
        this.curves = curves;
    }

    static LevelCurves hold(ScalarGrid field, double... levels) {
        LevelCurves curves = LevelCurves.of(field, levels, () -> false);
        CurveContract contract = new CurveContract(field, curves);
        assertThat(curves.firstLine()).hasSize(levels.length + 1).startsWith(0).endsWith(curves.lines());
        assertThat(curves.offsets()).hasSize(curves.lines() + 1).startsWith(0).endsWith(curves.x().length);
        for (int line = 0; line < curves.lines(); line++) {
            contract.pointsLieOnTheLevel(line);
            contract.neighboursDiffer(line);
            contract.closesOrEndsAtAnEdge(line);
        }
        for (int level = 0; level < levels.length; level++) {
            assertThat(contract.segments(level))
                    .containsExactlyInAnyOrderElementsOf(LooseSegments.of(field, levels[level]));
        }
        return curves;
    }

    private void pointsLieOnTheLevel(int line) {
        double level = curves.levels()[curves.levelOf(line)];
        for (int p = curves.offsets()[line]; p < curves.offsets()[line + 1]; p++) {
            double[] ends = side(curves.x()[p], curves.y()[p]);
            double scale = Math.max(Math.abs(ends[0]), Math.abs(ends[1]));
            double interpolated = ends[0] * (1 - ends[2]) + ends[1] * ends[2];
            // The place along a side of length h is known to about ulp(x) / h.
            assertThat(interpolated).isCloseTo(level, org.assertj.core.data.Offset.offset(1e-10 * scale));
        }
    }

    private void neighboursDiffer(int line) {
        int from = curves.offsets()[line];
        int to = curves.offsets()[line + 1];
        assertThat(to - from).isGreaterThanOrEqualTo(2);
        for (int p = from + 1; p < to; p++) {
            assertThat(curves.x()[p] == curves.x()[p - 1] && curves.y()[p] == curves.y()[p - 1])
                    .isFalse();
        }
    }

    private void closesOrEndsAtAnEdge(int line) {
        int from = curves.offsets()[line];
        int to = curves.offsets()[line + 1] - 1;
        if (curves.closed()[line]) {
            assertThat(curves.x()[to]).isEqualTo(curves.x()[from]);
            assertThat(curves.y()[to]).isEqualTo(curves.y()[from]);
        } else {
            assertThat(isAtAnEdge(curves.x()[from], curves.y()[from])).isTrue();
            assertThat(isAtAnEdge(curves.x()[to], curves.y()[to])).isTrue();
        }
    }

    private List<LooseSegments.Segment> segments(int level) {
        List<LooseSegments.Segment> segments = new ArrayList<>();
        for (int line = curves.firstLine()[level]; line < curves.firstLine()[level + 1]; line++) {
            for (int p = curves.offsets()[line] + 1; p < curves.offsets()[line + 1]; p++) {
                segments.add(LooseSegments.Segment.between(
                        curves.x()[p - 1], curves.y()[p - 1], curves.x()[p], curves.y()[p]));
            }
        }
        return segments;
    }

    /// The values at both ends of the side that a point lies on, and how far along it is.
    private double[] side(double x, double y) {
        Grid grid = field.grid();
        int column = lastAtOrBelow(grid.xs(), x);
        int row = lastAtOrBelow(grid.ys(), y);
        double here = field.rows()[row][column];
        if (grid.x(column) != x) {
            assertThat(grid.y(row)).isEqualTo(y);
            double t = (x - grid.x(column)) / (grid.x(column + 1) - grid.x(column));
            return new double[] {here, field.rows()[row][column + 1], t};
        }
        if (grid.y(row) != y) {
            double t = (y - grid.y(row)) / (grid.y(row + 1) - grid.y(row));
            return new double[] {here, field.rows()[row + 1][column], t};
        }
        return new double[] {here, here, 0};
    }

    /// Whether a cell that touches the point is missing: outside the grid or in a hole.
    private boolean isAtAnEdge(double x, double y) {
        Grid grid = field.grid();
        int column = lastAtOrBelow(grid.xs(), x);
        int row = lastAtOrBelow(grid.ys(), y);
        int leftmost = grid.x(column) == x ? column - 1 : column;
        int lowest = grid.y(row) == y ? row - 1 : row;
        for (int r = lowest; r <= row; r++) {
            for (int c = leftmost; c <= column; c++) {
                if (!isWhole(r, c)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWhole(int row, int column) {
        double[][] rows = field.rows();
        return row >= 0
                && column >= 0
                && row + 1 < rows.length
                && column + 1 < rows[0].length
                && Double.isFinite(rows[row][column])
                && Double.isFinite(rows[row][column + 1])
                && Double.isFinite(rows[row + 1][column])
                && Double.isFinite(rows[row + 1][column + 1]);
    }

    private static int lastAtOrBelow(double[] nodes, double value) {
        int place = java.util.Arrays.binarySearch(nodes, value);
        return place >= 0 ? place : -place - 2;
    }
}
