package talweg.method;

/// How many of its shape a column holds, given the dimension of the function: a constant and a multiple of n, such as
/// the n + 1 vertices of a simplex, or a multiple of 4 + ⌊3 ln n⌋, the usual population of CMA-ES (Hansen, 2016).
///
/// @param constant in every dimension
/// @param each for each coordinate
/// @param populations how often 4 + ⌊3 ln n⌋
public record Count(int constant, int each, int populations) {
    /// As most columns.
    public static final Count ONE = new Count(1, 0);

    /// A constant and a multiple of n.
    public Count(int constant, int each) {
        this(constant, each, 0);
    }

    /// The same number in every dimension.
    public static Count of(int constant) {
        return new Count(constant, 0);
    }

    /// The number in n dimensions.
    public int in(int dimension) {
        return constant + each * dimension + populations * (4 + (int) (3 * StrictMath.log(dimension)));
    }
}
