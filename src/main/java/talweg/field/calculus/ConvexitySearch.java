package talweg.field.calculus;

import java.util.Optional;
import java.util.SplittableRandom;
import talweg.function.Domain;
import talweg.function.Workspace;

/// Looks for a chord that lies below the graph somewhere, and so refutes that f is convex in a box. The same
/// seed finds the same chord. In any number of variables.
///
/// @param tries chords that were looked at
/// @param found the one with the largest relative violation, if any; without one, f may or may not be convex
public record ConvexitySearch(int tries, Optional<Chord> found) {
    /// Chords evaluated at once.
    private static final int BATCH = 512;

    /// The inner points of each chord, beside its two ends.
    private static final double[] INNER = {0.25, 0.5, 0.75};

    /// The shortest chords are this part of the box: an exponent of 2.
    private static final int SHORTEST = 10;

    /// How finely the chord that was found is looked at in the end.
    private static final int SAMPLES = 129;

    /// Looks at `tries` chords between points of `domain`, of all lengths from the whole box to a thousandth of
    /// it.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public static ConvexitySearch of(Landscape landscape, Domain domain, int tries, long seed, Workspace workspace) {
        SplittableRandom random = new SplittableRandom(seed);
        Chord best = null;
        for (int done = 0; done < tries; done += BATCH) {
            workspace.cancellation().check();
            int count = Math.min(BATCH, tries - done);
            double[][][] ends = ends(landscape.dimension(), domain, count, random);
            int winner = winner(landscape, ends, count, workspace);
            if (winner >= 0) {
                Chord chord =
                        Chord.between(landscape, column(ends[0], winner), column(ends[1], winner), SAMPLES, workspace);
                boolean better = best == null || chord.relativeViolation() > best.relativeViolation();
                best = chord.refutes() && better ? chord : best;
            }
        }
        return new ConvexitySearch(tries, Optional.ofNullable(best));
    }

    /// Both ends of random chords: one anywhere, the other in a box around it that is clipped at the border.
    private static double[][][] ends(int n, Domain domain, int count, SplittableRandom random) {
        double[][][] ends = new double[2][n][count];
        for (int k = 0; k < count; k++) {
            double size = Math.scalb(1.0, -random.nextInt(SHORTEST + 1));
            for (int i = 0; i < n; i++) {
                Domain.Range range = domain.axis(i);
                double from = range.low() + random.nextDouble() * range.width();
                double to = from + (2 * random.nextDouble() - 1) * size * range.width();
                ends[0][i][k] = from;
                ends[1][i][k] = Math.clamp(to, range.low(), range.high());
            }
        }
        return ends;
    }

    /// The chord of a batch with the largest relative violation at its inner points, or −1.
    private static int winner(Landscape landscape, double[][][] ends, int count, Workspace workspace) {
        int n = ends[0].length;
        int stations = INNER.length + 2;
        double[][] points = new double[n][count * stations];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < count; k++) {
                for (int station = 0; station < stations; station++) {
                    double part = part(station);
                    points[i][k * stations + station] = (1 - part) * ends[0][i][k] + part * ends[1][i][k];
                }
            }
        }
        double[] values = landscape.values(points, workspace);
        int winner = -1;
        double largest = 0;
        for (int k = 0; k < count; k++) {
            double violation = violation(values, k * stations);
            if (violation > largest) {
                largest = violation;
                winner = k;
            }
        }
        return winner;
    }

    private static double part(int station) {
        return station == 0 ? 0 : station > INNER.length ? 1 : INNER[station - 1];
    }

    /// As a part of the range of the values; NaN, which is never larger, if one of them is.
    private static double violation(double[] values, int from) {
        int last = from + INNER.length + 1;
        double low = Math.min(values[from], values[last]);
        double high = Math.max(values[from], values[last]);
        double above = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < INNER.length; i++) {
            double value = values[from + 1 + i];
            low = Math.min(low, value);
            high = Math.max(high, value);
            above = Math.max(above, value - ((1 - INNER[i]) * values[from] + INNER[i] * values[last]));
        }
        double rounding = 1e-12 * Math.max(Math.abs(low), Math.abs(high));
        return above > rounding ? above / (high - low) : 0;
    }

    private static double[] column(double[][] points, int k) {
        double[] column = new double[points.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = points[i][k];
        }
        return column;
    }
}
