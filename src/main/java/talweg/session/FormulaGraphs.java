package talweg.session;

import talweg.formula.Derivatives;
import talweg.formula.Formula;
import talweg.formula.Graph;
import talweg.function.Demand;
import talweg.kernel.DemandGraphs;

/// The graphs of a formula and its derivatives, each made when it is first asked for.
record FormulaGraphs(Formula formula, Graph[] made) implements DemandGraphs {
    FormulaGraphs(Formula formula) {
        this(formula, new Graph[Demand.values().length]);
    }

    @Override
    public Graph of(Demand demand) {
        synchronized (made) {
            if (made[demand.ordinal()] == null) {
                made[demand.ordinal()] = make(demand);
            }
            return made[demand.ordinal()];
        }
    }

    private Graph make(Demand demand) {
        int n = formula.dimension();
        return switch (demand) {
            case VALUE -> formula.graph();
            case GRADIENT, VALUE_AND_GRADIENT -> Derivatives.gradient(formula.graph(), n);
            case GRADIENT_AND_HESSIAN, ALL -> Derivatives.hessian(formula.graph(), n);
            case HESSIAN_VECTOR -> Derivatives.hessianVector(formula.graph(), n);
        };
    }
}
