package talweg.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the names in an expression stand for while it is written as a graph. The index of a sum covers an outer name
/// while the sum's terms are written. Mutable, for one task.
final class Scope {
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, int[]> vectors = new HashMap<>();

    /// Gives a name its node.
    void define(String name, int node) {
        nodes.put(name, node);
    }

    /// Gives name\[1\], name\[2\], … their nodes.
    void defineVector(String name, int[] elements) {
        vectors.put(name, elements);
    }

    /// The node of a name.
    Optional<Integer> node(String name) {
        return Optional.ofNullable(nodes.get(name));
    }

    /// The nodes behind an indexed name.
    Optional<int[]> vector(String name) {
        return Optional.ofNullable(vectors.get(name));
    }

    /// Puts an index in front of whatever had its name; returns what that was, for [#leave].
    Optional<Integer> enter(String index, int node) {
        return Optional.ofNullable(nodes.put(index, node));
    }

    /// Ends what [#enter] began.
    void leave(String index, Optional<Integer> covered) {
        covered.ifPresentOrElse(node -> nodes.put(index, node), () -> nodes.remove(index));
    }
}
