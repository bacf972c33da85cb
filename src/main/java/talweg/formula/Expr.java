package talweg.formula;

import java.util.List;

/// A formula as it was written: a tree, whose every part knows its place in the text. Sums and products are flat lists,
/// so
/// that a long one is not a deep one.
public sealed interface Expr {
    /// Where it stands in the text.
    Span span();

    /// A number, never negative: a sign is a [Negation].
    record Number(double value, Span span) implements Expr {}

    /// A variable, a parameter, a term with a name, π, e, or the index of a sum.
    record Name(String name, Span span) implements Expr {}

    /// One of the indexed variables, x\[index\], counted from 1.
    record Element(String name, Expr index, Span span) implements Expr {}

    /// −operand.
    record Negation(Expr operand, Span span) implements Expr {}

    /// All terms added from left to right; a − b is the sum of a and the [Negation] of b.
    record Sum(List<Expr> terms, Span span) implements Expr {}

    /// All factors multiplied from left to right; a / b is the product of a and the [Reciprocal] of b.
    record Product(List<Expr> factors, Span span) implements Expr {}

    /// 1/operand; stands in a [Product] only, and never first.
    record Reciprocal(Expr operand, Span span) implements Expr {}

    /// base^exponent.
    record Power(Expr base, Expr exponent, Span span) implements Expr {}

    /// A function of the language with its arguments.
    record Call(ElementaryFunction function, List<Expr> arguments, Span span) implements Expr {}

    /// A sum or product over an index that runs from a whole number to another; `body` alone knows the index.
    record Series(Kind kind, String index, Span indexSpan, Expr from, Expr to, Expr body, Span span) implements Expr {
        /// What is done with the terms.
        public enum Kind {
            /// Added; nothing gives 0.
            SUM("sum"),
            /// Multiplied; nothing gives 1.
            PRODUCT("prod");

            private final String word;

            Kind(String word) {
                this.word = word;
            }

            /// As it is written.
            public String word() {
                return word;
            }
        }
    }

    /// if(condition, then, otherwise).
    record Choice(Truth condition, Expr then, Expr otherwise, Span span) implements Expr {}

    /// What is true or false instead of a number; stands in the condition of a [Choice] only.
    sealed interface Truth extends Expr {}

    /// left < right and the like.
    record Comparison(Comparator comparator, Expr left, Expr right, Span span) implements Truth {}

    /// All of the conditions.
    record And(List<Truth> conditions, Span span) implements Truth {}

    /// Any of the conditions.
    record Or(List<Truth> conditions, Span span) implements Truth {}

    /// Not the condition.
    record Not(Truth condition, Span span) implements Truth {}
}
