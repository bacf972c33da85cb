package talweg.publication.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import talweg.engine.Run;
import talweg.method.Method;
import talweg.method.Specification;

/// Runs of one function as a table.
///
/// @param runs at least one, each with an iterate
/// @param columns what is shown, in the order of [TableColumn]; rates only if one of the runs has some
/// @param first the first k
/// @param last the last k; shorter runs end before
public record RunTable(List<Run> runs, Set<TableColumn> columns, int first, int last) {
    /// A variable of one of these names would be two columns of one name.
    private static final Set<String> TAKEN = Set.of("method", "k", "alpha_k", "step_length", "f", "gradient_norm");

    /// Keeps its own copies.
    public RunTable {
        runs = List.copyOf(runs);
        EnumSet<TableColumn> sorted = EnumSet.noneOf(TableColumn.class);
        sorted.addAll(columns);
        if (runs.stream().noneMatch(Run::hasRates)) {
            sorted.remove(TableColumn.RATE);
        }
        columns = Collections.unmodifiableSet(sorted);
        if (runs.isEmpty() || first < 0) {
            throw new IllegalArgumentException("a table needs a run and begins at k = 0 or later");
        }
    }

    /// All rows, with what an exercise asks for.
    public static RunTable of(List<Run> runs) {
        return new RunTable(runs, TableColumn.EXERCISE, 0, Integer.MAX_VALUE);
    }

    /// With these columns as well.
    public RunTable with(TableColumn... more) {
        Set<TableColumn> all = EnumSet.copyOf(columns);
        all.addAll(List.of(more));
        return new RunTable(runs, all, first, last);
    }

    /// The rows from k = `first` to k = `last` alone.
    public RunTable rows(int first, int last) {
        return new RunTable(runs, columns, first, last);
    }

    /// The variables' names.
    List<String> variables() {
        return runs.getFirst().request().objective().function().variables();
    }

    /// What the methods of the table remember, by name, with its symbol as LaTeX; nothing if that is not shown.
    Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        if (columns.contains(TableColumn.STATE)) {
            for (Run run : runs) {
                StateColumns state = new StateColumns(run);
                for (int i = 0; i < state.names().size(); i++) {
                    states.put(state.names().get(i), state.symbols().get(i));
                }
            }
        }
        return states;
    }

    /// The rows of one of the runs.
    RunRows rows(Run run, Map<String, String> states, CellFormat format) {
        return new RunRows(this, run, new ArrayList<>(states.keySet()), format);
    }

    /// The id of each method, or all it was told where two have the same.
    List<String> labels() {
        List<Method> methods = runs.stream().map(run -> run.request().method()).toList();
        List<String> ids = methods.stream().map(Method::id).toList();
        return methods.stream()
                .map(method -> Collections.frequency(ids, method.id()) == 1 ? method.id() : Specification.print(method))
                .toList();
    }

    /// The table as comma-separated values, with numbers that read back to the same double.
    public String csv() {
        StringBuilder text = new StringBuilder();
        try {
            writeCsv(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// The same, row by row.
    public void writeCsv(Appendable out) throws IOException {
        boolean several = runs.size() > 1;
        Map<String, String> states = states();
        List<String> names = new ArrayList<>(several ? List.of("method") : List.of());
        columns.forEach(column -> names.addAll(names(column, new ArrayList<>(states.keySet()))));
        CsvLine.write(out, names);
        for (int i = 0; i < runs.size(); i++) {
            RunRows rows = rows(runs.get(i), states, CellFormat.EXACT);
            while (rows.hasNext()) {
                List<String> cells = new ArrayList<>(several ? List.of(labels().get(i)) : List.of());
                cells.addAll(rows.next());
                CsvLine.write(out, cells);
            }
        }
    }

    private List<String> names(TableColumn column, List<String> stateNames) {
        return switch (column) {
            case NUMBER -> List.of("k");
            case RATE -> List.of("alpha_k");
            case STEP_LENGTH -> List.of("step_length");
            case POINT ->
                variables().stream()
                        .map(name -> TAKEN.contains(name) ? "variable_" + name : name)
                        .toList();
            case VALUE -> List.of("f");
            case GRADIENT ->
                variables().stream().map(name -> "gradient_" + name).toList();
            case GRADIENT_NORM -> List.of("gradient_norm");
            case EVALUATIONS -> List.of("evaluations_f", "evaluations_gradient", "evaluations_hessian");
            case STATE -> stateNames;
        };
    }
}
