package talweg.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import talweg.function.Cancellation;
import talweg.function.OneVariable;
import talweg.function.Workspace;
import talweg.method.AutomaticRates;
import talweg.method.Change;
import talweg.method.Column;
import talweg.method.Explanation;
import talweg.method.Method;
import talweg.method.Optimizer;

/// A method's way down from one start: a row for every k = 0 … [#last]. Immutable to the eye and thread-safe; rows
/// that a very long run did not keep are computed again from its keyframes, to the same bits.
public final class Run implements History {
    /// Tables of recomputed rows that are remembered.
    private static final int REMEMBERED = 4;

    private final RunRequest request;
    private final RowTable table;
    private final Keyframes keyframes;
    private final Thinning thinning;
    private final int last;
    private final Outcome outcome;
    private final double best;
    private final int bestAt;
    private final RowTable lastRow;
    private final Map<Integer, RowTable> recomputed = new LinkedHashMap<>();
    private volatile Path path;

    private Run(Recorder recorder) {
        this.request = recorder.request;
        this.table = recorder.table;
        this.keyframes = recorder.keyframes;
        this.thinning = recorder.thinning;
        this.last = recorder.last;
        this.best = recorder.watch.best;
        this.bestAt = recorder.watch.bestAt;
        this.outcome = Verdict.on(recorder);
        this.lastRow = last < 0 ? table : tableFrom(last, last);
    }

    /// Why it ended: a sentence with numbers, in the language spoken now and in the symbols for so many variables.
    public String reason() {
        return OneVariable.text(outcome.reason(), request.objective().function().dimension());
    }

    /// Runs the first lane of `request` to its end, on this thread.
    public static Run of(RunRequest request) {
        return of(request, Cancellation.NEVER, Progress.NONE);
    }

    /// Runs the first lane of `request` to its end, on this thread.
    ///
    /// @throws java.util.concurrent.CancellationException if it is no longer wanted
    public static Run of(RunRequest request, Cancellation cancellation, Progress progress) {
        Workspace workspace = new Workspace(cancellation);
        Method method = AutomaticRates.resolve(
                request.method(), request.objective(), request.starts(), request.domain(), workspace);
        return new Run(new Recorder(request.withMethod(method), workspace, progress).record());
    }

    @Override
    public RunRequest request() {
        return request;
    }

    @Override
    public int last() {
        return last;
    }

    /// Why it ended.
    public Outcome outcome() {
        return outcome;
    }

    /// The least value on the way; +∞ if there is no row.
    public double best() {
        return best;
    }

    /// The first iterate with the least value; −1 if there is no row.
    public int bestAt() {
        return bestAt;
    }

    /// Whether its steps have learning rates α_k: the method's own or those that a line search accepts.
    public boolean hasRates() {
        IntStream stages = IntStream.concat(
                IntStream.of(0), request.method().changes().stream().mapToInt(Change::k));
        return request.method().rate().isPresent()
                || stages.filter(k -> k < last).anyMatch(k -> !Double.isNaN(row(k).learningRate()));
    }

    /// The row of iterate k, 0 ≤ k ≤ [#last].
    public Row row(int k) {
        if (k < 0 || k > last) {
            throw new IndexOutOfBoundsException("k = " + k + " of 0 … " + last);
        }
        if (k == last) {
            return lastRow.row(0, k);
        }
        if (thinning.keeps(k)) {
            return table.row(thinning.row(k), k);
        }
        int from = k - k % keyframes.stride();
        return remembered(from).row(k - from, k);
    }

    private RowTable remembered(int from) {
        synchronized (recomputed) {
            RowTable rows = recomputed.remove(from);
            if (rows == null) {
                rows = tableFrom(from, Math.min(last - 1, from + keyframes.stride() - 1));
            }
            recomputed.put(from, rows);
            if (recomputed.size() > REMEMBERED) {
                recomputed.remove(recomputed.keySet().iterator().next());
            }
            return rows;
        }
    }

    private RowTable tableFrom(int from, int to) {
        RowTable rows = new RowTable(table.dimension());
        Walk walk = walkAt(from);
        for (int k = from; k <= to; k++) {
            walk.look();
            walk.write(rows);
            if (k < last) {
                walk.finish(rows, walk.step());
            }
        }
        return rows;
    }

    private Walk walkAt(int k) {
        return new Walk(request, new Workspace()).at(keyframes.before(k), k);
    }

    @Override
    public Frame frame(int k) {
        double[] x = row(Math.min(k, last)).point();
        double[][] points = new double[x.length][1];
        for (int i = 0; i < x.length; i++) {
            points[i][0] = x[i];
        }
        return new Frame(k, points, new boolean[] {k <= last});
    }

    /// The kept iterates as arrays: all of them up to 65 535 steps; of longer runs the first 8192, then every
    /// second, fourth, … and the last. Made once and shared, since a view asks for it in every frame: not to be
    /// written.
    public Path path() {
        Path known = path;
        if (known == null) {
            known = makePath();
            path = known;
        }
        return known;
    }

    private Path makePath() {
        int kept = table.rows();
        boolean more = kept > 0 && thinning.k(kept - 1) != last;
        int size = kept + (more ? 1 : 0);
        int n = table.dimension();
        Path made = Path.allocate(n, size);
        for (int i = 0; i < size; i++) {
            RowTable from = i < kept ? table : lastRow;
            int row = i < kept ? i : 0;
            made.k()[i] = i < kept ? thinning.k(i) : last;
            for (int c = 0; c < n; c++) {
                made.points()[c][i] = from.get(row, c);
            }
            made.values()[i] = from.get(row, from.valueAt());
            made.gradientNorms()[i] = from.get(row, from.normAt());
            made.rates()[i] = from.get(row, from.rateAt());
            made.stepLengths()[i] = from.get(row, from.stepAt());
        }
        return made;
    }

    /// The places in [#path] from which the way goes on with other settings.
    public int[] kinks() {
        Method method = request.method();
        return method.changes().stream()
                .mapToInt(Change::k)
                .distinct()
                .filter(k -> k < last && !method.at(k).equals(method.at(k - 1)))
                .map(path()::place)
                .distinct()
                .toArray();
    }

    /// The phases of the step from x_k to x_{k+1}.
    public Explanation explain(int k) {
        return walkAt(k).optimizer().explain(0);
    }

    /// The method's numbers at x_k.
    public StateTable state(int k) {
        Optimizer optimizer = walkAt(k).optimizer();
        optimizer.evaluate();
        List<Column> evaluated = List.of(Column.GRADIENT, Column.VALUE, Column.HESSIAN);
        List<StateTable.Entry> known = new ArrayList<>();
        List<StateTable.Entry> ahead = new ArrayList<>();
        List<Column> columns =
                optimizer.state().columns().stream().filter(optimizer::uses).toList();
        for (Column column : columns) {
            if (column.kept() || evaluated.contains(column)) {
                known.add(new StateTable.Entry(column, optimizer.state().read(column, 0)));
            }
        }
        if (k < last) {
            optimizer.advance();
            for (Column column : columns) {
                if (!column.kept() && !evaluated.contains(column)) {
                    ahead.add(new StateTable.Entry(column, optimizer.state().read(column, 0)));
                }
            }
        }
        return new StateTable(k, known, ahead);
    }

    @Override
    public Run retuned(Method method, Cancellation cancellation) {
        return of(request.withMethod(method), cancellation, Progress.NONE);
    }
}
