package talweg.command;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import talweg.function.Words;

/// What `--columns` can add to a trace.
enum TraceColumn {
    /// The components of ∇f, which only the LaTeX table leaves out.
    GRADIENT,
    /// α_k.
    LEARNING_RATE,
    /// ‖x_{k+1} − x_k‖.
    STEP_LENGTH,
    /// What the method has asked of the function so far: values, gradients, Hessians.
    EVALUATIONS,
    /// Every column of the method's state.
    STATE;

    private static final Words WORDS = new Words("command");

    /// Reads `learning_rate,state` or `all`; nothing if there is nothing.
    static Set<TraceColumn> parse(Optional<String> text) throws UserMistake {
        Set<TraceColumn> columns = EnumSet.noneOf(TraceColumn.class);
        if (text.isEmpty()) {
            return columns;
        }
        for (String word : text.get().split(",")) {
            if (word.strip().equals("all")) {
                return EnumSet.allOf(TraceColumn.class);
            }
            columns.add(one(word.strip()));
        }
        return columns;
    }

    private static TraceColumn one(String word) throws UserMistake {
        for (TraceColumn column : values()) {
            if (column.id().equals(word)) {
                return column;
            }
        }
        throw new UserMistake(WORDS.say("trace.column", word));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
