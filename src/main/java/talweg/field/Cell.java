package talweg.field;

/// The cases of marching squares (Lorensen and Cline 1987 in the plane), made to be followed from cell to cell.
///
/// A cell's *code* has one bit for each corner at or above the level. A curve enters a cell on one side and leaves it
/// on another, keeping the high ground on its left; the code alone says where, except in the two saddle codes, where
/// two curves pass and the side of entry decides between them. The complement of a code is the same cell walked
/// backwards.
///
/// ```
///   8 ──TOP── 4
///   │         │
/// LEFT      RIGHT
///   │         │
///   1 ─BOTTOM─ 2
/// ```
final class Cell {
    static final int BOTTOM = 0;
    static final int RIGHT = 1;
    static final int TOP = 2;
    static final int LEFT = 3;

    /// Lower left and upper right corner high: entered from the bottom and from the top.
    static final int SADDLE_RISING = 5;

    /// Lower right and upper left corner high: entered from the right and from the left.
    static final int SADDLE_FALLING = 10;

    /// All corners.
    static final int ALL = 15;

    /// The sides by which codes 0 … 15 are left, two bits each: a table that lives in a register.
    private static final int EXITS = exits();

    private Cell() {}

    private static int exits() {
        int[] sides = {0, LEFT, BOTTOM, LEFT, RIGHT, 0, BOTTOM, LEFT, TOP, TOP, 0, TOP, RIGHT, RIGHT, BOTTOM, 0};
        int packed = 0;
        for (int code = 0; code < sides.length; code++) {
            packed |= sides[code] << 2 * code;
        }
        return packed;
    }

    /// The code of a cell, from whether each corner is at or above the level, against the clock from the lower
    /// left.
    static int code(boolean lowerLeft, boolean lowerRight, boolean upperRight, boolean upperLeft) {
        return (lowerLeft ? 1 : 0) | (lowerRight ? 2 : 0) | (upperRight ? 4 : 0) | (upperLeft ? 8 : 0);
    }

    /// The side by which a curve leaves a cell that is crossed once.
    static int exit(int code) {
        return EXITS >>> 2 * code & 3;
    }

    /// The side on which a curve that has left through `side` enters the next cell.
    static int opposite(int side) {
        return side ^ 2;
    }

    static boolean isSaddle(int code) {
        return code == SADDLE_RISING || code == SADDLE_FALLING;
    }

    /// The side by which a curve that entered a saddle cell leaves it.
    ///
    /// @param joined whether the two corners on the curve's left belong together
    static int saddleExit(int entry, boolean joined) {
        // Sides are numbered against the clock, and a curve enters with a high corner on its left.
        return entry + (joined ? 1 : 3) & 3;
    }

    /// Whether the high corners of a saddle cell are joined across its middle, by the asymptotic decider (Nielson
    /// and Hamann 1991): the value at the saddle point of the bilinear surface through the corners, compared with
    /// the level. Quotients instead of its products, which could overflow.
    ///
    /// @param high1 first high corner minus level, ≥ 0
    /// @param high2 second high corner minus level, ≥ 0
    /// @param low1 first low corner minus level, < 0
    /// @param low2 second low corner minus level, < 0
    static boolean joined(double high1, double high2, double low1, double low2) {
        return high1 / -low1 >= -low2 / high2;
    }
}
