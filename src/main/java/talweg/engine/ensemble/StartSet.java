package talweg.engine.ensemble;

import java.util.Optional;
import java.util.SplittableRandom;
import talweg.function.Domain;
import talweg.function.Domain.Range;

/// Where the lanes of an ensemble begin: in the plane of the first two variables; the other coordinates are those of
/// the start. Points where f is not defined are among them, and counted later.
///
/// @param form how they are arranged
/// @param count how many are wanted; a grid has the nearest number that is a square
/// @param radius of the circle, or the standard deviation along each axis; of no account for the other forms
/// @param seed chooses the random ones; those of a smaller count come first
/// @param over what a grid and evenly random starts fill; empty: the domain of the scene
public record StartSet(Form form, int count, double radius, long seed, Optional<Domain> over) {
    /// The fewest that are more than one.
    public static final int FEWEST = 2;

    /// The most that are drawn in one picture.
    public static final int MOST = 1_000_000;

    /// Checks the numbers.
    public StartSet {
        if (count < FEWEST || count > MOST || !(radius > 0) || radius == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(count + " starts within " + radius);
        }
    }

    /// Over the domain of the scene.
    public StartSet(Form form, int count, double radius, long seed) {
        this(form, count, radius, seed, Optional.empty());
    }

    /// The same in another arrangement.
    public StartSet withForm(Form other) {
        return new StartSet(other, count, radius, seed, over);
    }

    /// More or fewer.
    public StartSet withCount(int other) {
        return new StartSet(form, other, radius, seed, over);
    }

    /// Wider or narrower.
    public StartSet withRadius(double other) {
        return new StartSet(form, count, other, seed, over);
    }

    /// Other random ones.
    public StartSet withSeed(long other) {
        return new StartSet(form, count, radius, other, over);
    }

    /// Over a part of the plane.
    public StartSet withOver(Domain box) {
        return new StartSet(form, count, radius, seed, Optional.of(box));
    }

    /// How many there are over a domain of so many variables.
    public int size(int dimension) {
        int side = side();
        return form == Form.GRID && dimension > 1 ? side * side : count;
    }

    private int side() {
        return Math.max(2, (int) Math.round(Math.sqrt(count)));
    }

    /// The starts, one array for each lane: starts[lane][coordinate].
    ///
    /// @param center the start of the scene
    public double[][] points(Domain domain, double... center) {
        double[][] points = new double[size(center.length)][];
        Domain box = over.orElse(domain);
        SplittableRandom random = new SplittableRandom(seed);
        for (int lane = 0; lane < points.length; lane++) {
            double[] point = center.clone();
            switch (form) {
                case GRID -> node(lane, box, point);
                case CIRCLE -> turn(lane, point);
                case UNIFORM -> anywhere(random, box, point);
                case NORMAL -> near(random, point);
            }
            points[lane] = point;
        }
        return points;
    }

    /// The middles of equal cells, row by row.
    private void node(int lane, Domain domain, double[] point) {
        if (point.length == 1) {
            point[0] = middle(domain.axis(0), lane, count);
        } else {
            point[0] = middle(domain.axis(0), lane % side(), side());
            point[1] = middle(domain.axis(1), lane / side(), side());
        }
    }

    /// The middle of one of `cells` equal cells of `axis`.
    public static double middle(Range axis, int cell, int cells) {
        return axis.low() + axis.width() * (2 * cell + 1) / (2.0 * cells);
    }

    /// On a line there is no circle; there they lie between its ends.
    private void turn(int lane, double[] point) {
        if (point.length == 1) {
            point[0] += radius * (2.0 * lane / (count - 1) - 1);
        } else {
            double angle = 2 * Math.PI * lane / count;
            point[0] += radius * StrictMath.cos(angle);
            point[1] += radius * StrictMath.sin(angle);
        }
    }

    private static void anywhere(SplittableRandom random, Domain domain, double[] point) {
        for (int i = 0; i < Math.min(2, point.length); i++) {
            point[i] = anywhere(random, domain.axis(i));
        }
    }

    /// A place on `axis`, each as likely as any other.
    public static double anywhere(SplittableRandom random, Range axis) {
        return axis.low() + random.nextDouble() * axis.width();
    }

    /// G. E. P. Box and M. E. Muller (1958), "A note on the generation of random normal deviates": two at once, the
    /// same
    /// on every machine.
    private void near(SplittableRandom random, double[] point) {
        double length = radius * StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        double angle = 2 * Math.PI * random.nextDouble();
        point[0] += length * StrictMath.cos(angle);
        if (point.length > 1) {
            point[1] += length * StrictMath.sin(angle);
        }
    }
}
