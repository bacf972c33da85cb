package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import talweg.engine.Run;
import talweg.method.Change;
import talweg.method.Setting;
import talweg.publication.table.StateColumns;

/// Traces as JSON: one object for each method, with its settings, status, reason and rows.
final class TraceJson {
    private TraceJson() {}

    static void write(Writer out, List<String> variables, List<Traced> traces) throws IOException {
        out.append("{\"variables\": ").append(Json.texts(variables)).append(", \"runs\": [");
        for (int i = 0; i < traces.size(); i++) {
            out.append(i > 0 ? ",\n" : "\n");
            run(out, variables, traces.get(i));
        }
        out.append("\n]}\n");
    }

    private static void run(Writer out, List<String> variables, Traced trace) throws IOException {
        Run run = trace.run();
        out.append("{\"method\": ").append(Json.text(trace.label()));
        out.append(", \"hyperparameters\": ")
                .append(settings(run.request().method().settings().values()));
        changes(out, run.request().method().changes());
        out.append(", \"status\": ").append(Json.text(run.outcome().status().id()));
        out.append(", \"reason\": ").append(Json.text(run.reason()));
        out.append(", \"rows\": [");
        boolean wantsState = trace.columns().contains(TraceColumn.STATE);
        StateColumns state =
                wantsState ? new StateColumns(run).skip(trace.rows().first()) : null;
        List<String> names = Traced.names(variables, trace.columns()).stream()
                .map(Json::text)
                .toList();
        for (int k = trace.rows().first(); k <= trace.last(); k++) {
            out.append(k > trace.rows().first() ? ",\n  " : "\n  ")
                    .append(row(names, trace.cells(k, Json::number, "null"), state));
        }
        out.append("]}");
    }

    private static String row(List<String> names, List<String> cells, StateColumns state) {
        StringJoiner row = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < names.size(); i++) {
            row.add(names.get(i) + ": " + cells.get(i));
        }
        if (state != null) {
            List<String> numbers = new ArrayList<>();
            Traced.add(numbers, Json::number, state.read());
            for (int i = 0; i < numbers.size(); i++) {
                row.add(Json.text(state.names().get(i)) + ": " + numbers.get(i));
            }
        }
        return row.toString();
    }

    private static void changes(Writer out, List<Change> changes) throws IOException {
        StringJoiner list = new StringJoiner(", ", ", \"changes\": [", "]").setEmptyValue("");
        for (Change change : changes) {
            list.add("{\"k\": " + change.k() + ", " + Json.text(change.key()) + ": " + JsonSetting.of(change.setting())
                    + "}");
        }
        out.append(list.toString());
    }

    private static String settings(Map<String, Setting> settings) {
        StringJoiner list = new StringJoiner(", ", "{", "}");
        settings.forEach((key, setting) -> list.add(Json.text(key) + ": " + JsonSetting.of(setting)));
        return list.toString();
    }
}
