package talweg.formula;

import talweg.kernel.Interpreter;

/// Evaluates graphs at one point, operation by operation.
final class GraphEvaluator {
    private GraphEvaluator() {}

    /// All results of `graph`.
    static double[] results(Graph graph, double[] point, double[] parameters, double... direction) {
        double[] values = new double[graph.size()];
        for (int node = 0; node < values.length; node++) {
            values[node] = node(graph, node, values, point, parameters, direction);
        }
        double[] results = new double[graph.outputs()];
        for (int i = 0; i < results.length; i++) {
            results[i] = values[graph.output(i)];
        }
        return results;
    }

    private static double node(
            Graph graph, int node, double[] values, double[] point, double[] parameters, double[] direction) {
        Operation operation = graph.operation(node);
        if (operation.arity() == 0) {
            return switch (operation) {
                case CONSTANT -> graph.constant(node);
                case VARIABLE -> point[graph.slot(node)];
                case PARAMETER -> parameters[graph.slot(node)];
                default -> direction[graph.slot(node)];
            };
        }
        double a = values[graph.operand(node, 0)];
        double b = values[graph.operand(node, 1)];
        return switch (operation.arity()) {
            case 1 -> Interpreter.apply(operation, a);
            case 2 -> Interpreter.apply(operation, a, b);
            default -> Interpreter.select(a, b, values[graph.operand(node, 2)]);
        };
    }

    /// f, gradient and lower triangle of the Hessian of a formula, with its parameters' own values.
    static double[] everything(Formula formula, double... point) {
        return results(Derivatives.hessian(formula.graph(), point.length), point, defaults(formula));
    }

    /// The value of a formula, with its parameters' own values.
    static double value(Formula formula, double... point) {
        return results(formula.graph(), point, defaults(formula))[0];
    }

    private static double[] defaults(Formula formula) {
        return formula.parameters().stream()
                .mapToDouble(FormulaParameter::value)
                .toArray();
    }
}
