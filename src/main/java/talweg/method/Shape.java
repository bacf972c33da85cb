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

    /// Fresh zeros.
    double[][] allocate(int dimension, int lanes) {
        return switch (this) {
            case STEP -> new double[1][1];
            case LANE -> new double[1][lanes];
            case COORDINATE -> new double[dimension][lanes];
            case MATRIX -> new double[Result.triangle(dimension)][lanes];
        };
    }
}
