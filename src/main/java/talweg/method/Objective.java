package talweg.method;

import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Sample;

/// What is minimised: a function with its parameters set, and where it is looked at.
///
/// @param function f
/// @param parameters one value for each parameter of f
/// @param seed chooses mini-batches; 0 for a function without randomness
/// @param domain a box of n ranges: methods without derivatives search in it, and automatic rates are measured by it
public record Objective(RealFunction function, double[] parameters, long seed, Domain domain) {
    /// Half of the width of the domain that is assumed where none is given.
    private static final double USUAL = 5;

    /// Keeps its own copy.
    public Objective {
        parameters = parameters.clone();
        if (domain.axes().size() != function.dimension()) {
            throw new IllegalArgumentException("a domain needs a range for each variable");
        }
    }

    /// The function with its parameters' own values, over [−5, 5]ⁿ.
    public static Objective of(RealFunction function) {
        return new Objective(function, function.defaults(), 0, Domain.cube(function.dimension(), -USUAL, USUAL));
    }

    /// The same with other values of the parameters.
    public Objective with(double... others) {
        return new Objective(function, others, seed, domain);
    }

    /// The same over another domain.
    public Objective over(Domain other) {
        return new Objective(function, parameters, seed, other);
    }

    /// The sample of step k.
    public Sample sample(int k, long firstLane) {
        return seed == 0 ? Sample.NONE : new Sample(seed, k, firstLane);
    }
}
