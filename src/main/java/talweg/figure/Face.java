package talweg.figure;

/// The faces that are shipped with the app.
public enum Face {
    /// Text of the interface: Inter.
    TEXT("Inter-Regular.ttf"),
    /// The same, semi-bold.
    STRONG("Inter-SemiBold.ttf"),
    /// Names of variables: Inter, italic.
    VARIABLE("Inter-Italic.ttf"),
    /// Numbers: JetBrains Mono.
    MONO("JetBrainsMono-Regular.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /// The resource that holds the font.
    public String resource() {
        return "/talweg/fonts/" + file;
    }
}
