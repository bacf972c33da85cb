package talweg.field.calculus;

import java.util.Arrays;
import talweg.function.Workspace;

/// f along the segment from a to b against its chord: a convex function is nowhere above it,
/// f((1 − t)a + tb) ≤ (1 − t)f(a) + tf(b). In any number of variables.
///
/// @param a one end, at t = 0
/// @param b the other end, at t = 1
/// @param parts t, ascending from 0 to 1
/// @param values f((1 − t)a + tb)
/// @param worst the index at which f is farthest above the chord, or least below it; ends do not count
public record Chord(double[] a, double[] b, double[] parts, double[] values, int worst) {
    /// Less than this part of the greatest value on the segment is rounding.
    private static final double ROUNDING = 1e-13;

    /// With `samples` ≥ 3 points, evenly from a to b.
    public static Chord between(Landscape landscape, double[] a, double[] b, int samples, Workspace workspace) {
        int last = samples - 1;
        double[] parts = new double[samples];
        Arrays.setAll(parts, k -> (double) k / last);
        double[][] points = new double[a.length][samples];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < samples; k++) {
                points[i][k] = (1 - parts[k]) * a[i] + parts[k] * b[i];
            }
        }
        double[] values = landscape.values(points, workspace);
        Chord test = new Chord(a.clone(), b.clone(), parts, values, 1);
        int worst = 1;
        for (int k = 2; k < last; k++) {
            // Also if the worst so far is NaN.
            if (!(test.above(worst) >= test.above(k)) && !Double.isNaN(test.above(k))) {
                worst = k;
            }
        }
        return new Chord(test.a, test.b, parts, values, worst);
    }

    /// (1 − t)f(a) + tf(b).
    public double chord(double part) {
        return (1 - part) * values[0] + part * values[values.length - 1];
    }

    /// How far f is above the chord at sample `k`; negative below.
    public double above(int k) {
        return values[k] - chord(parts[k]);
    }

    /// How far f is above the chord at worst; negative if it is below it everywhere.
    public double violation() {
        return above(worst);
    }

    /// [#violation] as a part of the range of values on the segment, at most 1; 0 where f is constant there.
    public double relativeViolation() {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        double low = Arrays.stream(finite).min().orElse(Double.NaN);
        double high = Arrays.stream(finite).max().orElse(Double.NaN);
        return high == low ? 0 : violation() / (high - low);
    }

    /// Whether the segment refutes convexity: f is above the chord by more than rounding.
    public boolean refutes() {
        double largest = Arrays.stream(values)
                .map(Math::abs)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return violation() > ROUNDING * largest;
    }
}
