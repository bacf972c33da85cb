package talweg.session;

import java.util.Locale;
import talweg.function.Words;

/// A text of a file in each language that Talweg speaks.
///
/// @param english the English text
/// @param german the German text
public record Wording(String english, String german) {
    /// The text in the language spoken now.
    public String text() {
        boolean speaksGerman = Words.language().getLanguage().equals(Locale.GERMAN.getLanguage());
        return speaksGerman ? german : english;
    }
}
