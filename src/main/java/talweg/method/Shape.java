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

    /// How many arrays one of it takes.
    public int rows(int dimension) {
        return switch (this) {
            case STEP, LANE -> 1;
            case COORDINATE -> dimension;
            case MATRIX -> Result.triangle(dimension);
        };
    }

    /// Fresh zeros for `count` of it.
    double[][] allocate(int count, int dimension, int lanes) {
        return new double[count * rows(dimension)][this == STEP ? 1 : lanes];
    }
}
