package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import talweg.engine.Evaluations;
import talweg.engine.Row;
import talweg.engine.Run;

/// A run as a table.
///
/// @param label what the method is called in the table
/// @param run its iterates
/// @param columns what was asked for beyond the usual
/// @param rows which iterates
record Traced(String label, Run run, Set<TraceColumn> columns, RowsOption rows) {
    /// The last iterate that is written.
    int last() {
        return Math.min(rows.last(), run.last());
    }

    /// The names of the columns that every method has.
    static List<String> names(List<String> variables, Set<TraceColumn> columns) {
        List<String> names = new ArrayList<>(List.of("k"));
        variables.forEach(variable -> names.add(TAKEN.contains(variable) ? "variable_" + variable : variable));
        names.add("f");
        variables.forEach(variable -> names.add("gradient_" + variable));
        names.add("gradient_norm");
        if (columns.contains(TraceColumn.LEARNING_RATE)) {
            names.add("learning_rate");
        }
        if (columns.contains(TraceColumn.STEP_LENGTH)) {
            names.add("step_length");
        }
        if (columns.contains(TraceColumn.EVALUATIONS)) {
            names.addAll(List.of("evaluations_f", "evaluations_gradient", "evaluations_hessian"));
        }
        return names;
    }

    /// A variable of one of these names would be two columns of one name.
    private static final Set<String> TAKEN =
            Set.of("method", "k", "f", "gradient_norm", "learning_rate", "step_length");

    /// The cells of [#names], as `number` writes them.
    ///
    /// @param nothing stands for the learning rate of a step that has none
    List<String> cells(int k, NumberFormat number, String nothing) {
        Row row = run.row(k);
        List<String> cells = new ArrayList<>(List.of(String.valueOf(k)));
        add(cells, number, row.point());
        add(cells, number, row.value());
        add(cells, number, row.gradient());
        add(cells, number, row.gradientNorm());
        if (columns.contains(TraceColumn.LEARNING_RATE)) {
            cells.add(Double.isNaN(row.learningRate()) ? nothing : number.text(row.learningRate()));
        }
        if (columns.contains(TraceColumn.STEP_LENGTH)) {
            add(cells, number, row.stepLength());
        }
        if (columns.contains(TraceColumn.EVALUATIONS)) {
            Evaluations asked = row.evaluations();
            cells.add(String.valueOf(asked.values()));
            cells.add(String.valueOf(asked.gradients()));
            cells.add(String.valueOf(asked.hessians()));
        }
        return cells;
    }

    static void add(List<String> cells, NumberFormat format, double... numbers) {
        for (double number : numbers) {
            cells.add(format.text(number));
        }
    }

    /// How a number is written.
    @FunctionalInterface
    interface NumberFormat {
        String text(double number);
    }
}
