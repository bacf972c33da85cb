package talweg;

import java.util.Locale;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import talweg.function.Words;

/// Lets every test begin in English: the language is one for the whole program, and a test that speaks German may be
/// the one before.
public final class EnglishFirst implements BeforeAllCallback, BeforeEachCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        Words.speak(Locale.ENGLISH);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Words.speak(Locale.ENGLISH);
    }
}
