package talweg.desktop.preference;

/// How large everything is on a screen that nobody has chosen a size for.
///
/// A screen of 3840 × 2160 whose system does not enlarge anything would show texts that nobody reads, and a projector
/// of that resolution is as large as any other. A system that enlarges says that its screen has fewer pixels.
public final class ScreenSize {
    /// A screen of this height shows everything in the size that it was designed in.
    private static final double USUAL_HEIGHT = 1200;

    private ScreenSize() {}

    /// The size in percent, in steps of 25, for a screen `height` pixels high; never smaller than usual.
    public static int percent(double height) {
        double percent = 100 * height / USUAL_HEIGHT;
        return Math.clamp(25 * (long) Math.floor(percent / 25), 100, Preferences.LARGEST);
    }
}
