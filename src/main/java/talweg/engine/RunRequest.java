package talweg.engine;

import java.util.OptionalDouble;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Method;
import talweg.method.Objective;

/// What is to be run. Immutable: the starts are copied once, and all requests made from this one share them, since
/// there may be a million.
public final class RunRequest {
    private final Objective objective;
    private final Method method;
    private final double[][] starts;
    private final int steps;
    private final OptionalDouble tolerance;
    private final Domain domain;
    private final long firstLane;

    /// @param objective the function with its parameters set
    /// @param method the method; an automatic rate is resolved when the run begins
    /// @param starts one point for each lane: starts[lane][coordinate]
    /// @param steps N: iterates x_0 … x_N
    /// @param tolerance ε: a lane stops where ‖∇f‖ ≤ ε and no velocity moves it on; empty: nothing but N stops it
    /// @param domain where the function is looked at, by which automatic rates are measured; no border
    /// @param firstLane the number of the first start within a larger run: chooses random numbers
    public RunRequest(
            Objective objective,
            Method method,
            double[][] starts,
            int steps,
            OptionalDouble tolerance,
            Domain domain,
            long firstLane) {
        this(copy(starts, objective.function().dimension()), objective, method, steps, tolerance, domain, firstLane);
    }

    /// A run that is no part of a larger one.
    public RunRequest(
            Objective objective, Method method, double[][] starts, int steps, OptionalDouble tolerance, Domain domain) {
        this(objective, method, starts, steps, tolerance, domain, 0);
    }

    /// Takes starts that nobody writes any more.
    private RunRequest(
            double[][] owned,
            Objective objective,
            Method method,
            int steps,
            OptionalDouble tolerance,
            Domain domain,
            long firstLane) {
        if (steps < 0 || domain.axes().size() != objective.function().dimension()) {
            throw new IllegalArgumentException("a run needs steps from 0 on and a domain of its function");
        }
        this.objective = objective.over(domain);
        this.method = method;
        this.starts = owned;
        this.steps = steps;
        this.tolerance = tolerance;
        this.domain = domain;
        this.firstLane = firstLane;
    }

    private static double[][] copy(double[][] starts, int dimension) {
        if (starts.length == 0) {
            throw new IllegalArgumentException("a run needs a start");
        }
        double[][] copy = new double[starts.length][];
        for (int lane = 0; lane < starts.length; lane++) {
            if (starts[lane].length != dimension) {
                throw new IllegalArgumentException("a start needs " + dimension + " coordinates");
            }
            copy[lane] = starts[lane].clone();
        }
        return copy;
    }

    /// One start, the function's own parameter values, no tolerance, the domain [−5, 5]ⁿ.
    public static RunRequest of(RealFunction function, Method method, double[] start, int steps) {
        Objective objective = Objective.of(function);
        double[][] starts = {start};
        return new RunRequest(objective, method, starts, steps, OptionalDouble.empty(), objective.domain());
    }

    /// The same with other parameter values.
    public RunRequest withParameters(double... parameters) {
        return new RunRequest(starts, objective.with(parameters), method, steps, tolerance, domain, firstLane);
    }

    /// The same with another method.
    public RunRequest withMethod(Method other) {
        return new RunRequest(starts, objective, other, steps, tolerance, domain, firstLane);
    }

    /// The same with other starts, one for each lane.
    public RunRequest withStarts(double[]... others) {
        return new RunRequest(objective, method, others, steps, tolerance, domain, firstLane);
    }

    /// The same with another number of steps.
    public RunRequest withSteps(int others) {
        return new RunRequest(starts, objective, method, others, tolerance, domain, firstLane);
    }

    /// The same, stopping where ‖∇f‖ ≤ ε.
    public RunRequest withTolerance(double epsilon) {
        return new RunRequest(starts, objective, method, steps, OptionalDouble.of(epsilon), domain, firstLane);
    }

    /// The same in another domain.
    public RunRequest withDomain(Domain other) {
        return new RunRequest(starts, objective, method, steps, tolerance, other, firstLane);
    }

    /// One lane of it alone, to the same bits.
    public RunRequest onlyLane(int lane) {
        double[][] start = {starts[lane]};
        return new RunRequest(start, objective, method, steps, tolerance, domain, firstLane + lane);
    }

    /// The function with its parameters set, over the domain.
    public Objective objective() {
        return objective;
    }

    /// The method.
    public Method method() {
        return method;
    }

    /// One point for each lane, starts[lane][coordinate]: not to be written.
    public double[][] starts() {
        return starts;
    }

    /// N.
    public int steps() {
        return steps;
    }

    /// ε, if it stops anything.
    public OptionalDouble tolerance() {
        return tolerance;
    }

    /// Where the function is looked at.
    public Domain domain() {
        return domain;
    }

    /// The number of the first start within a larger run.
    public long firstLane() {
        return firstLane;
    }
}
