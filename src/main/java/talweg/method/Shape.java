package talweg.method;

import talweg.function.Result;

/// How many arrays a column has, and how long they are.
public enum Shape {
    /// One number for all lanes of a step, such as 1 − β₁ᵗ: shape [1][1].
    STEP,
    /// One number for each lane: shape [1][lanes].
    LANE,
    /// One number for each coordinate and lane: shape [n][lanes].
    COORDINATE,
    /// The packed lower triangle of a symmetric n × n matrix for each lane: shape [n(n+1)/2][lanes].
    MATRIX;

    /// Arrays of 512 lanes would lie one after the other at nearly the same place within a page of memory, where a
    /// processor takes a load for a reader of the last store to another array (4K aliasing). So long ones get room.
    private static final int LONG = 256;

    private static final int APART = 136;

    /// How many arrays one of it takes.
    public int rows(int dimension) {
        return switch (this) {
            case STEP, LANE -> 1;
            case COORDINATE -> dimension;
            case MATRIX -> Result.triangle(dimension);
        };
    }

    /// Fresh zeros for `count` of it, in arrays of at least that many lanes.
    double[][] allocate(int count, int dimension, int lanes) {
        int length = lanes >= LONG ? lanes + APART : lanes;
        return new double[count * rows(dimension)][this == STEP ? 1 : length];
    }
}
