package talweg.publication.torch;

import java.util.regex.Pattern;

/// A Python expression.
///
/// @param text as it is written
/// @param binding how tightly its outermost operator binds
/// @param kind what it gives
/// @param nonzero whether it is certainly not 0
record Code(String text, Binding binding, Kind kind, boolean nonzero) {
    /// What an expression gives, which decides where it may stand.
    enum Kind {
        /// An `int`: it may be an index.
        WHOLE,
        /// A `float`.
        NUMBER,
        /// A tensor of one number.
        TENSOR,
        /// Any of these: a choice, or a sum that may be empty.
        EITHER
    }

    private static final Pattern LITERAL = Pattern.compile("-?\\d+");

    static Code of(String text, Binding binding, Kind kind) {
        return new Code(text, binding, kind, false);
    }

    static Code tensor(String text) {
        return of(text, Binding.PRIMARY, Kind.TENSOR);
    }

    /// In brackets unless it binds at least as tightly as the place asks.
    String within(Binding place) {
        return binding.compareTo(place) >= 0 ? text : "(" + text + ")";
    }

    boolean isTensor() {
        return kind == Kind.TENSOR;
    }

    boolean isWhole() {
        return kind == Kind.WHOLE;
    }

    /// As an argument of an operation of torch, which takes nothing but tensors.
    Code asTensor() {
        if (isTensor()) {
            return this;
        }
        if (kind == Kind.NUMBER) {
            return tensor("torch.tensor(" + text + ")");
        }
        return LITERAL.matcher(text).matches()
                ? tensor("torch.tensor(" + text + ".0)")
                : tensor("torch.as_tensor(" + text + ", dtype=torch.float64)");
    }

    /// What comes out of arithmetic with both.
    Kind with(Code other) {
        if (isTensor() || other.isTensor()) {
            return Kind.TENSOR;
        }
        if (kind == Kind.EITHER || other.kind == Kind.EITHER) {
            return Kind.EITHER;
        }
        return isWhole() && other.isWhole() ? Kind.WHOLE : Kind.NUMBER;
    }
}
