package talweg.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Rows as plain numbers, in chunks that are never moved. Written by one recorder, then only read.
///
/// ```
/// x (n) | f | ∇f (n) | ‖∇f‖ | α | step length | values, gradients, Hessians and products asked
/// ```
final class RowTable {
    private static final int ROWS_IN_CHUNK = 1024;

    private final int dimension;
    private final int width;
    private final List<double[]> chunks = new ArrayList<>();
    private int rows;

    RowTable(int dimension) {
        this.dimension = dimension;
        this.width = 2 * dimension + 8;
    }

    int rows() {
        return rows;
    }

    int dimension() {
        return dimension;
    }

    /// Adds a row of zeros and says where it is: use with [#chunk] and [#offset].
    int add() {
        if (rows % ROWS_IN_CHUNK == 0) {
            chunks.add(new double[ROWS_IN_CHUNK * width]);
        }
        return rows++;
    }

    void drop() {
        rows--;
    }

    double[] chunk(int row) {
        return chunks.get(row / ROWS_IN_CHUNK);
    }

    int offset(int row) {
        return row % ROWS_IN_CHUNK * width;
    }

    int valueAt() {
        return dimension;
    }

    int gradientAt() {
        return dimension + 1;
    }

    int normAt() {
        return 2 * dimension + 1;
    }

    int rateAt() {
        return 2 * dimension + 2;
    }

    int stepAt() {
        return 2 * dimension + 3;
    }

    int asksAt() {
        return 2 * dimension + 4;
    }

    double get(int row, int column) {
        return chunk(row)[offset(row) + column];
    }

    double[] get(int row, int from, int count) {
        int start = offset(row) + from;
        return Arrays.copyOfRange(chunk(row), start, start + count);
    }

    Row row(int row, int k) {
        return new Row(
                k,
                get(row, 0, dimension),
                get(row, valueAt()),
                get(row, gradientAt(), dimension),
                get(row, normAt()),
                get(row, rateAt()),
                get(row, stepAt()),
                evaluations(get(row, asksAt(), 4)));
    }

    private static Evaluations evaluations(double... asked) {
        return new Evaluations((long) asked[0], (long) asked[1], (long) asked[2], (long) asked[3]);
    }
}
