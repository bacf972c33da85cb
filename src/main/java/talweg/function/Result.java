package talweg.function;

/// The arrays that an evaluation fills, one entry per lane; those that the demand does not name may be null.
///
/// @param value     f, shape [lanes]
/// @param gradient  ∇f, shape [n][lanes]
/// @param hessian   lower triangle of H, shape [n(n+1)/2][lanes], see [#packed]
/// @param direction v of the Hessian–vector product, shape [n][lanes], read only
/// @param product   H·v, shape [n][lanes]
public record Result(
        double[] value, double[][] gradient, double[][] hessian, double[][] direction, double[][] product) {

    /// Fresh arrays for what `demand` names.
    public static Result allocate(Demand demand, int dimension, int lanes) {
        return new Result(
                demand.value() ? new double[lanes] : null,
                demand.gradient() ? new double[dimension][lanes] : null,
                demand.hessian() ? new double[triangle(dimension)][lanes] : null,
                demand.product() ? new double[dimension][lanes] : null,
                demand.product() ? new double[dimension][lanes] : null);
    }

    /// The number of entries on and below the diagonal of an n × n matrix.
    public static int triangle(int dimension) {
        return dimension * (dimension + 1) / 2;
    }

    /// The place of entry (row, column) of a symmetric matrix in the packed lower triangle.
    public static int packed(int row, int column) {
        return row >= column ? row * (row + 1) / 2 + column : column * (column + 1) / 2 + row;
    }
}
