package talweg.session;

/// What can be shown on the map or left out.
public enum MapPart {
    /// Values as colours.
    HEAT,
    /// Basins of attraction of the chosen method, in place of the values.
    BASINS,
    /// Level curves with their values.
    CONTOURS,
    /// Arrows of ∇f, or of −∇f (see [Arrows]).
    GRADIENTS,
    /// The methods' trajectories.
    PATHS,
    /// Which line is which method.
    LEGEND
}
