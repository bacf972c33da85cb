package talweg.desktop.canvas;

import java.util.ArrayList;
import java.util.List;

/// What a surface does, at once or put off until all of it is wanted.
final class Steps {
    private List<Runnable> kept = new ArrayList<>();
    private boolean puttingOff;

    /// Whether steps are put off, so that what they use has to stay as it is.
    boolean isPuttingOff() {
        return puttingOff;
    }

    /// Puts off whatever comes from now on.
    void putOff() {
        kept.clear();
        puttingOff = true;
    }

    void then(Runnable step) {
        if (puttingOff) {
            kept.add(step);
        } else {
            step.run();
        }
    }

    /// What was put off, in its order; nothing is any more.
    Runnable take() {
        List<Runnable> all = kept;
        kept = new ArrayList<>();
        puttingOff = false;
        return () -> all.forEach(Runnable::run);
    }
}
