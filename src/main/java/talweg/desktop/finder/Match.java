package talweg.desktop.finder;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// How well a name fits to what was typed. Every word that was typed has to be found in the name, its letters in their
/// order but not necessarily next to each other: *gd* finds *Gradient Descent*. Letters count more at the beginning of
/// a
/// word and right after the one before. Accents and case do not count.
final class Match {
    private static final double LETTER = 1;
    private static final double NEXT = 4;
    private static final double BEGINNING = 6;

    /// What a letter gains because the whole name begins so.
    private static final double FIRST = 3;

    /// What each letter gains because the word is there in one piece.
    private static final double UNBROKEN = 2;

    /// Names in which letters are only scattered do not fit: a letter has to be worth this much in the mean.
    private static final double WORTH = 2.4;

    private Match() {}

    /// 0 if `name` does not fit; the more, the better.
    static double score(String typed, String name) {
        String text = plain(name);
        double sum = 0;
        for (String word : plain(typed).strip().split("\\s+")) {
            double score = word.isEmpty() ? LETTER : best(word, text);
            if (score < WORTH * word.length()) {
                return 0;
            }
            sum += score + (word.isEmpty() ? 0 : unbroken(word, text));
        }
        // Of two names that fit as well, the shorter one was meant.
        return sum + 1.0 / (1 + text.length());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /// The best way to lay the letters of `word` on `text`; negative if there is none.
    private static double best(String word, String text) {
        double[] ending = new double[text.length()];
        for (int i = 0; i < word.length(); i++) {
            double[] next = new double[text.length()];
            double before = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
            for (int j = 0; j < text.length(); j++) {
                double onward = i > 0 && j > 0 ? ending[j - 1] + NEXT : Double.NEGATIVE_INFINITY;
                double reached = Math.max(before, onward);
                next[j] = text.charAt(j) == word.charAt(i)
                        ? reached + LETTER + beginning(text, j)
                        : Double.NEGATIVE_INFINITY;
                before = i == 0 ? 0 : Math.max(before, ending[j]);
            }
            ending = next;
        }
        return Arrays.stream(ending).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /// What a word gains that stands in the text as it was typed, from the beginning of a word there.
    private static double unbroken(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (beginning(text, at) > 0) {
                return UNBROKEN * word.length();
            }
        }
        return 0;
    }

    private static double beginning(String text, int place) {
        if (place == 0) {
            return BEGINNING + FIRST;
        }
        return Character.isLetterOrDigit(text.charAt(place - 1)) ? 0 : BEGINNING;
    }
}
