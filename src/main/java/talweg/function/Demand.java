package talweg.function;

/// What is asked of a function at each point. A kernel is compiled once for each demand.
public enum Demand {
    /// f(x) alone.
    VALUE(true, false, false, false),
    /// ∇f(x) alone.
    GRADIENT(false, true, false, false),
    /// f(x) and ∇f(x).
    VALUE_AND_GRADIENT(true, true, false, false),
    /// ∇f(x) and the Hessian H(x).
    GRADIENT_AND_HESSIAN(false, true, true, false),
    /// f(x), ∇f(x) and H(x).
    ALL(true, true, true, false),
    /// ∇f(x) and the product H(x)·v with one vector v for each lane.
    HESSIAN_VECTOR(false, true, false, true);

    private final boolean value;
    private final boolean gradient;
    private final boolean hessian;
    private final boolean product;

    Demand(boolean value, boolean gradient, boolean hessian, boolean product) {
        this.value = value;
        this.gradient = gradient;
        this.hessian = hessian;
        this.product = product;
    }

    /// Whether [Result#value()] is filled.
    public boolean value() {
        return value;
    }

    /// Whether [Result#gradient()] is filled.
    public boolean gradient() {
        return gradient;
    }

    /// Whether [Result#hessian()] is filled.
    public boolean hessian() {
        return hessian;
    }

    /// Whether [Result#product()] is filled from [Result#direction()].
    public boolean product() {
        return product;
    }
}
