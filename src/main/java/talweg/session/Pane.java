package talweg.session;

/// What stands around the map and can be folded away.
public enum Pane {
    /// The list of methods.
    METHODS,
    /// The update rule with the numbers of one step.
    STEP,
    /// The charts over k.
    CHARTS
}
