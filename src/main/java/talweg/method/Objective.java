package talweg.method;

import talweg.function.RealFunction;
import talweg.function.Sample;

/// What is minimised: a function with its parameters set.
///
/// @param function f
/// @param parameters one value for each parameter of f
/// @param seed chooses mini-batches and noise; 0 for a function without randomness
public record Objective(RealFunction function, double[] parameters, long seed) {
    /// Keeps its own copy.
    public Objective {
        parameters = parameters.clone();
    }

    /// The function with its parameters' own values.
    public static Objective of(RealFunction function) {
        return new Objective(function, function.defaults(), 0);
    }

    /// The sample of step k.
    public Sample sample(int k, long firstLane) {
        return seed == 0 ? Sample.NONE : new Sample(seed, k, firstLane);
    }
}
