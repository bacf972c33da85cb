package talweg.kernel;

import java.util.Optional;
import talweg.formula.Graph;
import talweg.function.Demand;

/// Where a function finds the graph that answers a demand. Its outputs are f; then, for more than the value, ∂f/∂x₁, …,
/// ∂f/∂xₙ; then the packed lower triangle of the Hessian or the n components of H·v, if demanded.
@FunctionalInterface
public interface DemandGraphs {
    /// The graph for `demand`, unless it would be too large; that of the value is always there.
    Optional<Graph> of(Demand demand);
}
