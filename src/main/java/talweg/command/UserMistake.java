package talweg.command;

/// Something the caller can mend: the message names the place and the remedy, and the program ends with status 2.
final class UserMistake extends Exception {
    private static final long serialVersionUID = 1;

    UserMistake(String message) {
        super(message, null, false, false);
    }
}
