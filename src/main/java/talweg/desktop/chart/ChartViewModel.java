package talweg.desktop.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.beans.value.ObservableValue;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Run;
import talweg.engine.Status;
import talweg.function.Words;

/// f − f* over k for each method; f* is the known minimum, else the best value that any run found.
public final class ChartViewModel {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;

    /// The chart of the runs on `workbench`.
    public ChartViewModel(Workbench workbench) {
        this.workbench = workbench;
    }

    /// What the chart depends on.
    List<ObservableValue<?>> sources() {
        return List.of(
                workbench.runs().runs(),
                workbench.playback().arrived(),
                workbench.playback().last(),
                workbench.future());
    }

    /// What the chart shows now.
    Course course() {
        List<MethodRun> shown = workbench.runs().runs().get().stream()
                .filter(method -> method.visible() && method.run().isPresent())
                .toList();
        OptionalDouble known = workbench.knownMinimum();
        // A run that has left for ever has found nothing.
        double best = shown.stream()
                .filter(method -> method.run().get().outcome().status() != Status.DIVERGED)
                .mapToDouble(method -> method.run().get().best())
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        double floor = known.isPresent() ? Math.min(known.getAsDouble(), best) : best;
        return new Course(
                WORDS.say(known.isPresent() ? "chart.aboveMinimum" : "chart.aboveBest"),
                shown.stream().map(method -> line(method, floor)).toList(),
                workbench.playback().last().get(),
                workbench.playback().arrived().get(),
                workbench.future().get());
    }

    private static Course.Line line(MethodRun method, double floor) {
        Run run = method.run().get();
        var path = run.path();
        double[] above =
                DoubleStream.of(path.values()).map(value -> value - floor).toArray();
        return new Course.Line(method.look(), path.k(), above);
    }
}
