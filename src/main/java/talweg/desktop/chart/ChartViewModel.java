package talweg.desktop.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import talweg.desktop.ensemble.FanModel;
import talweg.desktop.workbench.Workbench;
import talweg.function.Words;
import talweg.session.Measure;

/// Which charts there are, what they show, and what they say at the iteration that is pointed at.
public final class ChartViewModel {
    /// Where somebody points.
    record Pointer(Measure chart, int k) {}

    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final FanModel fans;
    private final Lines lines;
    private final Readings readings;
    private final ReadOnlyObjectWrapper<Optional<Pointer>> pointer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Measure> front = new SimpleObjectProperty<>(Measure.OBJECTIVE);
    private final ObservableValue<Set<Measure>> charts;

    /// The charts of the runs on `workbench`.
    ///
    /// @param fans the distribution of f over the swarm
    public ChartViewModel(Workbench workbench, FanModel fans) {
        this.workbench = workbench;
        this.fans = fans;
        this.lines = new Lines(workbench, fans);
        this.readings = new Readings(workbench, lines);
        this.charts = workbench.scene().map(scene -> scene.arrangement().charts());
        charts.subscribe(this::bringForward);
    }

    /// A chart that was just added is the one to be seen.
    private void bringForward(Set<Measure> before, Set<Measure> now) {
        now.stream().filter(measure -> !before.contains(measure)).findFirst().ifPresent(front::set);
        if (!now.contains(front.get())) {
            now.stream().findFirst().ifPresent(front::set);
        }
    }

    /// What is charted.
    ObservableValue<Set<Measure>> charts() {
        return charts;
    }

    /// Which of the charts is seen where there is room for one.
    ObjectProperty<Measure> front() {
        return front;
    }

    /// What the charts depend on.
    List<ObservableValue<?>> sources() {
        return List.of(
                workbench.runs().runs(),
                fans.fans(),
                workbench.playback().arrived(),
                workbench.playback().last(),
                workbench.future(),
                workbench.scene());
    }

    /// What the chart of `measure` shows now.
    Course course(Measure measure) {
        return lines.course(measure);
    }

    /// Why the chart of `measure` has no lines.
    String nothing(Measure measure) {
        if (measure != Measure.DISTRIBUTION) {
            return WORDS.say("chart.nothing");
        }
        return WORDS.say(workbench.scene().get().ensemble().shown() ? "chart.swarmComing" : "chart.noSwarm");
    }

    /// What the chart of `measure` says at k.
    Reading reading(Measure measure, int k) {
        return readings.at(measure, k);
    }

    /// What the chart of `measure` says where the window stands.
    Reading reading(Measure measure) {
        return reading(measure, workbench.playback().arrived().get());
    }

    String title(Measure measure) {
        return lines.title(measure);
    }

    String symbol(Measure measure) {
        return lines.symbol(measure);
    }

    /// Where somebody points, if anybody does.
    ReadOnlyObjectProperty<Optional<Pointer>> pointer() {
        return pointer.getReadOnlyProperty();
    }

    void point(Measure chart, int k) {
        pointer.set(Optional.of(new Pointer(chart, k)));
    }

    void leave() {
        pointer.set(Optional.empty());
    }

    /// Goes to the iteration that was clicked.
    void seek(int k) {
        workbench.playback().seek(k);
    }
}
