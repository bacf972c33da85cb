package talweg.formula;

/// Derivatives would need more operations or results than [Limits] allows. A caller that can do without them, or can
/// compute them piece by piece, does so.
public final class DerivativesTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    DerivativesTooLarge(String message) {
        super(message);
    }
}
