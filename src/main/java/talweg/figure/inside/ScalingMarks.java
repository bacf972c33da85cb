package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.Ticks;
import talweg.method.Quantity;

/// A scaling for each axis: a bar along each of the two, with its number.
final class ScalingMarks {
    private static final int DIGITS = 3;

    private ScalingMarks() {}

    /// What has been accumulated; the longest bar has a fixed length, unless it is itself a length in the plane.
    static List<Mark> of(Quantity.AxisScaling scaling, Moment moment) {
        return moment.perAxis(moment.now(scaling.column()).orElseThrow())
                .map(numbers -> of(scaling, numbers, moment))
                .orElse(List.of());
    }

    private static List<Mark> of(Quantity.AxisScaling scaling, double[] numbers, Moment moment) {
        String symbol = scaling.column().plain();
        return switch (scaling.reading()) {
            case SQUARES -> bars(roots(numbers), "√" + symbol + " ", moment);
            case MAGNITUDES -> bars(numbers, symbol + " ", moment);
            case STEPS -> lengths(numbers, symbol + " ", moment);
        };
    }

    private static double[] roots(double[] numbers) {
        double[] roots = new double[numbers.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = Math.sqrt(numbers[i]);
        }
        return roots;
    }

    /// The rate of each coordinate: an ellipse, where a gradient of the same length in any direction would lead.
    static List<Mark> rates(double[] all, Moment moment) {
        return moment.perAxis(all).map(rates -> ellipse(rates, moment)).orElse(List.of());
    }

    private static List<Mark> ellipse(double[] rates, Moment moment) {
        double scale = scale(rates);
        if (!(scale > 0)) {
            return List.of();
        }
        Pens pens = Pens.of(moment);
        double across = rates[0] * scale / moment.view().pixelsPerX();
        double up = second(rates) * scale / moment.view().pixelsPerY();
        Spot at = moment.from();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Ellipse(at.x(), at.y(), across, 0, 0, up, pens.thin()));
        label(marks, new Spot(across, up), rates, "α ", moment);
        return marks;
    }

    private static List<Mark> bars(double[] numbers, String symbol, Moment moment) {
        double scale = scale(numbers);
        if (!(scale > 0)) {
            return List.of();
        }
        Spot half = new Spot(
                numbers[0] * scale / moment.view().pixelsPerX(),
                second(numbers) * scale / moment.view().pixelsPerY());
        return cross(half, numbers, symbol, moment);
    }

    private static List<Mark> lengths(double[] numbers, String symbol, Moment moment) {
        return cross(new Spot(numbers[0], second(numbers)), numbers, symbol, moment);
    }

    private static List<Mark> cross(Spot half, double[] numbers, String symbol, Moment moment) {
        Pens pens = Pens.of(moment);
        Spot at = moment.from();
        List<Mark> marks = new ArrayList<>();
        for (Spot arm : new Spot[] {new Spot(half.x(), 0), new Spot(0, half.y())}) {
            if (!arm.isZero() && arm.isFinite()) {
                Spot end = at.plus(1, arm);
                Spot other = at.plus(-1, arm);
                marks.add(pens.line(other, end, pens.strong()));
                marks.add(pens.point(end, Marker.DISC, 3));
                marks.add(pens.point(other, Marker.DISC, 3));
            }
        }
        label(marks, half, numbers, symbol, moment);
        return marks;
    }

    private static void label(List<Mark> marks, Spot half, double[] numbers, String symbol, Moment moment) {
        Pens pens = Pens.of(moment);
        Spot right = new Spot(half.x(), 0);
        marks.add(pens.beyond(moment.from().plus(1, right), new Spot(1, 0), symbol + Ticks.text(numbers[0], DIGITS)));
        if (numbers.length > 1) {
            Spot up = new Spot(0, half.y());
            marks.add(pens.beyond(moment.from().plus(1, up), new Spot(0, 1), symbol + Ticks.text(numbers[1], DIGITS)));
        }
    }

    private static double second(double[] numbers) {
        return numbers.length > 1 ? numbers[1] : 0;
    }

    /// Pixels of a unit; NaN where there is nothing to compare.
    private static double scale(double[] numbers) {
        double largest = Math.max(numbers[0], second(numbers));
        return largest > 0 && Double.isFinite(largest) ? Pens.BAR / largest : Double.NaN;
    }
}
