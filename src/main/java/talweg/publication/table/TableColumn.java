package talweg.publication.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a table can show of an iterate x_n, from left to right.
public enum TableColumn {
    /// n.
    NUMBER,
    /// α_n, the rate of the step from x_{n−1} to x_n.
    RATE,
    /// ‖x_n − x_{n−1}‖.
    STEP_LENGTH,
    /// The coordinates of x_n.
    POINT,
    /// f(x_n).
    VALUE,
    /// The components of ∇f(x_n).
    GRADIENT,
    /// ‖∇f(x_n)‖.
    GRADIENT_NORM,
    /// What the method had asked of the function before x_n: values, gradients, Hessians.
    EVALUATIONS,
    /// What the method remembers at x_n.
    STATE;

    /// What an exercise asks for.
    public static final Set<TableColumn> EXERCISE =
            Collections.unmodifiableSet(EnumSet.of(NUMBER, RATE, STEP_LENGTH, POINT, VALUE, GRADIENT_NORM));
}
