package talweg.command;

import java.util.ArrayList;
import java.util.List;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Optimizer;

/// The remembered state of a method, iterate by iterate. It walks beside the run, so that a million rows cost a million
/// steps and not a million replays. Mutable: [#read] goes on by one.
final class StateColumns {
    private final Optimizer optimizer;
    private final List<Column> columns;
    private final List<String> names = new ArrayList<>();

    StateColumns(Run run) {
        RunRequest request = run.request();
        optimizer = new Optimizer(
                request.method(), request.objective(), new double[][] {request.starts()[0]}, 0, new Workspace());
        columns = optimizer.state().columns().stream()
                .filter(column -> column.kept() && column != Column.POINT)
                .toList();
        List<String> variables = request.objective().function().variables();
        columns.forEach(column -> names(column, variables));
    }

    private void names(Column column, List<String> variables) {
        switch (column.shape()) {
            case STEP, LANE -> names.add(column.key());
            case COORDINATE -> variables.forEach(variable -> names.add(column.key() + "_" + variable));
            case MATRIX -> {
                for (int i = 0; i < variables.size(); i++) {
                    for (int j = 0; j <= i; j++) {
                        names.add(column.key() + "_" + variables.get(i) + "_" + variables.get(j));
                    }
                }
            }
        }
    }

    /// One name for each number of a row.
    List<String> names() {
        return names;
    }

    /// The state at the next iterate, beginning with k = 0.
    double[] read() {
        double[] numbers = new double[names.size()];
        int place = 0;
        for (Column column : columns) {
            double[] part = optimizer.state().read(column, 0);
            System.arraycopy(part, 0, numbers, place, part.length);
            place += part.length;
        }
        optimizer.evaluate();
        optimizer.advance();
        return numbers;
    }
}
