package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import talweg.publication.table.CsvLine;
import talweg.publication.table.StateColumns;

/// Traces as one table of comma-separated values. Methods with different states share the columns they have in common;
/// what a method does not have is empty.
final class TraceCsv {
    private TraceCsv() {}

    static void write(Writer out, List<String> variables, List<Traced> traces) throws IOException {
        Set<TraceColumn> columns = traces.getFirst().columns();
        Map<Traced, StateColumns> states = new LinkedHashMap<>();
        Set<String> stateNames = new LinkedHashSet<>();
        for (Traced trace : traces) {
            if (columns.contains(TraceColumn.STATE)) {
                StateColumns state =
                        new StateColumns(trace.run()).skip(trace.rows().first());
                states.put(trace, state);
                stateNames.addAll(state.names());
            }
        }
        List<String> header = new ArrayList<>(List.of("method"));
        header.addAll(Traced.names(variables, columns));
        header.addAll(stateNames);
        CsvLine.write(out, header);
        for (Traced trace : traces) {
            rows(out, trace, states.get(trace), List.copyOf(stateNames));
        }
    }

    private static void rows(Writer out, Traced trace, StateColumns state, List<String> stateNames) throws IOException {
        for (int k = trace.rows().first(); k <= trace.last(); k++) {
            List<String> cells = new ArrayList<>(List.of(trace.label()));
            cells.addAll(trace.cells(k, Double::toString, ""));
            if (state != null) {
                cells.addAll(cells(state, stateNames));
            }
            CsvLine.write(out, cells);
        }
    }

    private static List<String> cells(StateColumns state, List<String> names) {
        String[] cells = new String[names.size()];
        Arrays.fill(cells, "");
        double[] numbers = state.read();
        for (int i = 0; i < numbers.length; i++) {
            cells[names.indexOf(state.names().get(i))] = Double.toString(numbers[i]);
        }
        return Arrays.asList(cells);
    }
}
