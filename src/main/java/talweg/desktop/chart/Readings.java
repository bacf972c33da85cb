package talweg.desktop.chart;

import java.util.List;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.function.Words;
import talweg.session.Measure;

/// Reads values off the runs, exactly and not off the picture.
final class Readings {
    private static final Words WORDS = new Words("desktop");
    private static final int DIGITS = 4;

    private final Workbench workbench;
    private final Lines lines;

    Readings(Workbench workbench, Lines lines) {
        this.workbench = workbench;
        this.lines = lines;
    }

    /// What the chart of `measure` says at iteration k; nothing of what is hidden.
    Reading at(Measure measure, int k) {
        String title = WORDS.say("chart.at", lines.title(measure), k);
        boolean hidden = k > workbench.playback().arrived().get() && !lines.isFutureShown();
        if (hidden || lines.drawn(measure).isEmpty()) {
            return new Reading(title, List.of(), WORDS.say(hidden ? "chart.hidden" : "chart.nothing"));
        }
        if (measure == Measure.DISTRIBUTION) {
            return lines.fans().reading(title, k, workbench);
        }
        double floor = lines.floor();
        return new Reading(
                title,
                lines.drawn(measure).stream()
                        .map(method -> entry(method, measure, k, floor))
                        .toList(),
                "");
    }

    private static Reading.Entry entry(MethodRun method, Measure measure, int k, double floor) {
        Run run = method.run().orElseThrow();
        Row row = run.row(Math.min(k, run.last()));
        double value = switch (measure) {
            case OBJECTIVE -> row.value() - floor;
            case GRADIENT_NORM -> row.gradientNorm();
            case STEP_LENGTH -> row.stepLength();
            case LEARNING_RATE -> row.learningRate();
            case DISTRIBUTION -> row.value();
        };
        return new Reading.Entry(method.look(), method.name(), k > run.last() ? ended(value, run) : text(value));
    }

    private static String ended(double value, Run run) {
        return Double.isNaN(value)
                ? WORDS.say("chart.endedAt", run.last())
                : WORDS.say("chart.ended", text(value), run.last());
    }

    /// The last point has no step.
    private static String text(double value) {
        return Double.isNaN(value) ? "–" : Numbers.typeset(value, DIGITS);
    }
}
