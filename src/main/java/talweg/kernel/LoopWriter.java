package talweg.kernel;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import talweg.formula.Graph;
import talweg.formula.Operation;

/// Writes one loop as a static method `(double[][] table, double[] scalars, int from, int to)`:
///
/// ```
/// double[] a = table[3], out = table[5];
/// double s = scalars[0];
/// for (int i = from; i < to; i++) {
///     out[i] = …a[i]…s…;
/// }
/// ```
///
/// All arrays are indexed by the same `i`, and nothing in the body is a branch.
final class LoopWriter {
    private static final int TABLE = 0;
    private static final int SCALARS = 1;
    private static final int FROM = 2;
    private static final int TO = 3;

    private final CodeBuilder code;
    private final Plan plan;
    private final Graph graph;
    private final Map<Integer, Integer> uses = new LinkedHashMap<>();
    private final Map<Integer, Integer> arrayLocals = new LinkedHashMap<>();
    private final Map<Integer, Integer> valueLocals = new LinkedHashMap<>();
    private final Set<Integer> order = new LinkedHashSet<>();

    LoopWriter(CodeBuilder code, Plan plan) {
        this.code = code;
        this.plan = plan;
        this.graph = plan.graph();
    }

    void write(Step.Loop loop) {
        visit(loop.node(), true);
        for (int node : order) {
            if (node != loop.node() && !plan.partition().inlined(node)) {
                load(node);
            }
        }
        int out = loadArray(loop.target());
        Label test = code.newLabel();
        Label body = code.newLabel();
        int i = code.allocateLocal(TypeKind.INT);
        code.iload(FROM).istore(i).goto_(test).labelBinding(body);
        for (int node : order) {
            if (node != loop.node() && uses.get(node) > 1 && !plan.rate(node).scalar()) {
                compute(node, i);
                int local = code.allocateLocal(TypeKind.DOUBLE);
                code.dstore(local);
                valueLocals.put(node, local);
            }
        }
        code.aload(out).iload(i);
        compute(loop.node(), i);
        code.dastore();
        code.iinc(i, 1).labelBinding(test).iload(i).iload(TO).if_icmplt(body).return_();
    }

    /// Operands before their users, each once, with the number of its uses inside this loop.
    private void visit(int node, boolean root) {
        uses.merge(node, 1, Integer::sum);
        if (uses.get(node) > 1) {
            return;
        }
        if (root || plan.partition().inlined(node)) {
            for (int k = 0; k < graph.operation(node).arity(); k++) {
                visit(graph.operand(node, k), false);
            }
        }
        order.add(node);
    }

    /// Fetches, before the loop, the array or the number that a leaf stands for.
    private void load(int node) {
        if (!plan.rate(node).scalar()) {
            arrayLocals.put(node, loadArray(plan.array(node)));
        } else if (graph.operation(node) != Operation.CONSTANT) {
            int local = code.allocateLocal(TypeKind.DOUBLE);
            code.aload(SCALARS).loadConstant(plan.scalar(node)).daload().dstore(local);
            valueLocals.put(node, local);
        }
    }

    private int loadArray(int number) {
        int local = code.allocateLocal(TypeKind.REFERENCE);
        code.aload(TABLE).loadConstant(number).aaload().astore(local);
        return local;
    }

    private void value(int node, int i) {
        Integer local = valueLocals.get(node);
        if (local != null) {
            code.dload(local);
        } else {
            compute(node, i);
        }
    }

    private void compute(int node, int i) {
        Operation operation = graph.operation(node);
        if (operation == Operation.CONSTANT) {
            code.loadConstant(graph.constant(node));
        } else if (arrayLocals.containsKey(node)) {
            code.aload(arrayLocals.get(node)).iload(i).daload();
        } else {
            for (int k = 0; k < operation.arity(); k++) {
                value(graph.operand(node, k), i);
            }
            Instructions.emit(code, operation);
        }
    }
}
