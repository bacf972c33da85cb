package talweg.method;

import java.util.Arrays;
import java.util.List;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Result;

/// The columns of a block of lanes: mutable, owned by one task. Loops work on the arrays in place.
public final class State {
    /// Places that are remembered, a power of two.
    private static final int REMEMBERED = 64;

    private final List<Column> columns;
    private final Column[] keys;
    private final double[][][] data;
    private final double[][][][] parts;
    private final int dimension;
    private int lanes;
    private final Oracle oracle;

    /// The iteration that is being computed: the step from x_k to x_{k+1}.
    int k;

    /// α_k.
    double rate;

    /// The last step in which every lane has ended its line search.
    int searched = -1;

    private double[] scratch;
    private final Column[] found = new Column[REMEMBERED];
    private final int[] foundAt = new int[REMEMBERED];

    State(List<Column> columns, Oracle oracle, int lanes) {
        this.columns = List.copyOf(columns);
        this.keys = columns.toArray(Column[]::new);
        this.oracle = oracle;
        this.dimension = oracle.objective().function().dimension();
        this.lanes = lanes;
        this.data = new double[keys.length][][];
        this.parts = new double[keys.length][][][];
        for (int c = 0; c < keys.length; c++) {
            int count = keys[c].count().in(dimension);
            data[c] = keys[c].shape().allocate(count, dimension, lanes);
            parts[c] = parts(data[c], count);
        }
    }

    private static double[][][] parts(double[][] arrays, int count) {
        int rows = arrays.length / count;
        double[][][] parts = new double[count][][];
        for (int j = 0; j < count; j++) {
            parts[j] = Arrays.copyOfRange(arrays, j * rows, (j + 1) * rows);
        }
        return parts;
    }

    /// values ← f(points).
    void ask(Column points, Column values) {
        ask(of(points), lane(values));
    }

    /// values ← f(points), for arrays of this state.
    void ask(double[][] points, double[] values) {
        oracle.ask(Demand.VALUE, points, oracle.into(values, null, null, null, null), k, lanes);
    }

    /// gradients ← ∇f(points).
    void askGradient(Column points, Column gradients) {
        oracle.ask(Demand.GRADIENT, of(points), oracle.into(null, of(gradients), null, null, null), k, lanes);
    }

    /// values ← f(points), gradients ← ∇f(points).
    void askBoth(Column points, Column values, Column gradients) {
        oracle.ask(
                Demand.VALUE_AND_GRADIENT,
                of(points),
                oracle.into(lane(values), of(gradients), null, null, null),
                k,
                lanes);
    }

    /// gradients ← ∇f(points), hessians ← H(points).
    void askHessian(Column points, Column gradients, Column hessians) {
        Result answer = oracle.into(null, of(gradients), of(hessians), null, null);
        oracle.ask(Demand.GRADIENT_AND_HESSIAN, of(points), answer, k, lanes);
    }

    /// products ← H(points)·directions, gradients ← ∇f(points).
    void askProduct(Column points, Column directions, Column gradients, Column products) {
        oracle.ask(
                Demand.HESSIAN_VECTOR,
                of(points),
                oracle.into(null, of(gradients), null, of(directions), of(products)),
                k,
                lanes);
    }

    /// A number uniform in (0, 1), the same whenever this step of this lane is taken again.
    ///
    /// @param draw the number of the draw within the step
    double uniform(long seed, int lane, int draw) {
        return Draw.uniform(seed, oracle.number(lane), k, draw);
    }

    /// A normal number with mean 0 and variance 1, the same whenever this step of this lane is taken again.
    ///
    /// @param draw the number of the draw within the step
    double normal(long seed, int lane, int draw) {
        return Draw.normal(seed, oracle.number(lane), k, draw);
    }

    /// An array for the inside of a loop, one number for each lane, with undefined content.
    double[] scratch() {
        if (scratch == null) {
            scratch = Shape.LANE.allocate(1, dimension, lanes)[0];
        }
        return scratch;
    }

    /// Where the function is looked at: a range for each coordinate.
    public Domain domain() {
        return oracle.objective().domain();
    }

    /// Rules that work lane by lane ask this for every number: so it remembers where a column was found.
    private int place(Column column) {
        int slot = System.identityHashCode(column) & (found.length - 1);
        if (found[slot] != column) {
            foundAt[slot] = search(column);
            found[slot] = column;
        }
        return foundAt[slot];
    }

    private int search(Column column) {
        int place = columns.indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("no column " + column.key());
        }
        return place;
    }

    /// The arrays of `column`, see [Shape] for their extents; of a column with a count, those of all its parts.
    public double[][] of(Column column) {
        return data[place(column)];
    }

    /// The arrays of one part of a column with a count, such as one member of a population.
    public double[][] part(Column column, int j) {
        return parts[place(column)][j];
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
                copy[c] = deepCopy(data[c], keys[c].shape() == Shape.STEP ? 1 : lanes);
            }
        }
        return new Snapshot(k, copy);
    }

    /// The kept columns as they are now, written into the arrays of a snapshot that nobody needs any more.
    Snapshot snapshot(Snapshot used) {
        for (int c = 0; c < keys.length; c++) {
            if (keys[c].kept()) {
                for (int i = 0; i < data[c].length; i++) {
                    double[] into = used.columns()[c][i];
                    System.arraycopy(data[c][i], 0, into, 0, into.length);
                }
            }
        }
        return new Snapshot(k, used.columns());
    }

    /// How many numbers of a lane the next step needs.
    public int kept() {
        int kept = 0;
        for (int c = 0; c < keys.length; c++) {
            kept += keys[c].kept() ? data[c].length : 0;
        }
        return kept;
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

    /// Goes on with some lanes alone, which move up to the front.
    ///
    /// @param chosen their places, ascending
    /// @param count how many of `chosen` count
    void keep(int[] chosen, int count) {
        for (int c = 0; c < keys.length; c++) {
            if (keys[c].shape() != Shape.STEP) {
                for (double[] array : data[c]) {
                    gather(array, chosen, count);
                }
            }
        }
        lanes = count;
    }

    private static void gather(double[] array, int[] chosen, int count) {
        for (int i = 0; i < count; i++) {
            array[i] = array[chosen[i]];
        }
    }

    private static double[][] deepCopy(double[][] arrays, int length) {
        double[][] copy = new double[arrays.length][];
        for (int i = 0; i < arrays.length; i++) {
            copy[i] = Arrays.copyOf(arrays[i], length);
        }
        return copy;
    }
}
