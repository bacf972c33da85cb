package talweg.field.calculus;

import talweg.function.Demand;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// A function with values for its parameters: what every instrument looks at.
///
/// @param function of n variables
/// @param parameters one value for each of the function's parameters
public record Landscape(RealFunction function, double[] parameters) {
    /// Keeps its own copy of the parameters.
    public Landscape {
        parameters = parameters.clone();
    }

    /// The function with its parameters' own values.
    public static Landscape of(RealFunction function) {
        return new Landscape(function, function.defaults());
    }

    /// n, the number of variables.
    public int dimension() {
        return function.dimension();
    }

    /// Evaluates all points, `points[coordinate][lane]`, at once.
    ///
    /// @throws java.util.concurrent.CancellationException if the workspace's cancellation is requested
    public Result look(Demand demand, double[][] points, Workspace workspace) {
        int lanes = points[0].length;
        Result result = Result.allocate(demand, dimension(), lanes);
        look(demand, points, lanes, result, workspace);
        return result;
    }

    /// Evaluates the first `lanes` points into arrays that are there already, with their directions if the
    /// demand needs some.
    void look(Demand demand, double[][] points, int lanes, Result result, Workspace workspace) {
        function.evaluate(demand, points, parameters, Sample.NONE, 0, lanes, result, workspace);
    }

    /// f at all points.
    public double[] values(double[][] points, Workspace workspace) {
        return look(Demand.VALUE, points, workspace).value();
    }

    /// f at one point.
    public double value(double[] point, Workspace workspace) {
        return values(lane(point), workspace)[0];
    }

    /// ∇f at one point.
    public double[] gradient(double[] point, Workspace workspace) {
        double[][] gradient = look(Demand.GRADIENT, lane(point), workspace).gradient();
        double[] vector = new double[gradient.length];
        java.util.Arrays.setAll(vector, i -> gradient[i][0]);
        return vector;
    }

    /// One point as a batch of one lane.
    static double[][] lane(double... point) {
        double[][] lane = new double[point.length][1];
        for (int i = 0; i < point.length; i++) {
            lane[i][0] = point[i];
        }
        return lane;
    }

    /// Refuses a function that is not one of two variables.
    Landscape plane() {
        if (dimension() != 2) {
            throw new IllegalArgumentException("a plane is needed, not " + dimension() + " variables");
        }
        return this;
    }
}
