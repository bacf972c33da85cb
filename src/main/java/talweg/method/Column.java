package talweg.method;

import talweg.function.Words;

/// A named part of a method's state: what it is called on a blackboard and what shape it has.
///
/// @param key unique within a method; names the column in formula templates and in the words
/// @param plain its symbol as text, such as `β₁`
/// @param latex its symbol as LaTeX
/// @param shape how many numbers it has
/// @param kept whether the next step needs it; the others are computed anew in each step
/// @param count how many of that shape one after the other: the members of a population, the pairs of a history
public record Column(String key, String plain, String latex, Shape shape, boolean kept, Count count) {
    /// The iterate x.
    public static final Column POINT = new Column("x", "x", "x", Shape.COORDINATE, true);

    /// ∇f(x).
    public static final Column GRADIENT = new Column("g", "g", "g", Shape.COORDINATE, false);

    /// f(x), where a method needs it.
    public static final Column VALUE = new Column("f", "f", "f", Shape.LANE, false);

    /// H(x), where a method needs it.
    public static final Column HESSIAN = new Column("h", "H", "H", Shape.MATRIX, false);

    /// How often the rule itself has asked for f so far, as at the trial points of a line search.
    public static final Column TRIALS = new Column("trials", "n", "n", Shape.LANE, true);

    /// How often the rule itself has asked for ∇f so far, as at a look-ahead point.
    public static final Column SLOPES = new Column("slopes", "n'", "n'", Shape.LANE, true);

    /// How often the rule itself has asked for a product H·v so far.
    public static final Column PRODUCTS = new Column("products", "n''", "n''", Shape.LANE, true);

    /// α_k: how much of the direction a line search accepted; 0 if it found nothing.
    public static final Column ACCEPTED = new Column("accepted", "αₖ", "\\alpha_k", Shape.LANE, false);

    /// δ: the radius within which a model of f is trusted.
    public static final Column RADIUS = new Column("radius", "δ", "\\delta", Shape.LANE, true);

    /// How often x_k was a point at which all had been asked before, because the step to it was refused: that is not
    /// counted again.
    public static final Column REPEATED = new Column("repeated", "n*", "n^*", Shape.LANE, true);

    /// 1 where the Hessian has no inverse, else 0.
    public static final Column SINGULAR = new Column("singular", "s", "s", Shape.LANE, false);

    /// How often the rule itself has asked for the Hessian so far.
    public static final Column HESSIANS = new Column("hessians", "n'''", "n'''", Shape.LANE, true);

    /// Why f has no least-squares solution in closed form: one of the next three numbers; 0 where it has.
    public static final Column REFUSED = new Column("refused", "r", "r", Shape.LANE, false);

    /// f is not a quadratic.
    public static final double NOT_QUADRATIC = 1;

    /// Some direction bends downwards.
    public static final double NOT_CONVEX = 2;

    /// f falls for ever along a direction in which it does not bend.
    public static final double NOT_BOUNDED = 3;

    /// A column that is there once.
    public Column(String key, String plain, String latex, Shape shape, boolean kept) {
        this(key, plain, latex, shape, kept, Count.ONE);
    }

    /// What the column holds, in the reader's language: the word `column.<key>`.
    public String name() {
        return new Words("method").say("column." + key);
    }
}
