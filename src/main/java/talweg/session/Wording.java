package talweg.session;

import java.util.Locale;
import talweg.function.Words;

/// A text of a file in each language that Talweg speaks.
///
/// @param english the English text
/// @param german the German text
public record Wording(String english, String german) {
    /// The words under `key` that take no arguments.
    static Wording of(Words words, String key) {
        return new Wording(
                words.strings(Locale.ENGLISH).getString(key),
                words.strings(Locale.GERMAN).getString(key));
    }

    /// The text in the language spoken now.
    public String text() {
        boolean speaksGerman = Words.language().getLanguage().equals(Locale.GERMAN.getLanguage());
        return speaksGerman ? german : english;
    }

    /// Whether somebody who says `text` says this, in whichever language.
    public boolean isSaidBy(String text) {
        return text.equals(english) || text.equals(german);
    }
}
