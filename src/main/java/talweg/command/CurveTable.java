package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import talweg.field.LevelCurves;

/// Level curves as comma-separated values, a row for each point: the level, the number of the line, the point. A closed
/// line ends on its first point.
final class CurveTable {
    private CurveTable() {}

    static void write(Writer out, LevelCurves curves, List<String> variables) throws IOException {
        out.append("level,line,").append(String.join(",", variables)).append('\n');
        for (int level = 0; level < curves.levels().length; level++) {
            for (int line = curves.firstLine()[level]; line < curves.firstLine()[level + 1]; line++) {
                String start = Double.toString(curves.levels()[level]) + "," + line + ",";
                for (int i = curves.offsets()[line]; i < curves.offsets()[line + 1]; i++) {
                    point(out, start, curves, i);
                }
            }
        }
    }

    private static void point(Writer out, String start, LevelCurves curves, int i) throws IOException {
        out.append(start).append(Double.toString(curves.x()[i])).append(',');
        out.append(Double.toString(curves.y()[i])).append('\n');
    }
}
