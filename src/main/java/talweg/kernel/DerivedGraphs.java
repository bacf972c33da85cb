package talweg.kernel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import talweg.formula.Derivatives;
import talweg.formula.DerivativesTooLarge;
import talweg.formula.Graph;
import talweg.function.Demand;

/// The graphs of a function and of its derivatives, each derived when it is first asked for. Thread-safe.
final class DerivedGraphs implements DemandGraphs {
    private final Graph value;
    private final int dimension;
    private final Map<Demand, Optional<Graph>> known = new EnumMap<>(Demand.class);

    /// @param value the graph of f
    /// @param dimension its number of variables
    DerivedGraphs(Graph value, int dimension) {
        this.value = value;
        this.dimension = dimension;
    }

    @Override
    public synchronized Optional<Graph> of(Demand demand) {
        return known.computeIfAbsent(representative(demand), this::derive);
    }

    /// One demand for all that share a graph.
    private static Demand representative(Demand demand) {
        return switch (demand) {
            case VALUE, HESSIAN_VECTOR -> demand;
            case GRADIENT, VALUE_AND_GRADIENT -> Demand.VALUE_AND_GRADIENT;
            case GRADIENT_AND_HESSIAN, ALL -> Demand.ALL;
        };
    }

    private Optional<Graph> derive(Demand demand) {
        try {
            return Optional.of(
                    switch (demand) {
                        case VALUE -> value;
                        case GRADIENT, VALUE_AND_GRADIENT -> Derivatives.gradient(value, dimension);
                        case GRADIENT_AND_HESSIAN, ALL -> Derivatives.hessian(value, dimension);
                        case HESSIAN_VECTOR -> Derivatives.hessianVector(value, dimension);
                    });
        } catch (DerivativesTooLarge tooLarge) {
            return Optional.empty();
        }
    }
}
