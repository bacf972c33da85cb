package talweg.kernel;

import java.util.Arrays;
import talweg.formula.Graph;
import talweg.formula.Operation;

/// Which nodes of a graph get an array of their own, and so how the graph falls apart into loops: each stored node
/// is one loop that computes everything between it and the arrays it stands on.
///
/// The JIT compiler vectorizes a loop with one result if it is small enough to be unrolled before its parts are
/// counted together (LoopUnrollLimit). Measured on JDK 25 with chains of operations: 39 operations on one array, 32
/// on two, 22 on four, 8 on six, none on eight; an array weighs as much as six operations. In loops that are no
/// chains it must also find out which operations of neighbouring lanes belong together: see [Twins] and [#alike]. A
/// node is stored if
/// - it is an output, or an elementary function or one of its operands;
/// - arithmetic meets logic there;
/// - it depends on x alone and what is made of it does not;
/// - several loops want it and it is worth more than fetching it;
/// - its loop would grow beyond [#OPERATIONS] or [#ROOM].
final class Partition {
    /// The most arithmetic operations in one loop. A chain of thirty would do, but the larger a loop that is no
    /// chain, the more often its vectors break into pieces.
    static final int OPERATIONS = 16;

    /// The most operations and arrays in one loop, each name of an array counted as [#ARRAY] operations.
    static final int ROOM = 44;

    /// How many operations an array weighs as much as.
    static final int ARRAY = 6;

    /// The most results of one loop.
    private static final int RESULTS = 4;

    /// From this many operations on, a value is kept rather than computed twice.
    private static final int WORTH_KEEPING = 4;

    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final Graph graph;
    private final Rate[] rates;
    private final boolean[] stored;
    private final boolean[] needed;
    private final int[] weights;
    private final int[] stamps;
    private int stamp;

    private Partition(Graph graph, Rate[] rates, int[] outputs) {
        this.graph = graph;
        this.rates = rates;
        this.stored = new boolean[graph.size()];
        this.needed = needed(graph, outputs);
        this.weights = new int[graph.size()];
        this.stamps = new int[graph.size()];
        for (int output : outputs) {
            store(output);
        }
        weigh();
        markBoundaries();
    }

    /// Loops that share nothing but inputs: what several outputs have in common is computed in each.
    static Partition apart(Graph graph, Rate[] rates, int... outputs) {
        Partition partition = new Partition(graph, rates, outputs);
        partition.limit();
        return partition;
    }

    /// Loops that share what is worth it.
    static Partition sharing(Graph graph, Rate[] rates, int... outputs) {
        Partition partition = new Partition(graph, rates, outputs);
        partition.share();
        partition.limit();
        return partition;
    }

    /// Whether `node` has an array of its own, apart from the inputs, which have theirs.
    boolean stored(int node) {
        return stored[node];
    }

    /// Whether an output depends on `node`.
    boolean needed(int node) {
        return needed[node];
    }

    /// Whether `node` is computed inside the loops that want it.
    boolean inlined(int node) {
        return needed[node] && !stored[node] && !rates[node].scalar() && kind(node) != Kind.INPUT;
    }

    /// The number of arithmetic operations in the loop of `node`.
    int operations(int node) {
        stamp++;
        return count(node, true, Integer.MAX_VALUE);
    }

    /// The names under which the loop of `nodes` reads its arrays.
    Twins twins(int... nodes) {
        return new Twins(graph, rates, this::inlined, nodes);
    }

    /// Whether the loop of `node` reads the array of `other`.
    boolean reads(int node, int other) {
        for (int i = 0; i < graph.operation(node).arity(); i++) {
            int operand = graph.operand(node, i);
            if (operand == other || inlined(operand) && reads(operand, other)) {
                return true;
            }
        }
        return false;
    }

    /// Whether these, all stored, can be the results of one loop. Measured on JDK 25: a loop of three results is
    /// vectorized as one of one is, and takes less than half as long as three.
    boolean fuses(int[] nodes) {
        stamp++;
        int operations = 0;
        for (int node : nodes) {
            if (kind(node) != Kind.ARITHMETIC || Arrays.stream(nodes).anyMatch(other -> reads(node, other))) {
                return false;
            }
            operations += count(node, true, OPERATIONS);
        }
        int arrays = twins(nodes).loads() + nodes.length - 1;
        return nodes.length <= RESULTS && operations <= OPERATIONS && operations + ARRAY * arrays <= ROOM;
    }

