package talweg.formula;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Builds a [Graph] node by node; asking twice for the same operation on the same operands gives the same node.
public final class GraphBuilder {
    private record Key(Operation operation, int a, int b, int c, long bits) {}

    private final Map<Key, Integer> known = new HashMap<>();
    private Operation[] operations = new Operation[64];
    private int[] operands = new int[3 * 64];
    private double[] constants = new double[64];
    private int size;

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
        return node(new Key(operation, a, 0, 0, 0), 0);
    }

    /// The node of an operation on two operands.
    public int apply(Operation operation, int a, int b) {
        return node(new Key(operation, a, b, 0, 0), 0);
    }

    /// The node of an operation on three operands.
    public int apply(Operation operation, int a, int b, int c) {
        return node(new Key(operation, a, b, c, 0), 0);
    }

    /// The number of nodes so far.
    public int size() {
        return size;
    }

    /// The finished graph with these results; the builder can go on.
    public Graph build(int... outputs) {
        return new Graph(
                Arrays.copyOf(operations, size),
                Arrays.copyOf(operands, 3 * size),
                Arrays.copyOf(constants, size),
                outputs.clone());
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
