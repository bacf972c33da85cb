package talweg.formula;

import java.util.List;
import talweg.function.Words;

/// What is wrong with a text, where, and what to do about it.
///
/// @param kind what is wrong
/// @param span which characters
/// @param line the line of its first character, from 1
/// @param column the place of its first character in that line, from 1, counted in code points
/// @param arguments what the message shows
/// @param sourceLine the text of that line
public record Mistake(MistakeKind kind, Span span, int line, int column, List<String> arguments, String sourceLine)
        implements Parsed {
    private static final Words WORDS = new Words("formula");

    /// The widest line that [#display()] shows; longer ones are cut around the mistake.
    private static final int DISPLAY_WIDTH = 100;

    static Mistake at(String source, MistakeKind kind, Span span, List<String> arguments) {
        int lineStart = source.lastIndexOf('\n', span.start() - 1) + 1;
        int lineEnd = source.indexOf('\n', lineStart);
        String line = source.substring(lineStart, lineEnd < 0 ? source.length() : lineEnd);
        int lineNumber =
                1 + (int) source.chars().limit(lineStart).filter(c -> c == '\n').count();
        int column = 1 + source.codePointCount(lineStart, span.start());
        return new Mistake(kind, span, lineNumber, column, arguments, line.stripTrailing());
    }

    /// Whether the text is right as far as it goes and only needs to go on.
    public boolean unfinished() {
        return kind.unfinished();
    }

    /// One or two sentences: what is wrong, and the remedy.
    public String message() {
        return WORDS.say(kind.key(), arguments.toArray());
    }

    /// Two lines for a fixed-width font: the line of the text, and carets under the mistake.
    public String display() {
        int[] characters = sourceLine
                .codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .toArray();
        int place = column - 1;
        int from = Math.max(0, Math.min(place - DISPLAY_WIDTH / 2, characters.length - DISPLAY_WIDTH));
        int to = Math.min(characters.length, from + DISPLAY_WIDTH);
        int carets = Math.max(1, Math.min(span.length(), to - place));
        String before = from > 0 ? "… " : "";
        String after = to < characters.length ? " …" : "";
        return before
                + new String(characters, from, to - from)
                + after
                + "\n"
                + " ".repeat(before.length() + place - from)
                + "^".repeat(carets);
    }
}
