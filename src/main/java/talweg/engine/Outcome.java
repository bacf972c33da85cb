package talweg.engine;

import java.util.List;
import talweg.function.Words;

/// What became of a run.
///
/// @param status why it ended
/// @param k the iteration that the reason speaks of
/// @param key the word that says why
/// @param arguments the numbers in it
public record Outcome(Status status, int k, String key, List<String> arguments) {
    /// Keeps its own copy.
    public Outcome {
        arguments = List.copyOf(arguments);
    }

    /// The reason, a sentence with numbers, in the language spoken now.
    public String reason() {
        return new Words("engine").say(key, arguments.toArray());
    }
}
