package talweg.method;

import java.util.List;
import java.util.Map;

/// What happens in one step of one lane, phase by phase, with its numbers.
///
/// @param k the step from x_k to x_{k+1}
/// @param phases the phases in order, the evaluation of the function first
/// @param after x_{k+1}, the same bits as without the explanation
public record Explanation(int k, List<Line> phases, double[] after) {
    /// Keeps its own copy.
    public Explanation {
        phases = List.copyOf(phases);
    }

    /// One phase.
    ///
    /// @param phase which
    /// @param result the new numbers of the column that it assigns
    /// @param latex the rule as LaTeX
    /// @param plain the rule as text
    /// @param numbersLatex the rule with this step's numbers as LaTeX
    /// @param numbersPlain the rule with this step's numbers as text
    /// @param columns what every column of the method holds after the phase
    public record Line(
            Phase phase,
            double[] result,
            String latex,
            String plain,
            String numbersLatex,
            String numbersPlain,
            Map<Column, double[]> columns) {

        /// Keeps its own copy.
        public Line {
            columns = Map.copyOf(columns);
        }
    }
}
