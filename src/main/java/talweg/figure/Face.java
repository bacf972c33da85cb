package talweg.figure;

/// The faces that are shipped with the app.
public enum Face {
    /// Text of the interface: Inter.
    TEXT,
    /// The same, semi-bold.
    STRONG,
    /// Names of variables: Inter, italic.
    VARIABLE,
    /// Numbers: JetBrains Mono.
    MONO
}
