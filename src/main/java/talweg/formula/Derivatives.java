package talweg.formula;

import java.util.Arrays;

/// Derivatives of graphs, as graphs: exact, by the rules of [DerivativeRules].
///
/// The gradient comes from one sweep backwards (reverse accumulation; Linnainmaa 1970, Griewank and Walther 2008,
/// section 3.2), whatever the number of variables. Second derivatives come from sweeping forwards over the operations
/// of
/// the gradient: once along each axis for the Hessian, once along v for the product H·v (Pearlmutter 1994).
public final class Derivatives {
    private Derivatives() {}

    /// The graph with the results f, g₁ … gₙ.
    ///
    /// @param function a graph whose first result is f
    /// @param n the number of variables
    public static Graph gradient(Graph function, int n) {
        GraphBuilder builder = GraphBuilder.from(function);
        return builder.build(valueAndGradient(builder, function, n));
    }

    /// The graph with the results f, g₁ … gₙ and the lower triangle of the Hessian row by row: H₁₁, H₂₁, H₂₂, H₃₁,
    /// …
    ///
    /// @throws DerivativesTooLarge for more variables than [Limits#HESSIAN_VARIABLES], or if the graph grows beyond
    ///     [Limits#DERIVATIVE_NODES]; the products of [#hessianVector] serve then
    public static Graph hessian(Graph function, int n) {
        if (n > Limits.HESSIAN_VARIABLES) {
            throw new DerivativesTooLarge("more than " + Limits.HESSIAN_VARIABLES + " variables: " + n);
        }
        GraphBuilder builder = GraphBuilder.from(function);
        int[] first = valueAndGradient(builder, function, n);
        int[] outputs = Arrays.copyOf(first, 1 + n + n * (n + 1) / 2);
        for (int j = 0; j < n; j++) {
            int[] seeds = new int[n];
            Arrays.fill(seeds, ForwardSweep.NONE);
            seeds[j] = builder.constant(1);
            int[] rows = Arrays.copyOfRange(first, 1 + j, 1 + n);
            int[] column = new ForwardSweep(builder, seeds).tangents(rows);
            for (int i = j; i < n; i++) {
                outputs[1 + n + i * (i + 1) / 2 + j] = column[i - j];
            }
            if (builder.size() > Limits.DERIVATIVE_NODES) {
                throw new DerivativesTooLarge("more than " + Limits.DERIVATIVE_NODES + " nodes");
            }
        }
        return builder.build(outputs);
    }

    /// The graph with the results f, g₁ … gₙ, (Hv)₁ … (Hv)ₙ, where the components of v are [Operation#DIRECTION]s.
    public static Graph hessianVector(Graph function, int n) {
        GraphBuilder builder = GraphBuilder.from(function);
        int[] first = valueAndGradient(builder, function, n);
        int[] seeds = new int[n];
        for (int j = 0; j < n; j++) {
            seeds[j] = builder.direction(j);
        }
        int[] gradient = Arrays.copyOfRange(first, 1, 1 + n);
        int[] product = new ForwardSweep(builder, seeds).tangents(gradient);
        int[] outputs = Arrays.copyOf(first, 1 + 2 * n);
        System.arraycopy(product, 0, outputs, 1 + n, n);
        return builder.build(outputs);
    }

    private static int[] valueAndGradient(GraphBuilder builder, Graph function, int n) {
        int value = function.output(0);
        int[] gradient = new ReverseSweep(builder, value).gradient(n);
        int[] outputs = new int[1 + n];
        outputs[0] = value;
        System.arraycopy(gradient, 0, outputs, 1, n);
        return outputs;
    }
}
