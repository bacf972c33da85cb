package talweg.engine;

import java.util.List;
import java.util.Optional;
import talweg.function.Words;

/// What became of a run.
///
/// @param status why it ended
/// @param k the iteration that the reason speaks of
/// @param key the word that says why
/// @param arguments the numbers in it
/// @param finding what it was doing there, where that is not said by the status
public record Outcome(Status status, int k, String key, List<String> arguments, Optional<Finding> finding) {
    /// ‖x‖ beyond which a run counts as diverged, though it goes on until a number is no longer finite.
    public static final double FAR = 1e12;

    /// Keeps its own copy.
    public Outcome {
        arguments = List.copyOf(arguments);
    }

    /// The same with what else was found.
    Outcome with(Optional<Finding> more) {
        return new Outcome(status, k, key, arguments, more);
    }

    /// The reason, a sentence with numbers, in the language spoken now.
    public String reason() {
        String sentence = new Words("engine").say(key, arguments.toArray());
        return finding.map(more -> sentence + "; " + more.text()).orElse(sentence);
    }
}
