package talweg.figure.inside;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import talweg.engine.OpenedStep;
import talweg.field.section.CoordinatePlane;
import talweg.field.section.Section;
import talweg.field.section.SpannedPlane;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.function.Result;
import talweg.method.Column;
import talweg.method.Explanation;
import talweg.method.Quantity;
import talweg.method.Rate;

/// The moment at which a phase has been computed, with what its marks need.
///
/// @param phase its place among the lines of the explanation
/// @param style of the method
/// @param view decides how long what has a length in pixels is
/// @param plane the plane that is seen
record Moment(OpenedStep step, int phase, MethodStyle style, Viewport view, Section plane) {
    /// Pixels that the longest vector of a step takes at least.
    private static final double SEEN = 28;

    /// A step that would have to be drawn larger than so has come to rest.
    private static final double MOST = 1e6;

    Moment at(int other) {
        return new Moment(step, other, style, view, plane);
    }

    private List<Explanation.Line> lines() {
        return step.phases();
    }

    /// The column that the phase assigns.
    Column assigned() {
        return lines().get(phase).phase().notation().left();
    }

    boolean assigns(Column column) {
        return assigned().equals(column);
    }

    /// Whether the phase has written `column`.
    boolean writes(Column column) {
        return assigns(column)
                || phase > 0
                        && now(column).isPresent()
                        && !Arrays.equals(now(column).get(), before(column).orElse(null));
    }

    /// What `column` holds after the phase.
    Optional<double[]> now(Column column) {
        return Optional.ofNullable(lines().get(phase).columns().get(column));
    }

    /// What it held before.
    Optional<double[]> before(Column column) {
        return phase == 0
                ? Optional.empty()
                : Optional.ofNullable(lines().get(phase - 1).columns().get(column));
    }

    /// What it holds at the end of the step.
    Optional<double[]> atLast(Column column) {
        return Optional.ofNullable(lines().getLast().columns().get(column));
    }

    /// Whether a later phase moves the point again.
    boolean isLastMove() {
        return lines().subList(phase + 1, lines().size()).stream()
                .noneMatch(line -> line.phase().notation().left().equals(Column.POINT));
    }

    /// Where a point of space is seen.
    Spot point(double[] point) {
        return Spot.of(plane.foot(point));
    }

    /// What is seen of a vector of space.
    Spot vector(double[] vector) {
        return Spot.of(plane.along(vector));
    }

    /// What is seen of a symmetric matrix of space, its lower triangle packed: of a covariance, that of the feet.
    Symmetric matrix(double[] packed) {
        int n = dimension();
        double[][] rows = new double[2][n];
        for (int i = 0; i < n; i++) {
            double[] row = new double[n];
            for (int j = 0; j < n; j++) {
                row[j] = packed[Result.packed(i, j)];
            }
            double[] seen = plane.along(row);
            rows[0][i] = seen[0];
            rows[1][i] = seen[1];
        }
        double[] first = plane.along(rows[0]);
        return new Symmetric(first[0], first[1], plane.along(rows[1])[1]);
    }

    /// The numbers of the axes that are seen, of one for each coordinate; empty if the axes of the plane are no
    /// coordinates.
    Optional<double[]> perAxis(double[] numbers) {
        return switch (plane) {
            case CoordinatePlane(var _, int x, int y, var _) ->
                Optional.of(
                        y == CoordinatePlane.FREE ? new double[] {numbers[x]} : new double[] {numbers[x], numbers[y]});
            case SpannedPlane _ -> Optional.empty();
        };
    }

    /// The iterate before the phase.
    Spot from() {
        return point(before(Column.POINT).orElse(step.from()));
    }

    /// How many times as long as in the plane the vectors of this step are drawn: 1, unless they would be too short to
    /// be seen. The same in all its phases.
    double magnification() {
        if (Trial.search(step).isPresent()) {
            // Its points stand where they are.
            return 1;
        }
        double longest = length(step.from(), step.to());
        for (Quantity quantity : step.quantities()) {
            if (quantity instanceof Quantity.Displacement velocity && !isWayAlone(velocity)) {
                double factor = velocity.push().factor(rate());
                longest = Math.max(
                        longest,
                        atLast(velocity.column())
                                .map(v -> pixels(new Spot(0, 0).plus(factor, vector(v))))
                                .orElse(0.0));
            }
        }
        double wanted = SEEN / longest;
        return wanted > 1 && wanted < MOST ? roundUp(wanted) : 1;
    }

    /// Whether the length of a velocity means nothing in the plane.
    boolean isWayAlone(Quantity.Displacement velocity) {
        return velocity.push() == Quantity.Displacement.Push.POINTING || scalesAxes();
    }

    private boolean scalesAxes() {
        return step.quantities().stream().anyMatch(Quantity.AxisScaling.class::isInstance);
    }

    private double length(double[] from, double[] to) {
        return pixels(point(to).minus(point(from)));
    }

    private double pixels(Spot vector) {
        return Math.hypot(vector.x() * view.pixelsPerX(), vector.y() * view.pixelsPerY());
    }

    /// To 1, 2 or 5 times a power of ten.
    private static double roundUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double digit = value / power;
        return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
    }

    /// n.
    int dimension() {
        return step.from().length;
    }

    /// α_k as the schedule has it; 1 for a method without a learning rate.
    double rate() {
        return step.method().rate().map(this::rate).orElse(1.0);
    }

    private double rate(Rate rate) {
        return rate.at(step.k());
    }
}
