package talweg.desktop.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.engine.StateTable;

/// The rows of a run as far as somebody looks at them. Each column asks for the same row, and a row of a long run is
/// computed anew; so the last ones are remembered.
final class RowReader {
    private static final int REMEMBERED = 256;

    private final Run run;
    private final Map<Integer, Row> rows = recent();
    private final Map<Integer, StateTable> states = recent();

    RowReader(Run run) {
        this.run = run;
    }

    private static <T> Map<Integer, T> recent() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, T> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    Row row(int n) {
        return remembered(rows, n, run::row);
    }

    /// Whether a step leads on from row n.
    boolean isLeft(int n) {
        return !Double.isNaN(row(n).stepLength());
    }

    StateTable state(int n) {
        return remembered(states, n, run::state);
    }

    private static <T> T remembered(Map<Integer, T> known, int n, IntFunction<T> read) {
        T found = known.get(n);
        if (found == null) {
            found = read.apply(n);
            known.put(n, found);
        }
        return found;
    }
}
