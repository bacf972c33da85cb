package talweg.method;

import java.util.List;
import talweg.function.Words;

/// A mistake in a specification or a setting: where it is, what it is, and what to do.
///
/// @param text the whole text
/// @param offset where the mistake begins, from 0
/// @param length how long it is
/// @param key the word that says what is wrong and what to do
/// @param arguments what is filled in
public record Mistake(String text, int offset, int length, String key, List<String> arguments) {
    /// Keeps its own copy.
    public Mistake {
        arguments = List.copyOf(arguments);
    }

    /// One sentence with the remedy, in the language spoken now.
    public String message() {
        return new Words("method").say(key, arguments.toArray());
    }

    /// The column, from 1.
    public int column() {
        return offset + 1;
    }

    /// The text and, in a second line, carets below the mistake.
    public String caret() {
        return text + "\n" + " ".repeat(offset) + "^".repeat(Math.max(1, length));
    }
}
