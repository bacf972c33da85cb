package talweg.formula;

import java.util.Arrays;

/// A formula as an indexed, immutable list of operations: every operand stands before its use, and no operation stands
/// twice. Trees with sharing explode when they are differentiated; this does not.
///
/// Made by [GraphBuilder], which shares equal nodes and applies the local rewrites.
public final class Graph {
    private final Operation[] operations;
    private final int[] operands;
    private final double[] constants;
    private final int[] outputs;

    /// Takes over the arrays: `operands` holds three entries a node, `constants` one.
    Graph(Operation[] operations, int[] operands, double[] constants, int[] outputs) {
        this.operations = operations;
        this.operands = operands;
        this.constants = constants;
        this.outputs = outputs;
    }

    /// The number of nodes.
    public int size() {
        return operations.length;
    }

    /// What `node` does.
    public Operation operation(int node) {
        return operations[node];
    }

    /// The node that is operand `i` of `node`; always less than `node`.
    public int operand(int node, int i) {
        return operands[3 * node + i];
    }

    /// The number that a [Operation#CONSTANT] stands for.
    public double constant(int node) {
        return constants[node];
    }

    /// Which variable, parameter or direction component an input stands for.
    public int slot(int node) {
        return operands[3 * node];
    }

    /// The number of results.
    public int outputs() {
        return outputs.length;
    }

    /// The node that is result `i`.
    public int output(int i) {
        return outputs[i];
    }

    /// Same nodes, same results: constants compared by their bits.
    @Override
    public boolean equals(Object other) {
        return other instanceof Graph that
                && Arrays.equals(operations, that.operations)
                && Arrays.equals(operands, that.operands)
                && Arrays.equals(constants, that.constants)
                && Arrays.equals(outputs, that.outputs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(operations) + Arrays.hashCode(operands);
    }
}
