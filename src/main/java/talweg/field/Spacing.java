package talweg.field;

/// How values are spread over colours and levels.
public enum Spacing {
    /// Equal differences of f are equal distances.
    LINEAR,
    /// Equal ratios of f − floor are equal distances.
    LOGARITHMIC,
    /// Equal areas of the map are equal distances.
    RANK
}
