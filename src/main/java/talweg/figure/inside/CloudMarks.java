package talweg.figure.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.method.Column;
import talweg.method.Quantity;

/// Many points at once: a simplex, a population, the ellipse of the distribution that they come from.
record CloudMarks(Moment moment) {
    private static final double FILL = 0.16;

    /// The vertices, and where they were before.
    List<Mark> simplex(Column column) {
        Pens pens = Pens.of(moment);
        double[][] now = points(moment.now(column).orElseThrow());
        List<Mark> marks = new ArrayList<>();
        moment.before(column)
                .filter(_ -> moment.writes(column))
                .ifPresent(old ->
                        marks.add(Mark.Polylines.one(closed(points(old)[0]), closed(points(old)[1]), pens.thin())));
        marks.add(new Mark.Region(now[0], now[1], pens.method(), FILL));
        marks.add(Mark.Polylines.one(closed(now[0]), closed(now[1]), pens.outline()));
        marks.add(discs(now, 3.4));
        return marks;
    }

    /// The points.
    List<Mark> population(Column column) {
        return List.of(discs(points(moment.now(column).orElseThrow()), 3));
    }

    /// One standard deviation about the mean; of more than two coordinates, that of the feet.
    List<Mark> spread(Quantity.Covariance spread) {
        Optional<double[]> matrix = moment.now(spread.column());
        Optional<double[]> mean = moment.now(spread.mean());
        Optional<double[]> deviation = moment.now(spread.deviation());
        if (matrix.isEmpty() || mean.isEmpty() || deviation.isEmpty()) {
            return List.of();
        }
        Pens pens = Pens.of(moment);
        Symmetric covariance = moment.matrix(matrix.get());
        double a = deviation.get()[0] * Math.sqrt(Math.max(0, covariance.first()));
        double b = deviation.get()[0] * Math.sqrt(Math.max(0, covariance.second()));
        Spot e = covariance.axis();
        Spot at = moment.point(mean.get());
        return List.of(
                new Mark.Ellipse(at.x(), at.y(), a * e.x(), a * e.y(), -b * e.y(), b * e.x(), pens.outline()),
                pens.point(at, Marker.PLUS, 5));
    }

    private Mark discs(double[][] points, double radius) {
        return new Mark.Points(
                points[0],
                points[1],
                0,
                points[0].length,
                Marker.DISC,
                radius,
                moment.style().role(),
                1,
                0);
    }

    /// The points that stand one after the other in `numbers`, as they are seen: x and y.
    private double[][] points(double[] numbers) {
        int n = moment.dimension();
        double[][] points = new double[2][numbers.length / n];
        for (int i = 0; i < points[0].length; i++) {
            Spot spot = moment.point(Arrays.copyOfRange(numbers, i * n, (i + 1) * n));
            points[0][i] = spot.x();
            points[1][i] = spot.y();
        }
        return points;
    }

    private static double[] closed(double[] values) {
        double[] closed = Arrays.copyOf(values, values.length + 1);
        closed[values.length] = values[0];
        return closed;
    }
}
