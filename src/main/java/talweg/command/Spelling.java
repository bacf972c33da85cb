package talweg.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// How far one word is from another.
final class Spelling {
    private Spelling() {}

    /// The known word that is nearest, if one is at most `far` away.
    static Optional<String> nearest(String word, Collection<String> known, int far) {
        return known.stream()
                .filter(candidate -> distance(candidate, word) <= far)
                .min(Comparator.comparingInt(candidate -> distance(candidate, word)));
    }

    /// The least number of letters to insert, take out or replace (Levenshtein 1966).
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
