package talweg.desktop.workbench;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import talweg.engine.OpenedStep;
import talweg.engine.Run;

/// The way through a step of the chosen method, phase by phase. While nobody is inside a step, the window stands at
/// x_k,
/// between the last phase of the step that led there and the first of the step that leaves it; going on or back begins
/// from there. Whatever else moves k leaves the step.
public final class PhaseWalk {
    /// A phase of the step from x_k to x_{k+1}.
    ///
    /// @param phase its place among the lines of the explanation, from 0
    public record Place(int k, int phase) {}

    private final RunsModel runs;
    private final Playback playback;
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Where the walk is going; the place is reached when k has arrived there.
    private Optional<Place> wanted = Optional.empty();

    private Optional<OpenedStep> remembered = Optional.empty();

    PhaseWalk(RunsModel runs, Playback playback) {
        this.runs = runs;
        this.playback = playback;
        playback.iteration().subscribe(k -> leaveUnless(k.intValue()));
        playback.arrived().subscribe(_ -> arrive());
        runs.runs().subscribe(_ -> stay());
        runs.selected().subscribe(_ -> stay());
    }

    /// The phase that is looked at; empty outside of steps.
    public ReadOnlyObjectProperty<Optional<Place>> place() {
        return place.getReadOnlyProperty();
    }

    /// Whether a phase is looked at.
    public ObservableValue<Boolean> isInside() {
        return place.map(Optional::isPresent);
    }

    /// The step of the chosen method from x_k, if there is one. The last one asked for is remembered.
    public Optional<OpenedStep> step(int k) {
        Optional<Run> run = run().filter(chosen -> k >= 0 && k < chosen.last());
        if (run.isEmpty()
                || remembered.isEmpty()
                || remembered.get().k() != k
                || remembered.get().run() != run.get()) {
            remembered = run.map(chosen -> OpenedStep.of(chosen, k));
        }
        return remembered;
    }

    /// To the next phase; from the last one into the next step, or, where there is none, to where the run ends.
    public void forward() {
        playback.pause();
        int k = here();
        int phase = wanted.map(Place::phase).orElse(-1) + 1;
        if (phase < count(k)) {
            go(k, phase);
        } else if (count(k + 1) > 0) {
            go(k + 1, 0);
        } else if (wanted.isPresent()) {
            playback.step(1);
            leave();
        }
    }

    /// To the phase before; from the first one to the last of the step before, or, where there is none, out.
    public void back() {
        playback.pause();
        int phase = wanted.map(Place::phase).orElse(0) - 1;
        int before = Math.min(here(), run().map(Run::last).orElse(0)) - 1;
        if (phase >= 0) {
            go(here(), phase);
        } else if (count(before) > 0) {
            go(before, count(before) - 1);
        } else {
            leave();
        }
    }

    /// To a phase of the step that leaves x_k.
    public void enter(int phase) {
        playback.pause();
        if (phase < count(here())) {
            go(here(), phase);
        }
    }

    /// Out of the step; k stays.
    public void leave() {
        wanted = Optional.empty();
        place.set(Optional.empty());
    }

    private int here() {
        return wanted.map(Place::k).orElse(playback.iteration().get());
    }

    private Optional<Run> run() {
        return runs.chosen().flatMap(MethodRun::run);
    }

    private int count(int k) {
        return step(k).map(step -> step.phases().size()).orElse(0);
    }

    private void go(int k, int phase) {
        wanted = Optional.of(new Place(k, phase));
        int distance = k - playback.iteration().get();
        if (Math.abs(distance) == 1) {
            playback.step(distance);
        } else if (distance != 0) {
            playback.seek(k);
        }
        arrive();
    }

    private void arrive() {
        if (wanted.isPresent() && wanted.get().k() == playback.arrived().get()) {
            place.set(wanted);
        }
    }

    private void leaveUnless(int k) {
        if (wanted.isPresent() && wanted.get().k() != k) {
            leave();
        }
    }

    /// Another method or another run: the same place, as far as it has one.
    private void stay() {
        remembered = Optional.empty();
        if (wanted.isPresent()) {
            int count = count(wanted.get().k());
            if (count == 0) {
                leave();
            } else if (wanted.get().phase() >= count) {
                go(wanted.get().k(), count - 1);
            }
        }
    }
}
