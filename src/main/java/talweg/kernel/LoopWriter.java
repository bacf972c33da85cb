package talweg.kernel;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Twins twins;
    private final Map<Integer, Integer> uses = new LinkedHashMap<>();
    private final Map<Integer, Integer> arrayLocals = new LinkedHashMap<>();
    private final Map<Integer, Integer> valueLocals = new LinkedHashMap<>();
    private final Set<Integer> order = new LinkedHashSet<>();

    private LoopWriter(CodeBuilder code, Plan plan, List<Integer> nodes) {
        this.code = code;
        this.plan = plan;
        this.graph = plan.graph();
        this.twins = plan.partition()
                .twins(nodes.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Writes the loop that computes `nodes` into the arrays `targets`.
    static void write(CodeBuilder code, Plan plan, List<Integer> nodes, List<Integer> targets) {
        new LoopWriter(code, plan, nodes).write(nodes, targets);
    }

    private void write(List<Integer> nodes, List<Integer> targets) {
        nodes.forEach(node -> visit(node, true));
        for (int node : order) {
            if (nodes.contains(node) || plan.partition().inlined(node)) {
                loadOperands(node);
            }
        }
        List<Integer> outs = targets.stream().map(this::loadArray).toList();
        Label test = code.newLabel();
        Label body = code.newLabel();
        int i = code.allocateLocal(TypeKind.INT);
        code.iload(FROM).istore(i).goto_(test).labelBinding(body);
        for (int node : order) {
            if (!nodes.contains(node) && uses.get(node) > 1 && plan.partition().inlined(node)) {
                compute(node, i);
                int local = code.allocateLocal(TypeKind.DOUBLE);
                code.dstore(local);
                valueLocals.put(node, local);
            }
        }
        for (int k = 0; k < nodes.size(); k++) {
            code.aload(outs.get(k)).iload(i);
            compute(nodes.get(k), i);
            code.dastore();
        }
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

    /// Fetches, before the loop, the arrays and the numbers among the operands of `node`.
    private void loadOperands(int node) {
        for (int place = 0; place < graph.operation(node).arity(); place++) {
            int operand = graph.operand(node, place);
            if (plan.rate(operand).scalar()) {
                loadScalar(operand);
            } else if (!plan.partition().inlined(operand)) {
                arrayLocals.computeIfAbsent(entry(node, place), this::loadArray);
            }
        }
    }

    private void loadScalar(int node) {
        if (graph.operation(node) != Operation.CONSTANT && !valueLocals.containsKey(node)) {
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

    /// The entry of the table under which `user` reads an operand that is an array.
    private int entry(int user, int place) {
        return plan.array(graph.operand(user, place)) + twins.name(user, place) * plan.arrayCount();
    }

    private void compute(int node, int i) {
        Operation operation = graph.operation(node);
        for (int place = 0; place < operation.arity(); place++) {
            operand(node, place, i);
        }
        if (!plan.partition().alike(node)) {
            Instructions.emit(code, operation);
        } else if (operation == Operation.ADD) {
            code.dneg().dsub();
        } else {
            code.dneg().dneg();
            Instructions.emit(code, operation);
        }
    }

    private void operand(int user, int place, int i) {
        int node = graph.operand(user, place);
        if (graph.operation(node) == Operation.CONSTANT) {
            code.loadConstant(graph.constant(node));
        } else if (valueLocals.containsKey(node)) {
            code.dload(valueLocals.get(node));
        } else if (plan.partition().inlined(node)) {
            compute(node, i);
        } else {
            // Fetched anew for each use, which the JIT compiler does once: kept in a local, fewer loops are vectorized.
            code.aload(arrayLocals.get(entry(user, place))).iload(i).daload();
        }
    }
}
