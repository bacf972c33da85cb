package talweg.method;

import java.util.Locale;
import talweg.function.Words;

/// What a method goes by; the list of methods is sorted by it. Each has the word `family.<name in lower case>`.
public enum Family {
    /// The gradient alone.
    GRADIENT,
    /// The gradient and a velocity.
    MOMENTUM,
    /// A rate for each coordinate, from the gradients so far.
    ADAPTIVE,
    /// Velocity and adaptive rates together.
    MOMENT,
    /// The signs of the gradient.
    SIGN,
    /// A direction, and a search for how far to go along it.
    LINE_SEARCH,
    /// Directions that do not undo one another.
    CONJUGATE,
    /// A Hessian that is learnt from gradients.
    QUASI_NEWTON,
    /// Gradient and Hessian.
    SECOND_ORDER,
    /// Values of f alone.
    DERIVATIVE_FREE,
    /// The minimum from a formula.
    CLOSED_FORM;

    /// In the reader's language.
    public String label() {
        return new Words("method").say("family." + name().toLowerCase(Locale.ROOT));
    }
}
