package talweg.kernel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import talweg.formula.Graph;
import talweg.formula.Operation;

/// Arrays that one loop reads twice for the same purpose, as *x* in `(x + s)·(x + t)`, and the second names they are
/// read
/// under.
///
/// The JIT compiler makes vectors by unrolling a loop and pairing each operation with that of the next lane; it finds
/// them
/// among those that use what is paired already. Of two additions that use *x* it may take the wrong one, and then the
/// vectors break into pieces of one, two and four lanes: half the speed, or less (measured on JDK 25, for a third of
/// random formulas). So the second use goes to the same array under another name: a second entry of the table of
/// arrays,
/// which the compiler cannot know to hold the same. A use beside a number that is the same in all lanes needs no name
/// of its own, since that number tells the right partner.
final class Twins {
    /// A way of using an array: which operation, and as which of its operands if that matters.
    private record Use(int array, Operation operation, int place) {}

    private record Edge(int user, int place) {}

    private final Graph graph;
    private final Rate[] rates;
    private final IntPredicate inlined;
    private final Map<Use, Integer> uses = new HashMap<>();
    private final Map<Edge, Integer> names = new HashMap<>();
    private final Map<Integer, Integer> namesOfArray = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();

    /// @param inlined whether a node is computed inside the loop that uses it
    /// @param roots what the loop computes
    Twins(Graph graph, Rate[] rates, IntPredicate inlined, int... roots) {
        this.graph = graph;
        this.rates = rates;
        this.inlined = inlined;
        for (int root : roots) {
            visit(root);
        }
    }

    /// How many names the array that has most of them has; at least 1.
    int names() {
        return namesOfArray.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }

    /// How many arrays the loop reads, counted by their names.
    int loads() {
        return namesOfArray.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Under which name, from 0 on, `user` reads its operand number `place`.
    int name(int user, int place) {
        return names.getOrDefault(new Edge(user, place), 0);
    }

    private void visit(int node) {
        if (!seen.add(node)) {
            return;
        }
        for (int place = 0; place < graph.operation(node).arity(); place++) {
            int operand = graph.operand(node, place);
            if (inlined.test(operand)) {
                visit(operand);
            } else if (!rates[operand].scalar()) {
                int name = ambiguous(node, place) ? next(node, place) : 0;
                names.put(new Edge(node, place), name);
                namesOfArray.merge(operand, name + 1, Math::max);
            }
        }
    }

    /// Whether nothing but the array itself tells this use from others of its kind.
    private boolean ambiguous(int user, int place) {
        Operation operation = graph.operation(user);
        if (Kind.of(operation) != Kind.ARITHMETIC || operation.arity() != 2) {
            return false;
        }
        int other = graph.operand(user, 1 - place);
        boolean square = other == graph.operand(user, place);
        return !rates[other].scalar() && !(square && place == 1);
    }

    private int next(int user, int place) {
        Operation operation = graph.operation(user);
        int significant = operation.commutative() ? 0 : place;
        return uses.merge(new Use(graph.operand(user, place), operation, significant), 1, Integer::sum) - 1;
    }
}
