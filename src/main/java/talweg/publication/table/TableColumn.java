package talweg.publication.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a table can show of an iterate x_k, from left to right.
public enum TableColumn {
    /// k.
    NUMBER,
    /// α_k, the rate of the step from x_k to x_{k+1}; nothing at the last iterate, which no step leaves,
    /// and for a method without a learning rate.
    RATE,
    /// ‖x_{k+1} − x_k‖, the length of that step.
    STEP_LENGTH,
    /// The coordinates of x_k.
    POINT,
    /// f(x_k).
    VALUE,
    /// The components of ∇f(x_k).
    GRADIENT,
    /// ‖∇f(x_k)‖.
    GRADIENT_NORM,
    /// What the method had asked of the function before x_k: values, gradients, Hessians.
    EVALUATIONS,
    /// What the method remembers at x_k.
    STATE;

    /// What an exercise asks for.
    public static final Set<TableColumn> EXERCISE =
            Collections.unmodifiableSet(EnumSet.of(NUMBER, RATE, STEP_LENGTH, POINT, VALUE, GRADIENT_NORM));
}
