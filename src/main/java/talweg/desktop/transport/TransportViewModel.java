package talweg.desktop.transport;

import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.value.ObservableValue;
import talweg.desktop.control.NumberEntry;
import talweg.desktop.workbench.Playback;
import talweg.desktop.workbench.Workbench;
import talweg.session.Scene;

/// What the transport row shows and does.
public final class TransportViewModel {
    /// The speeds to choose from.
    static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 50.0);

    private final Workbench workbench;
    private final Playback playback;
    private final ObjectProperty<Double> speed;

    private final BooleanProperty presentation;
    private final ObservableValue<String> place;

    /// The row for the runs on `workbench`.
    ///
    /// @param presentation whether a room looks at the window
    /// @param place where in a lecture the scene stands; empty without one
    public TransportViewModel(Workbench workbench, BooleanProperty presentation, ObservableValue<String> place) {
        this.place = place;
        this.workbench = workbench;
        this.presentation = presentation;
        this.playback = workbench.playback();
        this.speed = playback.speed().asObject();
    }

    ReadOnlyIntegerProperty iteration() {
        return playback.iteration();
    }

    /// The k that is told, by step panel and charts as well.
    ReadOnlyIntegerProperty arrived() {
        return playback.arrived();
    }

    ReadOnlyIntegerProperty last() {
        return playback.last();
    }

    ReadOnlyBooleanProperty playing() {
        return playback.playing();
    }

    BooleanProperty presentation() {
        return presentation;
    }

    /// Where in a lecture the scene stands, for a presenter: the menu row, which says it otherwise, is hidden then.
    ObservableValue<String> place() {
        return place;
    }

    ObjectProperty<Double> speed() {
        return speed;
    }

    void toStart() {
        playback.seek(0);
    }

    void toEnd() {
        playback.seek(playback.last().get());
    }

    void step(int count) {
        playback.step(count);
    }

    void playOrPause() {
        playback.toggle();
    }

    /// The slider moves by itself while playing; only what differs from k was done by a hand.
    void positionMoved(double position) {
        int k = (int) Math.round(position);
        if (k != playback.iteration().get()) {
            playback.seek(k);
        }
    }

    void entryLeft(boolean focused, String text) {
        if (!focused) {
            changeSteps(text);
        }
    }

    void changeSteps(String text) {
        OptionalDouble entry = NumberEntry.read(text, playback.last().get());
        if (entry.isPresent()
                && entry.getAsDouble() >= 1
                && entry.getAsDouble() != playback.last().get()) {
            int steps = (int) Math.min(entry.getAsDouble(), Scene.MAXIMUM_STEPS);
            workbench.change(scene -> scene.withSteps(steps));
        }
    }
}
