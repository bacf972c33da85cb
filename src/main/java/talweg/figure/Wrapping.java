package talweg.figure;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text in a monospaced face into lines, at spaces where there are any.
public final class Wrapping {
    private Wrapping() {}

    /// At most `most` lines of `columns` characters; what does not fit ends in an ellipsis.
    public static List<String> lines(String text, int columns, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > columns && lines.size() + 1 < most) {
            int space = rest.lastIndexOf(' ', columns);
            int end = space > columns / 2 ? space : columns;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(rest.length() > columns ? rest.substring(0, Math.max(0, columns - 1)) + "…" : rest);
        }
        return lines;
    }
}
