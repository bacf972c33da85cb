package talweg.desktop.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import talweg.engine.Run;

/// What the table shows.
///
/// @param method whose run it is
/// @param run empty while there is none, or none with a row
/// @param columns from the left
/// @param rows how many there are; behind the curtain only those up to k
/// @param ending why there are no more, a sentence; empty behind the curtain
public record LogTable(String method, Optional<Run> run, List<LogColumn> columns, int rows, String ending) {
    /// Before there is a run.
    static LogTable none(String method, String why) {
        return new LogTable(method, Optional.empty(), List.of(), 0, why);
    }

    /// Keeps its own copy.
    public LogTable {
        columns = List.copyOf(columns);
    }

    /// Whether both are the same run with the same columns, perhaps seen farther.
    boolean sameColumns(LogTable other) {
        return run.equals(other.run)
                && method.equals(other.method)
                && columns.stream()
                        .map(LogColumn::name)
                        .toList()
                        .equals(other.columns.stream().map(LogColumn::name).toList());
    }

    /// Rows as tab-separated text, with all digits.
    String tabbed(List<Integer> chosen) {
        return chosen.stream()
                .map(n -> columns.stream().map(column -> column.exact(n)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
