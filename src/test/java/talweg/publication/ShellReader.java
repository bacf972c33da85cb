package talweg.publication;

import java.util.ArrayList;
import java.util.List;

/// Splits a command as a POSIX shell does: blanks separate, single quotes hold together, a backslash keeps the next
/// character.
public final class ShellReader {
    private ShellReader() {}

    /// The words of `command`.
    public static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '\'') {
                quoted = !quoted;
            } else if (c == '\\' && !quoted) {
                i++;
                word.append(command.charAt(i));
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }
}
