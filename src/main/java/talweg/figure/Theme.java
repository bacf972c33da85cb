package talweg.figure;

/// Light for paper and bright rooms, dark for dark ones.
public enum Theme {
    LIGHT,
    DARK
}
