package talweg.kernel;

import java.util.List;

/// One thing that a kernel does with whole arrays; `target` is the number of the array that it fills.
sealed interface Step {
    /// The node that is computed.
    int node();

    /// Where it goes.
    int target();

    /// A loop over arithmetic or logic.
    record Loop(int node, int target) implements Step {}

    /// One loop over arithmetic with several results.
    record Fused(List<Integer> nodes, List<Integer> targets) implements Step {
        @Override
        public int node() {
            return nodes.getFirst();
        }

        @Override
        public int target() {
            return targets.getFirst();
        }
    }

    /// An array kernel of an elementary function, on the arrays of these numbers.
    record Call(int node, int target, List<Integer> operands) implements Step {}

    /// The sine and the cosine of the same array, which have most of their work in common.
    record SineAndCosine(int node, int target, int cosine, int operand) implements Step {}

    /// One number in every lane, for an array kernel that wants an array.
    record Fill(int node, int target) implements Step {}
}
