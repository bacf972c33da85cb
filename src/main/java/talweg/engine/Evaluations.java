package talweg.engine;

/// What a method has asked of the function until it came to x_k. What is asked for the record alone does not count.
///
/// @param values values f(x)
/// @param gradients gradients ∇f(x)
/// @param hessians Hessians H(x)
/// @param products products H(x)·v
public record Evaluations(long values, long gradients, long hessians, long products) {}
