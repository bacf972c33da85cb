package talweg.method;

import java.util.List;

/// Carries a mistake out of the reader; never leaves this package.
final class MistakeFound extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    MistakeFound(String text, int offset, int length, String key, String... arguments) {
        super(key, null, false, false);
        this.mistake = new Mistake(text, offset, length, key, List.of(arguments));
    }

    Mistake mistake() {
        return mistake;
    }
}
