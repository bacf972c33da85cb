package talweg.desktop.map;

/// Tells a wheel, which zooms, from fingers on a trackpad or a screen, which pan. No platform says it outright. Fingers
/// begin and end their gestures where the platform tells of gestures, go on by inertia, go sideways, and move by parts
/// of a notch; once they have shown themselves, what follows soon after is theirs, too.
final class ScrollMeaning {
    /// Pixels that JavaFX makes of a notch of a wheel.
    private static final double NOTCH = 40;

    /// Nanoseconds.
    private static final long SOON = 350_000_000L;

    private final boolean gesturesAreTold;
    private boolean touching;
    private long fingersUntil = Long.MIN_VALUE;

    /// @param gesturesAreTold whether the platform tells where gestures of a trackpad begin and end; there a wheel may
    /// move by parts of a notch
    ScrollMeaning(boolean gesturesAreTold) {
        this.gesturesAreTold = gesturesAreTold;
    }

    /// A gesture of fingers begins.
    void begin() {
        touching = true;
    }

    /// It ends.
    void end() {
        touching = false;
    }

    /// Whether a scroll zooms; otherwise it pans.
    ///
    /// @param held whether Ctrl is held; so browsers zoom, and so drivers report a pinch
    /// @param now nanoseconds
    boolean zooms(double dx, double dy, boolean inertia, boolean held, long now) {
        if (held) {
            return true;
        }
        boolean parts = !gesturesAreTold && dy % NOTCH != 0;
        if (touching || inertia || dx != 0 || parts) {
            fingersUntil = now + SOON;
            return false;
        }
        return now > fingersUntil;
    }
}
