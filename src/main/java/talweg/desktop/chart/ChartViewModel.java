package talweg.desktop.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Run;
import talweg.function.Words;

/// f − f* over k for each method; f* is the known minimum, else the best value that any run found.
public final class ChartViewModel {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;
    private final ReadOnlyObjectWrapper<Course> course = new ReadOnlyObjectWrapper<>(new Course(List.of(), 1, 0, true));
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /// The chart of the runs on `workbench`; `future` says whether what lies beyond k is shown.
    public ChartViewModel(Workbench workbench) {
        this.workbench = workbench;
        workbench.runs().runs().subscribe(this::update);
        workbench.playback().iteration().subscribe(this::update);
        workbench.future().subscribe(this::update);
    }

    ReadOnlyObjectProperty<Course> course() {
        return course.getReadOnlyProperty();
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    private void update() {
        List<MethodRun> shown = workbench.runs().runs().get().stream()
                .filter(method -> method.visible() && method.run().isPresent())
                .toList();
        OptionalDouble known = workbench.knownMinimum();
        double best = shown.stream()
                .mapToDouble(method -> method.run().get().best())
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        double floor = known.isPresent() ? Math.min(known.getAsDouble(), best) : best;
        title.set(WORDS.say(known.isPresent() ? "chart.aboveMinimum" : "chart.aboveBest"));
        course.set(new Course(
                shown.stream().map(method -> line(method, floor)).toList(),
                workbench.playback().last().get(),
                workbench.playback().iteration().get(),
                workbench.future().get()));
    }

    private static Course.Line line(MethodRun method, double floor) {
        Run run = method.run().get();
        var path = run.path();
        double[] above =
                DoubleStream.of(path.values()).map(value -> value - floor).toArray();
        return new Course.Line(method.style(), path.k(), above);
    }
}
