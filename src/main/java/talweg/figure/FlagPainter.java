package talweg.figure;

/// Paints predictions: a flag with a letter on a pole.
public final class FlagPainter {
    private static final double POLE = 26;
    private static final double WIDTH = 17;
    private static final double HEIGHT = 15;
    private static final double FOOT = 2.5;
    private static final TextStyle LETTER = TextStyle.center(Face.STRONG, 11);

    private FlagPainter() {}

    /// The pixels that a pointer may touch to mean the flag that stands at a pixel.
    public static Box reach(double px, double py) {
        return new Box(px - 6, py - POLE - 4, WIDTH + 12, POLE + 10);
    }

    static void paint(Mark.Flag flag, Easel easel) {
        double px = easel.view().toPixelX(flag.x());
        double py = easel.view().toPixelY(flag.y());
        if (!easel.frame().grow(POLE).contains(px, py)) {
            return;
        }
        Surface surface = easel.surface();
        int ground = easel.colour(Role.CASING);
        int ink = easel.colour(Role.ACCENT);
        Outline pole = easel.fresh();
        pole.line(px, py, px, py - POLE);
        surface.stroke(pole, Stroke.solid(5), ground);
        surface.fillCircle(px, py, FOOT + 1.5, ground);
        Box cloth = new Box(px, py - POLE, WIDTH, HEIGHT);
        surface.fillRectangle(cloth.grow(1.5), ground);
        surface.stroke(pole, Stroke.solid(2), ink);
        surface.fillCircle(px, py, FOOT, ink);
        surface.fillRectangle(cloth, ink);
        double baseline = cloth.centerY() + LETTER.drop();
        String letter = String.valueOf(flag.letter());
        surface.text(letter, cloth.centerX(), baseline, 0, LETTER, easel.colour(Role.ON_ACCENT));
    }
}
