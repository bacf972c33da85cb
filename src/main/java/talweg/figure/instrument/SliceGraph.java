package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import talweg.field.calculus.SliceAlong;
import talweg.figure.Dash;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Pen;
import talweg.figure.Role;

/// The diagram of a slice: f(x + αd) over α, the linear prediction, the quadratic model, and the remainder as a bar.
final class SliceGraph {
    /// By so many heights of the graph the picture may grow to show where the slope alone would lead.
    private static final double HIGHER = 2;

    private static final Pen CURVE = Pen.of(Role.TEXT, 1.8);
    private static final Pen LINEAR = Pen.of(Role.PROBE_GRADIENT, 1.6).dashed(Dash.DASHED);
    private static final Pen QUADRATIC = Pen.of(Role.WARNING, 1.6).dashed(Dash.SHORT);
    private static final Pen REMAINDER = Pen.of(Role.ACCENT, 2.2);

    private SliceGraph() {}

    private static List<Survey.Key> legend() {
        return List.of(
                new Survey.Key(CURVE, "f(x + αd)"),
                new Survey.Key(LINEAR, Instrument.WORDS.say("instrument.slice.linear")),
                new Survey.Key(QUADRATIC, Instrument.WORDS.say("instrument.slice.quadratic")),
                new Survey.Key(REMAINDER, "R(αd)"));
    }

    /// @param runners the methods whose rates are marked
    static Diagram of(SliceAlong slice, double alpha, double value, List<Site.Runner> runners) {
        double[] alphas = slice.alphas();
        double[] quadratic = IntStream.range(0, alphas.length)
                .mapToDouble(i -> slice.quadratic(alphas[i]))
                .toArray();
        double last = alphas[alphas.length - 1];
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Polylines.one(alphas, quadratic, QUADRATIC));
        marks.add(Marks.line(alphas[0], slice.linear(alphas[0]), last, slice.linear(last), LINEAR));
        marks.add(Mark.Polylines.one(alphas, slice.values(), CURVE));
        marks.add(Marks.line(alpha, slice.linear(alpha), alpha, value, REMAINDER));
        // As its handle on the map looks, which no method does.
        marks.addAll(Handle.end("", alpha, value).marks());
        marks.add(Mark.Points.one(0, slice.value(), Marker.RING, 5, Role.ACCENT));
        marks.addAll(RunnerMarks.of(runners, last, rate -> slice.values()[nearest(alphas, rate)]));
        return new Diagram(
                Axis.linear("α", alphas[0], last),
                Axis.around("f(x + αd)", inSight(slice, value, slice.linear(alpha))),
                marks,
                RunnerMarks.explained(legend(), runners, last));
    }

    /// The values of the graph, and both ends of the bar, so far as they do not make a line of the graph.
    private static double[] inSight(SliceAlong slice, double value, double linear) {
        double[] finite = Arrays.stream(slice.values()).filter(Double::isFinite).toArray();
        double low = Arrays.stream(finite).min().orElse(value);
        double high = Arrays.stream(finite).max().orElse(value);
        double room = HIGHER * Math.max(high - low, Math.abs(value - slice.value()));
        double end = Math.clamp(linear, low - room, high + room);
        return new double[] {low, high, Double.isNaN(end) ? low : end};
    }

    private static int nearest(double[] alphas, double rate) {
        double step = (alphas[alphas.length - 1] - alphas[0]) / (alphas.length - 1);
        return Math.clamp(Math.round((rate - alphas[0]) / step), 0, alphas.length - 1);
    }
}
