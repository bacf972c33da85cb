package talweg.session;

import talweg.function.Words;

/// A file that cannot be read as what it should be: which one, where in it, and why. The message is
/// for the person who wrote the file.
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;
    private static final Words WORDS = new Words("session");

    private final String file;
    private final int line;
    private final String reason;

    /// `reason` at `line` of `file`; line 0 means the file as a whole.
    public UnreadableFile(String file, int line, String reason) {
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /// The file's name or path, as the person knows it.
    public String file() {
        return file;
    }

    /// Where the mistake is, counted from 1; 0 if it is not at one place.
    public int line() {
        return line;
    }

    /// Why, and what to do, without the place.
    public String reason() {
        return reason;
    }

    /// File, line and cause in the language spoken now.
    @Override
    public String getMessage() {
        return line > 0 ? WORDS.say("file.mistakeAtLine", file, line, reason) : file + ": " + reason;
    }
}
