package talweg.formula;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The names that have a meaning of their own and keep it.
final class Vocabulary {
    /// The constants.
    static final Map<String, Double> CONSTANTS = Map.of("pi", Math.PI, "π", Math.PI, "e", Math.E);

    /// The words of the grammar.
    static final Set<String> KEYWORDS = Set.of("if", "sum", "prod", "in", "and", "or", "not");

    /// The words of the grammar that are no operand.
    static final Set<String> CONNECTIVES = Set.of("in", "and", "or", "not");

    private Vocabulary() {}

    /// Whether no definition may take this name.
    static boolean reserved(String name) {
        return CONSTANTS.containsKey(name)
                || KEYWORDS.contains(name)
                || ElementaryFunction.named(name).isPresent();
    }

    /// What a misspelt name may have meant, in alphabetical order.
    static Set<String> all() {
        Set<String> all = new TreeSet<>(ElementaryFunction.names());
        all.addAll(CONSTANTS.keySet());
        all.addAll(Set.of("if", "sum", "prod"));
        return all;
    }
}