    /// Whether `node` may exchange its operands, and both are made in its loop by the same operation. The JIT
    /// compiler sorts such operands, and not in every lane the same way; then it pairs the first of one lane with
    /// the second of the next. So one of the two is disguised: a + b is written a − (−b), a·b is written a·(−(−b)),
    /// with the same bits.
    boolean alike(int node) {
        if (!graph.operation(node).commutative() || kind(node) != Kind.ARITHMETIC) {
            return false;
        }
        int a = graph.operand(node, 0);
        int b = graph.operand(node, 1);
        boolean same = a != b && inlined(a) && inlined(b) && graph.operation(a) == graph.operation(b);
        // A factor that is the same in all lanes tells 100·v² from u²; the sign would cost a tenth of a short loop.
        return same && hasScalar(a) == hasScalar(b);
    }

    private boolean hasScalar(int node) {
        return rates[graph.operand(node, 0)].scalar()
                || rates[graph.operand(node, graph.operation(node).arity() - 1)].scalar();
    }

    /// How many arithmetic operations the node counts for.
    int weight(int node) {
        Operation operation = graph.operation(node);
        int disguise = !alike(node) ? 0 : operation == Operation.ADD ? 1 : 2;
        return Kind.weight(operation) + disguise;
    }

    private Kind kind(int node) {
        return Kind.of(graph.operation(node));
    }

    private void store(int node) {
        stored[node] |= !rates[node].scalar() && kind(node) != Kind.INPUT;
    }

    private static boolean[] needed(Graph graph, int[] outputs) {
        boolean[] needed = new boolean[graph.size()];
        for (int output : outputs) {
            needed[output] = true;
        }
        for (int node = graph.size() - 1; node >= 0; node--) {
            for (int i = 0; needed[node] && i < graph.operation(node).arity(); i++) {
                needed[graph.operand(node, i)] = true;
            }
        }
        return needed;
    }

    /// Operations on the way to each node, shared ones counted as often as they are used, up to a bound.
    private void weigh() {
        for (int node = 0; node < weights.length; node++) {
            int weight = Kind.weight(graph.operation(node));
            for (int i = 0; i < graph.operation(node).arity(); i++) {
                weight += weights[graph.operand(node, i)];
            }
            weights[node] = rates[node].scalar() ? 0 : Math.min(weight, OPERATIONS);
        }
    }

    private void markBoundaries() {
        for (int node = 0; node < stored.length; node++) {
            Kind kind = kind(node);
            if (!needed[node] || kind == Kind.INPUT || rates[node].scalar()) {
                continue;
            }
            stored[node] |= kind == Kind.CALL;
            for (int i = 0; i < graph.operation(node).arity(); i++) {
                int operand = graph.operand(node, i);
                boolean column = rates[node] == Rate.LANE && rates[operand] == Rate.COLUMN;
                if (kind(operand) != kind || kind == Kind.CALL || column && weights[operand] >= WORTH_KEEPING) {
                    store(operand);
                }
            }
        }
    }

    private void share() {
        int[] owner = new int[graph.size()];
        Arrays.fill(owner, NOBODY);
        for (int node = graph.size() - 1; node >= 0; node--) {
            if (!needed[node] || rates[node].scalar()) {
                continue;
            }
            if (owner[node] == SEVERAL && weights[node] >= WORTH_KEEPING) {
                store(node);
            }
            int mine = stored[node] ? node : owner[node];
            for (int i = 0; i < graph.operation(node).arity(); i++) {
                int operand = graph.operand(node, i);
                owner[operand] = owner[operand] == NOBODY || owner[operand] == mine ? mine : SEVERAL;
            }
        }
    }

    private void limit() {
        for (int node = 0; node < stored.length; node++) {
            if (needed[node] && !rates[node].scalar() && kind(node) != Kind.INPUT) {
                while (tooLarge(node) && storeLargestOperand(node)) {
                    // Each round takes the loop of one operand out of this one.
                }
            }
        }
    }

    private boolean tooLarge(int node) {
        stamp++;
        int operations = count(node, true, OPERATIONS);
        return operations > OPERATIONS || operations + ARRAY * twins(node).loads() > ROOM;
    }

    private boolean storeLargestOperand(int node) {
        int largest = -1;
        int most = 0;
        for (int i = 0; i < graph.operation(node).arity(); i++) {
            int operand = graph.operand(node, i);
            if (inlined(operand)) {
                stamp++;
                int size = count(operand, true, OPERATIONS);
                if (size > most) {
                    most = size;
                    largest = operand;
                }
            }
        }
        if (largest >= 0) {
            stored[largest] = true;
        }
        return largest >= 0;
    }

    /// Distinct operations inside the loop of `node`; stops counting above `bound`. Recursion is as deep as a loop
    /// is large, which is at most twice [#OPERATIONS] here.
    private int count(int node, boolean root, int bound) {
        if (stamps[node] == stamp || !root && !inlined(node)) {
            return 0;
        }
        stamps[node] = stamp;
        int sum = weight(node);
        for (int i = 0; i < graph.operation(node).arity() && sum <= bound; i++) {
            sum += count(graph.operand(node, i), false, bound);
        }
        return sum;
    }
}
