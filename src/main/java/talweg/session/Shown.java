package talweg.session;

/// What of a function is seen.
public enum Shown {
    /// The plane from above.
    MAP,
    /// The surface z = f(x, y).
    SURFACE,
    /// Map and surface side by side.
    BOTH
}
