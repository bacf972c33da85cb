package talweg.desktop.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import talweg.engine.Run;
import talweg.engine.StateTable;
import talweg.function.OneVariable;
import talweg.function.Words;
import talweg.method.Column;

/// The columns of a run's table: what an exercise asks for, and on demand what the method remembers.
final class LogColumns {
    private static final Words WORDS = new Words("desktop");

    /// What has columns of its own anyway.
    private static final Set<Column> KNOWN = Set.of(Column.POINT, Column.GRADIENT, Column.VALUE);

    private final Run run;
    private final RowReader reader;
    private final List<LogColumn> columns = new ArrayList<>();

    private LogColumns(Run run) {
        this.run = run;
        this.reader = new RowReader(run);
    }

    /// The columns of `run`, which has at least one row.
    static List<LogColumn> of(Run run, boolean states) {
        LogColumns made = new LogColumns(run);
        made.addUsual();
        if (states) {
            made.run.state(0).known().stream()
                    .filter(entry -> !KNOWN.contains(entry.column()))
                    .forEach(made::addState);
        }
        return List.copyOf(made.columns);
    }

    private void addUsual() {
        columns.add(new LogColumn("k", WORDS.say("log.n"), true, n -> n));
        if (run.hasRates()) {
            columns.add(new LogColumn(
                    "α",
                    WORDS.say("log.rate"),
                    false,
                    n -> reader.isLeft(n) ? reader.row(n).learningRate() : Double.NaN));
        }
        columns.add(new LogColumn(
                WORDS.say("step.length"),
                WORDS.say("log.length"),
                false,
                n -> reader.row(n).stepLength()));
        List<String> variables = variables();
        for (int i = 0; i < variables.size(); i++) {
            int coordinate = i;
            columns.add(new LogColumn(
                    variables.get(i),
                    WORDS.say("log.coordinate", variables.get(i)),
                    false,
                    n -> reader.row(n).point()[coordinate]));
        }
        columns.add(new LogColumn(
                "f", WORDS.say("log.value"), false, n -> reader.row(n).value()));
        columns.add(new LogColumn(
                OneVariable.text("‖∇f‖", variables.size()),
                WORDS.say("log.gradient"),
                false,
                n -> reader.row(n).gradientNorm()));
    }

    private List<String> variables() {
        return run.request().objective().function().variables();
    }

    private void addState(StateTable.Entry entry) {
        Column column = entry.column();
        List<String> names = names(column, entry.numbers().length);
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            columns.add(new LogColumn(
                    names.get(i),
                    column.name(),
                    false,
                    n -> reader.state(n)
                            .find(column)
                            .map(numbers -> numbers[place])
                            .orElse(Double.NaN)));
        }
    }

    /// Where a column holds several, such as the vertices of a simplex, they are counted from 1.
    private List<String> names(Column column, int count) {
        int parts = column.count().in(variables().size());
        List<String> names = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            names.addAll(names(column, column.plain() + (parts == 1 ? "" : part)));
        }
        return names.subList(0, count);
    }

    private List<String> names(Column column, String symbol) {
        return switch (column.shape()) {
            case STEP, LANE -> List.of(symbol);
            case COORDINATE ->
                variables().stream().map(name -> symbol + "_" + name).toList();
            case MATRIX -> pairs(symbol);
        };
    }

    private List<String> pairs(String symbol) {
        List<String> names = new ArrayList<>();
        for (String row : variables()) {
            for (String other : variables()) {
                names.add(symbol + "_" + row + other);
                if (other.equals(row)) {
                    break;
                }
            }
        }
        return names;
    }
}
