package talweg.engine;

import java.util.Arrays;

/// Iterates as plain arrays, for lines and charts: all of them, or of a very long run the early ones, then every
/// second, fourth, …, and always the last.
///
/// @param k numbers of the iterates, ascending
/// @param points points[coordinate][i]
/// @param values f
/// @param gradientNorms ‖∇f‖
/// @param rates learning rates
/// @param stepLengths ‖x_{k+1} − x_k‖; NaN at the last iterate, which no step leaves
public record Path(
        int[] k, double[][] points, double[] values, double[] gradientNorms, double[] rates, double[] stepLengths) {
    /// Room for `size` iterates in `dimension` coordinates.
    static Path allocate(int dimension, int size) {
        return new Path(
                new int[size],
                new double[dimension][size],
                new double[size],
                new double[size],
                new double[size],
                new double[size]);
    }

    /// The place of iterate k, or of the last kept one before it.
    public int place(int iterate) {
        int found = Arrays.binarySearch(k, iterate);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /// The number of iterates in it.
    public int size() {
        return k.length;
    }
}
