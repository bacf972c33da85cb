package talweg.session;

/// Where the arrows on the map point.
public enum Arrows {
    /// Along ∇f, uphill and square to the level curves.
    GRADIENT,
    /// Along −∇f, the way gradient descent takes.
    DESCENT;

    /// The other way.
    public Arrows turned() {
        return switch (this) {
            case GRADIENT -> DESCENT;
            case DESCENT -> GRADIENT;
        };
    }
}
