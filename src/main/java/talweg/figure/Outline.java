package talweg.figure;

import java.util.Arrays;

/// Pieces of straight lines in pixels, in arrays that are used again and again. Piece i is made of the points
/// [start(i), end(i)).
public final class Outline {
    private double[] x = new double[256];
    private double[] y = new double[256];
    private int[] starts = new int[16];
    private int count;
    private int pieces;

    /// Forgets everything.
    public void clear() {
        count = 0;
        pieces = 0;
    }

    /// The same as it is now, for whoever draws it later.
    public Outline copy() {
        Outline copy = new Outline();
        copy.x = Arrays.copyOf(x, Math.max(1, count));
        copy.y = Arrays.copyOf(y, Math.max(1, count));
        copy.starts = Arrays.copyOf(starts, pieces + 1);
        copy.count = count;
        copy.pieces = pieces;
        return copy;
    }

    /// The number of points in all pieces.
    public int size() {
        return count;
    }

    /// Begins a new piece.
    public void moveTo(double px, double py) {
        if (pieces + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[pieces++] = count;
        add(px, py);
    }

    /// Goes on with the last piece.
    public void lineTo(double px, double py) {
        add(px, py);
    }

    /// One line from here to there.
    public void line(double fromX, double fromY, double toX, double toY) {
        moveTo(fromX, fromY);
        lineTo(toX, toY);
    }

    private void add(double px, double py) {
        if (count == x.length) {
            x = Arrays.copyOf(x, 2 * count);
            y = Arrays.copyOf(y, 2 * count);
        }
        x[count] = px;
        y[count++] = py;
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return count == 0;
    }

    /// The number of pieces.
    public int pieces() {
        return pieces;
    }

    /// The first point of a piece.
    public int start(int piece) {
        return starts[piece];
    }

    /// One past the last point of a piece.
    public int end(int piece) {
        return piece + 1 < pieces ? starts[piece + 1] : count;
    }

    /// The x of a point.
    public double x(int point) {
        return x[point];
    }

    /// The y of a point.
    public double y(int point) {
        return y[point];
    }
}
