package talweg.method;

import java.util.List;
import java.util.function.Predicate;
import talweg.function.Words;

/// One line of an update rule: a few small loops from columns to columns, and how the line is written and said.
///
/// @param key names the words `phase.<key>.name` and `phase.<key>.sentence`
/// @param notation the line as written on a blackboard
/// @param applies whether there is anything to do, such as another trial of a line search
/// @param loop the computation, in place
public record Phase(String key, Notation notation, Predicate<State> applies, Loop loop) {
    private static final Predicate<State> ALWAYS = state -> true;

    /// A phase that always happens.
    Phase(String key, Notation notation, Loop loop) {
        this(key, notation, ALWAYS, loop);
    }

    /// Does what there is to do.
    void run(State state) {
        if (applies == ALWAYS || applies.test(state)) {
            loop.run(state);
        }
    }

    /// The same phase, where there is something to do alone.
    Phase when(Predicate<State> condition) {
        return new Phase(key, notation, condition, loop);
    }

    /// The columns whose new content explains the phase: the assigned one.
    public List<Column> writes() {
        return List.of(notation.left());
    }

    /// A short name in the reader's language.
    public String name() {
        return new Words("method").say("phase." + key + ".name");
    }

    /// One sentence on what happens and why.
    public String sentence() {
        return new Words("method").say("phase." + key + ".sentence");
    }

    /// The computation of a phase, over all lanes of a state. Allocates nothing.
    @FunctionalInterface
    public interface Loop {
        /// Runs it.
        void run(State state);
    }
}
