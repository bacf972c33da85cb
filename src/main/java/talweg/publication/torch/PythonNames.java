package talweg.publication.torch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Gives the names of a formula to Python: the same, unless Python or the script needs that word. Mutable while a
/// function is written.
final class PythonNames {
    /// Python's keywords that a formula may use as names, and what the text of a function calls by name.
    private static final Set<String> TAKEN = Set.of(
            "False",
            "None",
            "True",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "import",
            "is",
            "lambda",
            "nonlocal",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "torch",
            "math",
            "range");

    /// What the script itself calls its things.
    private static final Set<String> SCRIPT = Set.of(
            "p",
            "k",
            "group",
            "optimizer",
            "value",
            "gradient",
            "hessian",
            "direction",
            "slope",
            "tau",
            "print",
            "abs",
            "last");

    private final Map<String, String> given = new HashMap<>();
    private final Set<String> used = new HashSet<>(TAKEN);

    /// The function's own name, which is seen by the whole script.
    static String function(String name) {
        return TAKEN.contains(name) || SCRIPT.contains(name) ? name + "_" : name;
    }

    /// Python's word for a name of the formula.
    String of(String name) {
        return given.computeIfAbsent(name, this::fresh);
    }

    /// Lets a name of the formula mean a piece of Python, such as `x[0]`.
    void let(String name, String text) {
        given.put(name, text);
    }

    /// A word for something that has no name in the formula.
    String fresh(String wanted) {
        String word = wanted;
        while (!used.add(word)) {
            word += "_";
        }
        return word;
    }
}
