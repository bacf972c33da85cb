package talweg.engine;

import java.util.OptionalDouble;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Method;
import talweg.method.Objective;

/// What is to be run.
///
/// @param objective the function with its parameters set
/// @param method the method; an automatic rate is resolved when the run begins
/// @param starts one point for each lane: starts[lane][coordinate]
/// @param steps N: iterates x_0 … x_N
/// @param tolerance stops a lane where ‖∇f‖ ≤ ε and no velocity moves it on; empty: nothing but N stops it
/// @param domain where the function is looked at: automatic rates are measured by it, nothing stops at its border
/// @param firstLane the number of the first start within a larger run, by which random numbers are chosen
public record RunRequest(
        Objective objective,
        Method method,
        double[][] starts,
        int steps,
        OptionalDouble tolerance,
        Domain domain,
        long firstLane) {
    /// A run that is no part of a larger one.
    public RunRequest(
            Objective objective, Method method, double[][] starts, int steps, OptionalDouble tolerance, Domain domain) {
        this(objective, method, starts, steps, tolerance, domain, 0);
    }

    /// Checks the sizes.
    public RunRequest {
        int n = objective.function().dimension();
        if (starts.length == 0 || steps < 0 || domain.axes().size() != n) {
            throw new IllegalArgumentException("a run needs a start, steps from 0 on, and a domain of its function");
        }
        objective = objective.over(domain);
        starts = starts.clone();
        for (int lane = 0; lane < starts.length; lane++) {
            if (starts[lane].length != n) {
                throw new IllegalArgumentException("a start needs " + n + " coordinates");
            }
            starts[lane] = starts[lane].clone();
        }
    }

    /// One start, the function's own parameter values, no tolerance, the domain [−5, 5]ⁿ.
    public static RunRequest of(RealFunction function, Method method, double[] start, int steps) {
        Objective objective = Objective.of(function);
        double[][] starts = {start};
        return new RunRequest(objective, method, starts, steps, OptionalDouble.empty(), objective.domain());
    }

    /// The same with other parameter values.
    public RunRequest withParameters(double... parameters) {
        return new RunRequest(objective.with(parameters), method, starts, steps, tolerance, domain, firstLane);
    }

    /// The same with another method.
    public RunRequest withMethod(Method other) {
        return new RunRequest(objective, other, starts, steps, tolerance, domain, firstLane);
    }

    /// The same with other starts, one for each lane.
    public RunRequest withStarts(double[]... others) {
        return new RunRequest(objective, method, others, steps, tolerance, domain, firstLane);
    }

    /// The same with another number of steps.
    public RunRequest withSteps(int others) {
        return new RunRequest(objective, method, starts, others, tolerance, domain, firstLane);
    }

    /// The same, stopping where ‖∇f‖ ≤ ε.
    public RunRequest withTolerance(double epsilon) {
        return new RunRequest(objective, method, starts, steps, OptionalDouble.of(epsilon), domain, firstLane);
    }

    /// The same in another domain.
    public RunRequest withDomain(Domain other) {
        return new RunRequest(objective, method, starts, steps, tolerance, other, firstLane);
    }

    /// One lane of it alone, to the same bits.
    public RunRequest onlyLane(int lane) {
        double[][] start = {starts[lane]};
        return new RunRequest(objective, method, start, steps, tolerance, domain, firstLane + lane);
    }
}
