package talweg.desktop.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.WeakHashMap;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import talweg.desktop.control.Norms;
import talweg.desktop.ensemble.FanModel;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Path;
import talweg.engine.Run;
import talweg.engine.Status;
import talweg.function.OneVariable;
import talweg.function.Words;
import talweg.session.Measure;

/// The runs as lines over k.
final class Lines {
    private static final Words WORDS = new Words("desktop");

    private final Workbench workbench;

    /// f − floor of each path, by the identity of its values: made once and not for every k.
    private final Map<double[], double[]> above = new WeakHashMap<>();

    private double subtracted = Double.NaN;

    /// The axis that fits these values; arrays are the same if they are the same objects.
    private record Ranged(List<double[]> values, ValueRange range) {}

    private final Map<Measure, Ranged> ranged = new EnumMap<>(Measure.class);

    private final FanLines fans;

    Lines(Workbench workbench, FanModel fans) {
        this.workbench = workbench;
        this.fans = new FanLines(this, fans);
    }

    /// The swarm's.
    FanLines fans() {
        return fans;
    }

    /// How a reader calls `measure`.
    String title(Measure measure) {
        return isRelative(measure) ? WORDS.say("chart.aboveBest") : inSymbols(WORDS.say("measure." + measure.name()));
    }

    /// What the axis of the values is called.
    String symbol(Measure measure) {
        return switch (measure) {
            case OBJECTIVE -> isRelative(measure) ? WORDS.say("chart.belowBest") : "f − f*";
            case GRADIENT_NORM -> inSymbols(Norms.spaced("‖∇f‖"));
            case STEP_LENGTH -> inSymbols(Norms.spaced("‖Δx‖"));
            case LEARNING_RATE -> "α";
            case DISTRIBUTION -> "f: 5 … 95 %";
        };
    }

    private String inSymbols(String text) {
        return OneVariable.text(text, workbench.scene().get().start().dimension());
    }

    /// Whether values are counted from the best that was found, for the minimum is not known.
    private boolean isRelative(Measure measure) {
        return measure == Measure.OBJECTIVE && workbench.knownMinimum().isEmpty();
    }

    /// Whether what lies beyond k is seen: not behind the curtain, and not if nobody wants to.
    boolean isFutureShown() {
        return workbench.future().get() && !isCurtained();
    }

    boolean isCurtained() {
        return workbench.scene().get().arrangement().curtain();
    }

    int k() {
        return workbench.playback().arrived().get();
    }

    /// The methods that are seen and have somewhere to stand.
    List<MethodRun> shown() {
        return workbench.runs().runs().get().stream()
                .filter(MethodRun::visible)
                .filter(method -> method.run().filter(run -> run.last() >= 0).isPresent())
                .toList();
    }

    /// Those of them whose `measure` has a course: there is none of the rates of a method without a learning rate.
    List<MethodRun> drawn(Measure measure) {
        return measure == Measure.LEARNING_RATE
                ? shown().stream()
                        .filter(method -> method.run().orElseThrow().hasRates())
                        .toList()
                : shown();
    }

    /// What is subtracted from f: the known minimum, else the best value that any run found. A run that has left for
    /// ever has found nothing, and behind the curtain nobody has found anything yet.
    double floor() {
        double best = Stream.concat(shown().stream().flatMap(method -> method.run().stream()), ghosts())
                .filter(run -> run.outcome().status() != Status.DIVERGED)
                .mapToDouble(this::best)
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        OptionalDouble known = workbench.knownMinimum();
        return known.isPresent() ? Math.min(known.getAsDouble(), best) : best;
    }

    private double best(Run run) {
        if (!isCurtained()) {
            return run.best();
        }
        Path path = run.path();
        return DoubleStream.of(path.values()).limit(path.place(k()) + 1L).min().orElse(Double.POSITIVE_INFINITY);
    }

    /// The runs before a change, which give away how the present ones will end.
    private Stream<Run> ghosts() {
        return isCurtained()
                ? Stream.empty()
                : shown().stream().flatMap(method -> method.ghost().stream()).filter(run -> run.last() >= 0);
    }

    /// The chart of `measure` as it is now.
    Course course(Measure measure) {
        if (measure == Measure.DISTRIBUTION) {
            return fans.course(workbench);
        }
        double floor = floor();
        if (floor != subtracted) {
            above.clear();
            subtracted = floor;
        }
        List<Course.Line> lines = new ArrayList<>();
        for (MethodRun method : drawn(measure)) {
            lines.add(line(method, method.run().orElseThrow(), measure, false));
        }
        if (!isCurtained()) {
            for (MethodRun method : drawn(measure)) {
                method.ghost()
                        .filter(run -> run.last() >= 0)
                        .ifPresent(run -> lines.add(line(method, run, measure, true)));
            }
        }
        int k = k();
        return new Course(
                measure,
                title(measure),
                symbol(measure),
                range(measure, lines, k),
                lines,
                workbench.playback().last().get(),
                k,
                isFutureShown());
    }

    /// While k moves, the axis stays, unless the curtain lets it know no more than what lies before k.
    private ValueRange range(Measure measure, List<Course.Line> lines, int k) {
        if (isCurtained()) {
            return ValueRange.of(measure, lines, line -> line.upTo(k));
        }
        List<double[]> values = lines.stream().map(Course.Line::values).toList();
        Ranged known = ranged.get(measure);
        if (known == null || !known.values().equals(values)) {
            known = new Ranged(values, ValueRange.of(measure, lines, line -> line.values().length));
            ranged.put(measure, known);
        }
        return known.range();
    }

    private Course.Line line(MethodRun method, Run run, Measure measure, boolean ghost) {
        Path path = run.path();
        double[] values = switch (measure) {
            case OBJECTIVE -> above.computeIfAbsent(path.values(), this::subtract);
            case GRADIENT_NORM -> path.gradientNorms();
            case STEP_LENGTH -> path.stepLengths();
            case LEARNING_RATE -> path.rates();
            case DISTRIBUTION -> path.values();
        };
        return new Course.Line(method.look(), path.k(), values, run.kinks(), ghost, isBroken(run));
    }

    private double[] subtract(double[] values) {
        return Arrays.stream(values).map(value -> value - subtracted).toArray();
    }

    private static boolean isBroken(Run run) {
        return switch (run.outcome().status()) {
            case DIVERGED, UNDEFINED, SINGULAR_HESSIAN, NOT_LEAST_SQUARES ->
                run.last() < run.request().steps();
            case STEP_LIMIT, CONVERGED, STALLED -> false;
        };
    }
}
