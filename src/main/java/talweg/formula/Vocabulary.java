package talweg.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /// Whether a name is reserved, or looks like one that is.
    static boolean known(String name) {
        return reserved(name) || Suggestions.nearest(name, all()).isPresent();
    }

    /// What a misspelt name may have meant, the likelier first.
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (ElementaryFunction function : ElementaryFunction.values()) {
            all.add(function.word());
        }
        all.addAll(List.of("pi", "sum", "prod"));
        for (ElementaryFunction function : ElementaryFunction.values()) {
            all.addAll(function.synonyms());
        }
        return all;
    }
}
