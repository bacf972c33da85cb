package talweg.formula;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Guesses which known name a misspelt one was meant to be.
final class Suggestions {
    private static final int SHORTEST = 3;
    private static final int LONG = 6;

    private Suggestions() {}

    /// The nearest known name if it is one edit away, or two for a name of six letters or more; names of fewer than
    /// three letters are never misspelt, unless the case is wrong.
    static Optional<String> nearest(String name, Collection<String> known) {
        int letters = (int) name.chars().filter(Character::isLetter).count();
        int allowed = letters >= LONG ? 2 : letters >= SHORTEST ? 1 : 0;
        String best = null;
        int bestDistance = allowed + 1;
        for (String candidate : known) {
            int distance = distance(name, candidate);
            boolean caseAlone = distance == 0 && letters >= 2 && candidate.length() >= 2;
            if (distance < bestDistance && (distance > 0 && allowed > 0 || caseAlone)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /// The number of letters to insert, to delete, to change or to swap with their neighbour, whatever their case:
    /// the optimal string alignment distance (Damerau 1964; Levenshtein 1966).
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
