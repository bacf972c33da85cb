package talweg.figure;

/// Where, with which colours and in which view a figure is painted; with the scratch that its painters share.
record Easel(Surface surface, Palette palette, Viewport view, Clipper clipper, Outline outline, Occupied occupied) {
    Easel(Surface surface, Palette palette, Viewport view) {
        this(surface, palette, view, new Clipper(), new Outline(), new Occupied());
    }

    int colour(Role role) {
        return palette.colour(role);
    }

    int colour(Pen pen) {
        return Argb.fade(palette.colour(pen.role()), pen.alpha());
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

    /// Both sides together.
    static final double HALO_WIDTH = 3.5;
}
