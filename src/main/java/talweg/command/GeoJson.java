package talweg.command;

import java.io.IOException;
import java.io.Writer;
import talweg.field.LevelCurves;

/// Level curves as GeoJSON (RFC 7946): one feature a level, its lines together as one geometry. The coordinates are
/// those of the plane, not degrees.
final class GeoJson {
    private GeoJson() {}

    static void write(Writer out, LevelCurves curves) throws IOException {
        out.append("{\"type\": \"FeatureCollection\", \"features\": [");
        for (int level = 0; level < curves.levels().length; level++) {
            out.append(level > 0 ? ",\n" : "\n");
            feature(out, curves, level);
        }
        out.append("\n]}\n");
    }

    private static void feature(Writer out, LevelCurves curves, int level) throws IOException {
        out.append("{\"type\": \"Feature\", \"properties\": {\"level\": ");
        out.append(Json.number(curves.levels()[level]));
        out.append("}, \"geometry\": {\"type\": \"MultiLineString\", \"coordinates\": [");
        int first = curves.firstLine()[level];
        for (int line = first; line < curves.firstLine()[level + 1]; line++) {
            out.append(line > first ? ", [" : "[");
            line(out, curves, line);
            out.append(']');
        }
        out.append("]}}");
    }

    private static void line(Writer out, LevelCurves curves, int line) throws IOException {
        int from = curves.offsets()[line];
        int to = curves.offsets()[line + 1];
        for (int i = from; i < to; i++) {
            out.append(i > from ? ", " : "");
            point(out, curves, i);
        }
    }

    private static void point(Writer out, LevelCurves curves, int i) throws IOException {
        out.append('[').append(Json.number(curves.x()[i])).append(", ");
        out.append(Json.number(curves.y()[i])).append(']');
    }
}
