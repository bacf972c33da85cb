package talweg.method;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds what a misspelt name may have meant.
final class Nearest {
    /// Other names in use for the same thing.
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("sgd", "gd"),
            Map.entry("gradient-descent", "gd"),
            Map.entry("gradientdescent", "gd"),
            Map.entry("nag", "nesterov"),
            Map.entry("heavyball", "momentum"),
            Map.entry("alpha", "lr"),
            Map.entry("α", "lr"),
            Map.entry("rate", "lr"),
            Map.entry("learning_rate", "lr"),
            Map.entry("learningrate", "lr"),
            Map.entry("beta", "momentum"),
            Map.entry("mu", "momentum"),
            Map.entry("μ", "momentum"),
            Map.entry("epsilon", "eps"),
            Map.entry("ε", "eps"),
            Map.entry("decay", "rho"),
            Map.entry("ρ", "rho"),
            Map.entry("β1", "beta1"),
            Map.entry("β2", "beta2"));

    /// Edits that count as a slip of the fingers.
    private static final int SLIP = 2;

    private Nearest() {}

    /// The one of `names` that `word` may have meant; null if none is near.
    static String to(String word, List<String> names) {
        String lower = word.toLowerCase(Locale.ROOT);
        String also = ALSO.get(lower);
        if (also != null && names.contains(also)) {
            return also;
        }
        String best = null;
        int least = Math.min(SLIP, word.length() / 2) + 1;
        for (String name : names) {
            int distance = distance(lower, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best;
    }

    /// Insertions, deletions and substitutions between two words (Levenshtein, 1966).
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
