package talweg.publication.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import talweg.engine.Evaluations;
import talweg.engine.Row;
import talweg.engine.Run;

/// The rows of one run. Mutable: [#next] goes on by one.
final class RunRows {
    private final Run run;
    private final Set<TableColumn> columns;
    private final List<String> stateNames;
    private final CellFormat format;
    private final StateColumns state;
    private final int last;
    private int n;

    /// @param stateNames what the table has of states, of this run and others
    RunRows(RunTable table, Run run, List<String> stateNames, CellFormat format) {
        this.run = run;
        this.columns = table.columns();
        this.stateNames = stateNames;
        this.format = format;
        this.n = table.first();
        this.last = Math.min(table.last(), run.last());
        this.state = stateNames.isEmpty() ? null : new StateColumns(run).skip(table.first());
    }

    boolean hasNext() {
        return n <= last;
    }

    /// The cells of the next row.
    List<String> next() {
        Row row = run.row(n);
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> add(cells, column, row));
        n++;
        return cells;
    }

    private void add(List<String> cells, TableColumn column, Row row) {
        switch (column) {
            case NUMBER -> cells.add(format.count(row.k()));
            case RATE ->
                cells.add(
                        isLeft(row) && !Double.isNaN(row.learningRate())
                                ? format.number(row.learningRate())
                                : format.nothing());
            case STEP_LENGTH -> cells.add(isLeft(row) ? format.number(row.stepLength()) : format.nothing());
            case POINT -> addAll(cells, row.point());
            case VALUE -> cells.add(format.number(row.value()));
            case GRADIENT -> addAll(cells, row.gradient());
            case GRADIENT_NORM -> cells.add(format.number(row.gradientNorm()));
            case EVALUATIONS -> add(cells, row.evaluations());
            case STATE -> addState(cells);
        }
    }

    /// Whether a step leads from here on.
    private static boolean isLeft(Row row) {
        return !Double.isNaN(row.stepLength());
    }

    private void addAll(List<String> cells, double[] numbers) {
        for (double number : numbers) {
            cells.add(format.number(number));
        }
    }

    private void add(List<String> cells, Evaluations asked) {
        cells.add(format.count(asked.values()));
        cells.add(format.count(asked.gradients()));
        cells.add(format.count(asked.hessians()));
    }

    private void addState(List<String> cells) {
        if (state == null) {
            return;
        }
        double[] numbers = state.read();
        for (String name : stateNames) {
            int place = state.names().indexOf(name);
            cells.add(place < 0 ? format.nothing() : format.number(numbers[place]));
        }
    }
}
