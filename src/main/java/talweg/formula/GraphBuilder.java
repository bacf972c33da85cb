package talweg.formula;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Builds a [Graph] node by node; asking twice for the same operation on the same operands gives the same node.
/// Arithmetic on constants is done at once, and the local [Rewrites] are applied. Mutable, for one task.
public final class GraphBuilder {
    private record Key(Operation operation, int a, int b, int c, long bits) {}

    private final Map<Key, Integer> known = new HashMap<>();
    private final Rewrites rewrites = new Rewrites(this);
    private Operation[] operations = new Operation[64];
    private int[] operands = new int[3 * 64];
    private double[] constants = new double[64];
    private int size;

    /// A builder that holds the nodes of `graph` under their numbers.
    static GraphBuilder from(Graph graph) {
        GraphBuilder builder = new GraphBuilder();
        for (int node = 0; node < graph.size(); node++) {
            boolean constant = graph.operation(node) == Operation.CONSTANT;
            long bits = constant ? Double.doubleToLongBits(graph.constant(node)) : 0;
            int[] o = {graph.operand(node, 0), graph.operand(node, 1), graph.operand(node, 2)};
            builder.node(new Key(graph.operation(node), o[0], o[1], o[2], bits), graph.constant(node));
        }
        return builder;
    }

    /// The node of a number.
    public int constant(double value) {
        return node(new Key(Operation.CONSTANT, 0, 0, 0, Double.doubleToLongBits(value)), value);
    }

    /// The node of variable number `slot`.
    public int variable(int slot) {
        return node(new Key(Operation.VARIABLE, slot, 0, 0, 0), 0);
    }

    /// The node of parameter number `slot`.
    public int parameter(int slot) {
        return node(new Key(Operation.PARAMETER, slot, 0, 0, 0), 0);
    }

    /// The node of component `slot` of the direction of a Hessian–vector product.
    public int direction(int slot) {
        return node(new Key(Operation.DIRECTION, slot, 0, 0, 0), 0);
    }

    /// The node of an operation on one operand.
    public int apply(Operation operation, int a) {
        int rewritten = rewrites.unary(operation, a);
        return rewritten >= 0 ? rewritten : node(new Key(operation, a, 0, 0, 0), 0);
    }

    /// The node of an operation on two operands; those of a commutative operation are put in order.
    public int apply(Operation operation, int a, int b) {
        if (a > b && operation.commutative()) {
            return apply(operation, b, a);
        }
        int rewritten = rewrites.binary(operation, a, b);
        return rewritten >= 0 ? rewritten : node(new Key(operation, a, b, 0, 0), 0);
    }

    /// The node of an operation on three operands.
    public int apply(Operation operation, int a, int b, int c) {
        int rewritten = rewrites.ternary(operation, a, b, c);
        return rewritten >= 0 ? rewritten : node(new Key(operation, a, b, c, 0), 0);
    }

    /// The number of nodes so far.
    public int size() {
        return size;
    }

    /// What `node` does.
    public Operation operation(int node) {
        return operations[node];
    }

    /// The node that is operand `i` of `node`.
    public int operand(int node, int i) {
        return operands[3 * node + i];
    }

    /// Which variable, parameter or direction component an input stands for.
    public int slot(int node) {
        return operands[3 * node];
    }

    /// Whether `node` is a number.
    public boolean isConstant(int node) {
        return operations[node] == Operation.CONSTANT;
    }

    /// Whether `node` is this number; −0 is not 0.
    public boolean isConstant(int node, double value) {
        return isConstant(node) && Double.compare(constants[node], value) == 0;
    }

    /// The number that a constant stands for.
    public double constantOf(int node) {
        return constants[node];
    }

    /// The finished graph with these results, without the nodes that none of them needs; the builder can go on.
    public Graph build(int... outputs) {
        boolean[] needed = needed(outputs);
        int[] renumbered = new int[size];
        int count = 0;
        for (int node = 0; node < size; node++) {
            renumbered[node] = needed[node] ? count++ : -1;
        }
        Operation[] keptOperations = new Operation[count];
        int[] keptOperands = new int[3 * count];
        double[] keptConstants = new double[count];
        for (int node = 0; node < size; node++) {
            if (needed[node]) {
                int kept = renumbered[node];
                keptOperations[kept] = operations[node];
                keptConstants[kept] = constants[node];
                boolean input = operations[node].arity() == 0;
                for (int i = 0; i < 3; i++) {
                    boolean used = i < operations[node].arity();
                    int operand = operand(node, i);
                    keptOperands[3 * kept + i] = used ? renumbered[operand] : input ? operand : 0;
                }
            }
        }
        int[] results = Arrays.stream(outputs).map(output -> renumbered[output]).toArray();
        return new Graph(keptOperations, keptOperands, keptConstants, results);
    }

    /// Which nodes `outputs` are computed from.
    boolean[] needed(int... outputs) {
        boolean[] needed = new boolean[size];
        for (int output : outputs) {
            needed[output] = true;
        }
        for (int node = size - 1; node >= 0; node--) {
            for (int i = 0; needed[node] && i < operations[node].arity(); i++) {
                needed[operand(node, i)] = true;
            }
        }
        return needed;
    }

    private int node(Key key, double constant) {
        return known.computeIfAbsent(key, k -> append(k, constant));
    }

    private int append(Key key, double constant) {
        if (size == operations.length) {
            operations = Arrays.copyOf(operations, 2 * size);
            operands = Arrays.copyOf(operands, 6 * size);
            constants = Arrays.copyOf(constants, 2 * size);
        }
        operations[size] = key.operation();
        operands[3 * size] = key.a();
        operands[3 * size + 1] = key.b();
        operands[3 * size + 2] = key.c();
        constants[size] = constant;
        return size++;
    }
}
