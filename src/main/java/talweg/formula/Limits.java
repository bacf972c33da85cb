package talweg.formula;

/// How much a formula may ask for. Each bound has a message that names it; beyond the bounds nothing is computed, so
/// that
/// a pasted novel or a sum over a billion terms costs no more than a typing mistake.
public final class Limits {
    /// Characters of a text, comments included.
    public static final int LENGTH = 20_000;

    /// Brackets, signs, roots and exponents inside one another. Everything that recurses over an expression
    /// recurses at most a small multiple of this: a third of a megabyte at worst, of the one that a thread's stack
    /// usually has.
    public static final int NESTING = 100;

    /// Operations after sums and products over an index are written out.
    public static final int OPERATIONS = 20_000;

    /// Terms of all `sum` and `prod` together.
    public static final int TERMS = 5_000;

    /// Variables of a function.
    public static final int VARIABLES = 1_000;

    /// Definitions in a text.
    public static final int DEFINITIONS = 200;

    /// Variables up to which the whole Hessian is written out: n sweeps and n(n+1)/2 results. Beyond,
    /// Hessian–vector products serve.
    public static final int HESSIAN_VARIABLES = 32;

    /// Nodes of a graph with a whole Hessian. Gradients and Hessian–vector products need no bound of their own:
    /// they are a
    /// small multiple of the formula.
    public static final int DERIVATIVE_NODES = 500_000;

    /// The largest |n| for which x^n is written as products by repeated squaring: at most nine multiplications,
    /// whose rounding errors stay below n/2 units in the last place.
    public static final int WHOLE_POWER = 32;

    private Limits() {}
}
