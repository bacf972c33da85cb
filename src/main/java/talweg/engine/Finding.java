package talweg.engine;

import java.util.List;
import talweg.function.Words;

/// A [Situation] with the numbers that show it.
///
/// @param situation which
/// @param key the word that says it
/// @param arguments the numbers in it
public record Finding(Situation situation, String key, List<String> arguments) {
    /// Keeps its own copy.
    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(Situation situation, String key, String... arguments) {
        return new Finding(situation, key, List.of(arguments));
    }

    /// A part of a sentence, in the language spoken now: `at a saddle: H has λ = −4, 2, …`.
    public String text() {
        return new Words("engine").say(key, arguments.toArray());
    }
}
