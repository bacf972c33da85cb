package talweg.field;

/// What a person asked for cannot be done; the message says what happened and what to do.
public final class FieldMistake extends Exception {
    private static final long serialVersionUID = 1;

    FieldMistake(String message) {
        super(message);
    }
}
