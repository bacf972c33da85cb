package talweg.session;

/// How values are spread over the colours and the levels of the map.
public enum Scale {
    /// Whichever suits the values.
    AUTOMATIC,
    /// In proportion.
    LINEAR,
    /// By the logarithm of the distance from the lowest value.
    LOGARITHMIC
}
