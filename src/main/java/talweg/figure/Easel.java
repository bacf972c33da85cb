package talweg.figure;

/// Where, with which colours and in which view a figure is painted; with the scratch that its painters share.
record Easel(Surface surface, Palette palette, Viewport view, Clipper clipper, Outline outline) {
    Easel(Surface surface, Palette palette, Viewport view) {
        this(surface, palette, view, new Clipper(), new Outline());
    }

    int colour(Role role) {
        return palette.colour(role);
    }

    int colour(Pen pen) {
        int colour = palette.colour(pen.role());
        return Argb.fade(pen.pale() ? Argb.paled(colour, PALE) : colour, pen.alpha());
    }

    Box frame() {
        return view.frame();
    }

    /// An empty outline, the same each time.
    Outline fresh() {
        outline.clear();
        return outline;
    }

    /// Text with a halo in the colour of `halo`, vertically centred on y.
    void text(String text, double x, double y, TextStyle style, Role role, Role halo) {
        double baseline = y + style.drop();
        surface.textHalo(text, x, baseline, 0, style, HALO_WIDTH, colour(halo));
        surface.text(text, x, baseline, 0, style, colour(role));
    }

    /// How much of its colour a pale line has lost.
    private static final double PALE = 0.6;

    /// Both sides together.
    static final double HALO_WIDTH = 3.5;
}
