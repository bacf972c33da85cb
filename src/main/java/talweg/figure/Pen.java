package talweg.figure;

/// How a line is drawn, short of its colour.
///
/// @param width  in pixels
/// @param alpha  in [0, 1], over the role's own
/// @param casing pixels of the ground's colour on either side, which keep the line apart from what it crosses; 0 for
/// none
/// @param pale whether the colour is nearly grey, as of something that is past
public record Pen(Role role, double width, double alpha, Dash dash, double casing, boolean pale) {
    /// A line in the full colour of its role.
    public Pen(Role role, double width, double alpha, Dash dash, double casing) {
        this(role, width, alpha, dash, casing, false);
    }

    /// A plain line.
    public static Pen of(Role role, double width) {
        return new Pen(role, width, 1, Dash.SOLID, 0);
    }

    /// The same line, fainter.
    public Pen faded(double factor) {
        return new Pen(role, width, alpha * factor, dash, casing, pale);
    }

    /// The same line in another colour.
    public Pen coloured(Role other) {
        return new Pen(other, width, alpha, dash, casing, pale);
    }

    /// The same line in another pattern.
    public Pen dashed(Dash other) {
        return new Pen(role, width, alpha, other, casing, pale);
    }

    /// The same line with a casing.
    public Pen cased(double pixels) {
        return new Pen(role, width, alpha, dash, pixels, pale);
    }

    /// The same line, nearly grey.
    public Pen paled() {
        return new Pen(role, width, alpha, dash, casing, true);
    }
}
