package talweg.engine.ensemble;

/// Where the lanes of an ensemble are at one iteration. Never written again.
///
/// @param k the iteration
/// @param points points[coordinate][lane]; NaN for a lane that has ended before
public record Positions(int k, double[][] points) {
    /// The first coordinates.
    public double[] x() {
        return points[0];
    }

    /// The second coordinates; 0 for a function of one variable, which is drawn along the axis.
    public double[] y() {
        return points.length > 1 ? points[1] : new double[points[0].length];
    }
}
