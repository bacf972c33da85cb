package talweg.command;

import java.util.Optional;
import talweg.function.Words;
import talweg.session.Scene;

/// `--rows=FROM,TO`.
///
/// @param first the first iterate that is written
/// @param last the last one, if the run goes so far
record RowsOption(int first, int last) {
    private static final Words WORDS = new Words("command");
    private static final RowsOption ALL = new RowsOption(0, Scene.MAXIMUM_STEPS);

    static RowsOption parse(Optional<String> text) throws UserMistake {
        if (text.isEmpty()) {
            return ALL;
        }
        String[] ends = text.get().split(",", -1);
        if (ends.length != 2) {
            throw new UserMistake(WORDS.say("trace.rows", text.get().strip()));
        }
        int first = Values.whole("--rows", ends[0], 0, Scene.MAXIMUM_STEPS);
        return new RowsOption(first, Values.whole("--rows", ends[1], first, Scene.MAXIMUM_STEPS));
    }
}
