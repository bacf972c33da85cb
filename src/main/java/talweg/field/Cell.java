package talweg.field;

/// A cell in marching squares (Lorensen and Cline 1987 in the plane), made to be followed from cell to cell.
///
/// A curve leaves a cell by one of its sides and keeps the high ground on its left, so of that side's two ends the
/// left one is at or above the level and the right one below. The two nodes ahead say where it goes on: straight
/// on if they differ in the same way, to the right if both are high, to the left if both are low. If they differ
/// the other way round, two curves pass through the cell, and [#joined] decides which way each of them turns.
///
/// ```
///   d ── TOP ── c
///   │           │
///  LEFT       RIGHT
///   │           │
///   a ─ BOTTOM ─ b
/// ```
final class Cell {
    /// The sides, numbered against the clock.
    static final int BOTTOM = 0;

    static final int RIGHT = 1;
    static final int TOP = 2;
    static final int LEFT = 3;

    private Cell() {}

    static int turnedLeft(int heading) {
        return heading + 1 & 3;
    }

    static int turnedRight(int heading) {
        return heading + 3 & 3;
    }

    /// Whether the high corners of a cell through which two curves pass are joined across its middle, so that the
    /// curves turn right.
    static boolean joined(double a, double b, double c, double d, double level) {
        return a >= level
                ? joined(a - level, c - level, b - level, d - level)
                : joined(b - level, d - level, a - level, c - level);
    }

    /// The asymptotic decider (Nielson and Hamann 1991): the value at the saddle point of the bilinear surface through
    /// the corners, compared with the level. Quotients instead of its products, which could overflow.
    ///
    /// @param high1 first high corner minus level, ≥ 0
    /// @param high2 second high corner minus level, ≥ 0
    /// @param low1 first low corner minus level, < 0
    /// @param low2 second low corner minus level, < 0
    private static boolean joined(double high1, double high2, double low1, double low2) {
        return high1 / -low1 >= -low2 / high2;
    }
}
