package talweg.publication.table;

import java.io.IOException;
import java.util.List;

/// Lines of comma-separated values as RFC 4180 says, with a line feed behind each.
public final class CsvLine {
    private CsvLine() {}

    /// Writes one line.
    public static void write(Appendable out, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i > 0 ? "," : "").append(quoted(cells.get(i)));
        }
        out.append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
