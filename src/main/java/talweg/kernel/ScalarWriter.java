package talweg.kernel;

import java.lang.classfile.CodeBuilder;
import java.util.List;
import talweg.formula.Graph;
import talweg.formula.Operation;

/// Writes straight-line code for numbers that are the same in all lanes: `scalars[7] = scalars[2] * 3.0;` and so on, by
/// the
/// same scalar methods that the interpreter uses.
final class ScalarWriter {
    private final CodeBuilder code;
    private final Plan plan;
    private final Graph graph;
    private final int scalars;

    /// @param scalars the local variable that holds the array of scalars
    ScalarWriter(CodeBuilder code, Plan plan, int scalars) {
        this.code = code;
        this.plan = plan;
        this.graph = plan.graph();
        this.scalars = scalars;
    }

    /// What depends on parameters alone; local 0 holds their array.
    void writeFixed(List<Integer> nodes) {
        for (int node : nodes) {
            code.aload(scalars).loadConstant(plan.scalar(node));
            if (graph.operation(node) == Operation.PARAMETER) {
                code.aload(0).loadConstant(graph.slot(node)).daload();
            } else {
                compute(node);
            }
            code.dastore();
        }
        code.return_();
    }

    /// What depends on the row; local 0 holds y.
    void writeRow(List<Integer> nodes) {
        for (int node : nodes) {
            code.aload(scalars).loadConstant(plan.scalar(node));
            if (graph.operation(node) == Operation.VARIABLE) {
                code.dload(0);
            } else {
                compute(node);
            }
            code.dastore();
        }
        code.return_();
    }

    /// Puts the number that `node` stands for on the stack.
    void value(int node) {
        if (graph.operation(node) == Operation.CONSTANT) {
            code.loadConstant(graph.constant(node));
        } else {
            code.aload(scalars).loadConstant(plan.scalar(node)).daload();
        }
    }

    private void compute(int node) {
        for (int k = 0; k < graph.operation(node).arity(); k++) {
            value(graph.operand(node, k));
        }
        Instructions.emit(code, graph.operation(node));
    }
}
