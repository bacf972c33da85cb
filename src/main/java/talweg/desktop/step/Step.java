package talweg.desktop.step;

import java.util.List;

/// What the step panel shows.
///
/// @param title  which step: "k = 17 → 18"
/// @param method the method's name
/// @param phases the phases of the step in order; empty where no step follows
/// @param state  the numbers at k
/// @param status what became of the run, or what it is doing
public record Step(String title, String method, List<Phase> phases, List<Row> state, String status) {
    /// Before there is a run.
    static final Step NONE = new Step("", "", List.of(), List.of(), "");

    /// One phase of the step.
    ///
    /// @param name its name
    /// @param latex the rule, to be typeset
    /// @param plain the rule as text
    /// @param numbers the rule with this step's numbers
    /// @param sentence what it means
    public record Phase(String name, String latex, String plain, String numbers, String sentence) {}

    /// One line of the table.
    ///
    /// @param symbol what it is
    /// @param numbers one for each coordinate, or one alone
    /// @param columns how many coordinates there are
    public record Row(String symbol, List<String> numbers, int columns) {
        /// Keeps its own copy.
        public Row {
            numbers = List.copyOf(numbers);
        }
    }

    /// Keeps its own copies.
    public Step {
        phases = List.copyOf(phases);
        state = List.copyOf(state);
    }
}
