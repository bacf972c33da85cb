package talweg.engine;

/// One iterate of a run.
///
/// @param k its number
/// @param point x_k
/// @param value f(x_k)
/// @param gradient ∇f(x_k)
/// @param gradientNorm ‖∇f(x_k)‖₂
/// @param learningRate α_k, the rate of the step from here to x_{k+1}, or the accepted trial of a line search; NaN for
/// a method
/// that has neither
/// @param stepLength ‖x_{k+1} − x_k‖₂; NaN at the last row, which no step leaves
/// @param evaluations what the method asked until it came here
public record Row(
        int k,
        double[] point,
        double value,
        double[] gradient,
        double gradientNorm,
        double learningRate,
        double stepLength,
        Evaluations evaluations) {}
