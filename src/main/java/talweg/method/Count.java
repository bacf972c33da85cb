package talweg.method;

/// How many of its shape a column holds, given the dimension of the function: a constant and a multiple of n, such as
/// the n + 1 vertices of a simplex.
///
/// @param constant in every dimension
/// @param each for each coordinate
public record Count(int constant, int each) {
    /// As most columns.
    public static final Count ONE = new Count(1, 0);

    /// The same number in every dimension.
    public static Count of(int constant) {
        return new Count(constant, 0);
    }

    /// The number in n dimensions.
    public int in(int dimension) {
        return constant + each * dimension;
    }
}
