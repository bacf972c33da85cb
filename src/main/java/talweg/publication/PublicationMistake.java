package talweg.publication;

import talweg.function.Words;

/// What was asked for cannot be published; the message says why and what to do.
public final class PublicationMistake extends Exception {
    private static final long serialVersionUID = 1;

    PublicationMistake(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    private PublicationMistake(String message) {
        super(message, null, false, false);
    }

    /// The mistake that the word `key` of this room tells.
    public static PublicationMistake of(String key, Object... arguments) {
        return new PublicationMistake(new Words("publication").say(key, arguments));
    }
}
