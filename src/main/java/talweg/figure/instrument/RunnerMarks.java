package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.method.Figures;

/// The rates of the methods that run, on a diagram over α.
final class RunnerMarks {
    private static final double SIZE = 4.2;

    /// By how much a mark under another one of the same rate is larger, so that both are seen.
    private static final double LARGER = 3.6;

    /// Pixels across a colour in the legend.
    private static final double PATCH = 6;

    private RunnerMarks() {}

    /// A mark for each rate up to `last`, at its height.
    static List<Mark> of(List<Site.Runner> runners, double last, DoubleUnaryOperator height) {
        List<Site.Runner> shown = shown(runners, last);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Site.Runner one = shown.get(i);
            long above = shown.stream()
                    .skip(i + 1L)
                    .filter(other -> Math.abs(other.rate() - one.rate()) < 0.01 * last)
                    .count();
            marks.add(Mark.Points.one(
                    one.rate(),
                    height.applyAsDouble(one.rate()),
                    one.style().marker(),
                    SIZE + LARGER * above,
                    one.style().role()));
        }
        return marks;
    }

    private static List<Site.Runner> shown(List<Site.Runner> runners, double last) {
        return runners.stream()
                .filter(one -> one.rate() > 0 && one.rate() <= last)
                .toList();
    }

    /// The legend, and the colours of the methods whose marks are shown.
    static List<Survey.Key> explained(List<Survey.Key> legend, List<Site.Runner> runners, double last) {
        return Stream.concat(
                        legend.stream(),
                        shown(runners, last).stream()
                                .map(one -> new Survey.Key(Pen.of(one.style().role(), PATCH), one.name())))
                .toList();
    }

    /// Which rates are beyond `last`, such as `Adam (α = 0.2)`; empty if none is.
    static String beyond(List<Site.Runner> runners, double last) {
        return runners.stream()
                .filter(one -> one.rate() > last)
                .map(one -> one.name() + "\u00a0(α\u00a0=\u00a0" + Figures.plain(one.rate()) + ")")
                .collect(Collectors.joining(", "));
    }

    /// The sentence, what the marks mean, and which rates are beyond the diagram.
    static String told(String sentence, List<Site.Runner> runners, double last) {
        String beyond = beyond(runners, last);
        String marks = shown(runners, last).isEmpty() ? "" : " " + Instrument.WORDS.say("instrument.runners");
        return sentence + marks + (beyond.isEmpty() ? "" : " " + Instrument.WORDS.say("instrument.beyond", beyond));
    }
}
