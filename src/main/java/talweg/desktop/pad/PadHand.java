package talweg.desktop.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.desktop.control.Track;
import talweg.desktop.workbench.MethodChoices;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.pad.PadAxis;
import talweg.method.Hyperparameter;
import talweg.method.Method;
import talweg.session.MethodChoice;

/// Takes what is done with the point of a pad into the scene, as the sliders do. What a hand does until it goes away is
/// one change.
final class PadHand {
    private final Workbench workbench;
    private Optional<MethodChoice> before = Optional.empty();

    PadHand(Workbench workbench) {
        this.workbench = workbench;
    }

    /// It is laid on the point.
    void begin(MethodRun run) {
        workbench.history().hold();
        before = Optional.of(workbench.scene().get().methods().get(run.index()));
    }

    /// It goes away.
    void end() {
        before = Optional.empty();
        workbench.history().release();
    }

    /// It takes back what it did.
    void cancel(MethodRun run) {
        before.ifPresent(choice -> choose(run.index(), choice));
        before = Optional.empty();
    }

    /// Takes the numbers at a place in the unit square, rounded as on the sliders.
    void set(MethodRun run, PadSides sides, double left, double up) {
        Method method = sides.x().set(run.method(), rounded(sides.x(), left));
        if (sides.y().isPresent()) {
            method = sides.y().get().set(method, rounded(sides.y().get(), up));
        }
        choose(run.index(), MethodChoices.of(method, run.visible()));
    }

    private static double rounded(PadAxis axis, double fraction) {
        Hyperparameter number = axis.hyperparameter();
        Track slider = new Track(
                number.low(), number.high(), Track.Scale.valueOf(number.scale().name()));
        // Not a track of the side itself: its ends may have been zoomed to, and then they are no round numbers.
        return slider.number(slider.position(axis.number(Math.clamp(fraction, 0, 1))));
    }

    private void choose(int index, MethodChoice choice) {
        // Steps with the keys that follow each other are undone together.
        workbench.change("pad", scene -> {
            List<MethodChoice> methods = new ArrayList<>(scene.methods());
            methods.set(index, choice);
            return scene.withMethods(methods);
        });
    }
}
