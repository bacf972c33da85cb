package talweg.desktop.step;

import java.util.List;

/// What the step panel shows.
///
/// @param title which step: "STEP 17 → 18", or the iterate that none leaves
/// @param method the method's name
/// @param rules the rule of the step, line by line; at the last iterate that of the step that led there
/// @param phases what the step computes; empty where no step follows
/// @param current the phase that is looked at; −1 outside of steps
/// @param state the numbers at k
/// @param status what became of the run, where it has ended
public record Step(
        String title,
        String method,
        List<Rule> rules,
        List<Phase> phases,
        int current,
        List<Row> state,
        String status) {
    /// Before there is a run.
    static final Step NONE = new Step("", "", List.of(), List.of(), -1, List.of(), "");

    /// A line of the rule. The phases of a loop, as the trials of a line search, come back to the same line.
    ///
    /// @param name its name
    /// @param latex to be typeset
    /// @param plain as text
    /// @param phases its phases, ascending
    public record Rule(String name, String latex, String plain, List<Integer> phases) {
        /// Keeps its own copy.
        public Rule {
            phases = List.copyOf(phases);
        }

        /// Whether it is that of the phase.
        boolean has(int phase) {
            return phases.contains(phase);
        }

        /// The same words and symbols.
        boolean looksLike(Rule other) {
            return name.equals(other.name) && latex.equals(other.latex);
        }
    }

    /// One phase of the step.
    ///
    /// @param name its name
    /// @param latex the rule, to be typeset
    /// @param plain the rule as text
    /// @param numbers the right-hand side with this step's numbers, and below it what comes out, to be typeset
    /// @param numbersPlain the same as text
    /// @param sentence what it means
    public record Phase(
            String name, String latex, String plain, List<String> numbers, String numbersPlain, String sentence) {
        /// Keeps its own copy.
        public Phase {
            numbers = List.copyOf(numbers);
        }
    }

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
        rules = List.copyOf(rules);
        phases = List.copyOf(phases);
        state = List.copyOf(state);
    }

    /// The phase whose formula is written out: the one that is looked at, otherwise the last, which makes the new
    /// point.
    int written() {
        return current >= 0 ? current : phases.size() - 1;
    }
}
