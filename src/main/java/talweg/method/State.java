package talweg.method;

import java.util.List;

/// The columns of a block of lanes: mutable, owned by one task. Loops work on the arrays in place.
public final class State {
    private final List<Column> columns;
    private final Column[] keys;
    private final double[][][] data;
    private final int dimension;
    private final int lanes;

    /// The iteration that is being computed: the step from x_k to x_{k+1}.
    int k;

    /// α_k.
    double rate;

    /// Asks f for its values at the points of a column.
    Question question;

    /// f at the points of one column, into another.
    @FunctionalInterface
    interface Question {
        void ask(double[][] points, double[] values);
    }

    State(List<Column> columns, int dimension, int lanes) {
        this.columns = List.copyOf(columns);
        this.keys = columns.toArray(Column[]::new);
        this.dimension = dimension;
        this.lanes = lanes;
        this.data = new double[keys.length][][];
        for (int c = 0; c < keys.length; c++) {
            data[c] = keys[c].shape().allocate(dimension, lanes);
        }
    }

    /// values ← f(points), for the trials of a line search.
    void ask(Column points, Column values) {
        question.ask(of(points), lane(values));
    }

    /// The arrays of `column`, see [Shape] for their extents.
    public double[][] of(Column column) {
        for (int c = 0; c < keys.length; c++) {
            if (keys[c] == column) {
                return data[c];
            }
        }
        throw new IllegalArgumentException("no column " + column.key());
    }

    /// The single array of a column that has one.
    public double[] lane(Column column) {
        return of(column)[0];
    }

    /// Whether this state has `column`.
    public boolean has(Column column) {
        return columns.contains(column);
    }

    /// All columns, the point first.
    public List<Column> columns() {
        return columns;
    }

    /// n.
    public int dimension() {
        return dimension;
    }

    /// The number of lanes.
    public int lanes() {
        return lanes;
    }

    /// The number of the step being computed, from 0.
    public int k() {
        return k;
    }

    /// t = k + 1, as the update rules of the moment methods count.
    int t() {
        return k + 1;
    }

    /// α_k, or 1 for a method without a learning rate.
    public double rate() {
        return rate;
    }

    /// A copy of one lane's numbers in `column`.
    public double[] read(Column column, int lane) {
        double[][] arrays = of(column);
        double[] numbers = new double[arrays.length];
        for (int i = 0; i < arrays.length; i++) {
            numbers[i] = arrays[i][column.shape() == Shape.STEP ? 0 : lane];
        }
        return numbers;
    }

    /// Puts one lane of this state into `other`, which has one lane.
    void copyLane(int lane, State other) {
        for (int c = 0; c < keys.length; c++) {
            for (int i = 0; i < data[c].length; i++) {
                other.data[c][i][0] = data[c][i][keys[c].shape() == Shape.STEP ? 0 : lane];
            }
        }
        other.k = k;
        other.rate = rate;
    }

    /// The kept columns as they are now.
    Snapshot snapshot() {
        double[][][] copy = new double[keys.length][][];
        for (int c = 0; c < keys.length; c++) {
            if (keys[c].kept()) {
                copy[c] = deepCopy(data[c]);
            }
        }
        return new Snapshot(k, copy);
    }

    /// Puts back what [#snapshot] took.
    void restore(Snapshot snapshot) {
        k = snapshot.k();
        for (int c = 0; c < keys.length; c++) {
            if (keys[c].kept()) {
                for (int i = 0; i < data[c].length; i++) {
                    double[] from = snapshot.columns()[c][i];
                    System.arraycopy(from, 0, data[c][i], 0, from.length);
                }
            }
        }
    }

    /// Puts lane `lane` of a snapshot into this state of one lane.
    void restoreLane(Snapshot snapshot, int lane) {
        k = snapshot.k();
        for (int c = 0; c < keys.length; c++) {
            if (keys[c].kept()) {
                for (int i = 0; i < data[c].length; i++) {
                    data[c][i][0] = snapshot.columns()[c][i][keys[c].shape() == Shape.STEP ? 0 : lane];
                }
            }
        }
    }

    private static double[][] deepCopy(double[][] arrays) {
        double[][] copy = new double[arrays.length][];
        for (int i = 0; i < arrays.length; i++) {
            copy[i] = arrays[i].clone();
        }
        return copy;
    }
}
