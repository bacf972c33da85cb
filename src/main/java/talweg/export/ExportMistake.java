package talweg.export;

import talweg.function.Words;

/// A figure that cannot be written, with a message for the person who asked for it.
public final class ExportMistake extends Exception {
    private static final long serialVersionUID = 1L;

    private ExportMistake(String message, Throwable cause) {
        super(message, cause);
    }

    static ExportMistake of(String key, Object... arguments) {
        return new ExportMistake(new Words("export").say(key, arguments), null);
    }

    static ExportMistake because(Throwable cause, String key, Object... arguments) {
        return new ExportMistake(new Words("export").say(key, arguments), cause);
    }
}
