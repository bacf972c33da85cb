package talweg.command;

import java.io.IOException;
import java.util.List;

/// The little JSON that results need, without a library to load. Numbers read back to the same double; those that JSON
/// cannot write are the texts "NaN", "Infinity" and "-Infinity".
final class Json {
    private Json() {}

    static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : '"' + Double.toString(value) + '"';
    }

    static String numbers(double[] values) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < values.length; i++) {
            text.append(i > 0 ? ", " : "").append(number(values[i]));
        }
        return text.append(']').toString();
    }

    static String matrix(double[][] rows) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < rows.length; i++) {
            text.append(i > 0 ? ", " : "").append(numbers(rows[i]));
        }
        return text.append(']').toString();
    }

    static String texts(List<String> texts) {
        StringBuilder list = new StringBuilder("[");
        for (String text : texts) {
            list.append(list.length() > 1 ? ", " : "").append(text(text));
        }
        return list.append(']').toString();
    }

    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    /// The lines of `entries` as a list over several lines.
    static void list(Appendable out, List<String> entries) throws IOException {
        out.append("[\n");
        for (int i = 0; i < entries.size(); i++) {
            out.append("  ").append(entries.get(i)).append(i < entries.size() - 1 ? ",\n" : "\n");
        }
        out.append("]\n");
    }
}
