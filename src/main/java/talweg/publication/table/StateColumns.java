package talweg.publication.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.formula.Latex;
import talweg.function.Workspace;
import talweg.method.Column;
import talweg.method.Optimizer;

/// The remembered state of a method, iterate by iterate. It walks beside the run, so that a million rows cost a million
/// steps and not a million replays. Mutable: [#read] goes on by one.
public final class StateColumns {
    private final Optimizer optimizer;
    private final List<Column> columns;
    private final List<String> names = new ArrayList<>();
    private final List<String> symbols = new ArrayList<>();

    /// The state at k = 0 of `run`.
    public StateColumns(Run run) {
        RunRequest request = run.request();
        optimizer = new Optimizer(
                request.method(),
                request.objective(),
                new double[][] {request.starts()[0]},
                request.firstLane(),
                new Workspace());
        columns = optimizer.state().columns().stream()
                .filter(column -> column.kept() && column != Column.POINT)
                .toList();
        List<String> variables = request.objective().function().variables();
        columns.forEach(column -> names(column, variables));
    }

    /// Where a column holds several, such as the vertices of a simplex, they are counted from 1.
    private void names(Column column, List<String> variables) {
        int parts = column.count().in(variables.size());
        for (int part = 1; part <= parts; part++) {
            names(column, parts == 1 ? List.of() : List.of(String.valueOf(part)), variables);
        }
    }

    private void names(Column column, List<String> part, List<String> variables) {
        switch (column.shape()) {
            case STEP, LANE -> add(column, part, List.of());
            case COORDINATE -> variables.forEach(variable -> add(column, part, List.of(variable)));
            case MATRIX -> {
                for (int i = 0; i < variables.size(); i++) {
                    for (int j = 0; j <= i; j++) {
                        add(column, part, List.of(variables.get(i), variables.get(j)));
                    }
                }
            }
        }
    }

    private void add(Column column, List<String> part, List<String> of) {
        String index =
                Stream.concat(part.stream(), of.stream().map(Latex::name)).collect(Collectors.joining(","));
        symbols.add(column.latex() + (index.isEmpty() ? "" : "_{" + index + "}"));
        names.add(
                Stream.of(List.of(column.key()), part, of).flatMap(List::stream).collect(Collectors.joining("_")));
    }

    /// One symbol for each, as LaTeX.
    List<String> symbols() {
        return symbols;
    }

    /// One name for each number of a row.
    public List<String> names() {
        return names;
    }

    /// The state at the next iterate, beginning with k = 0.
    public double[] read() {
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

    /// Goes on by `count` iterates.
    public StateColumns skip(int count) {
        for (int k = 0; k < count; k++) {
            optimizer.evaluate();
            optimizer.advance();
        }
        return this;
    }
}
