package talweg.engine.basins;

import talweg.engine.GiveWay;
import talweg.engine.Outcome;
import talweg.function.Demand;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.method.Change;
import talweg.method.Column;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.method.Optimizer;

/// Some lanes on their way to their limits: steps outermost, nothing remembered. Lanes that have ended are taken out of
/// the columns now and then, so that they cost nothing. Mutable, owned by one task.
final class Crowd {
    /// Steps between two looks at whether a lane is at rest.
    static final int CHECK = 4;

    /// Steps between two looks at whether the work is still wanted, and whether something else is wanted first.
    private static final int LOOK = 32;

    /// Looks in succession that have to find a lane at rest.
    private static final int PATIENCE = 2;

    /// What a lane at rest moves at most between two looks: in the disc of a minimum, relative to the tolerance; and
    /// elsewhere, in widths of the domain.
    private static final double REST_AT_MINIMUM = 1e-4;

    private static final double REST = 1e-10;

    /// So many of the lanes have to have ended before the others move up.
    private static final int EIGHTH = 8;

    private final Objective objective;
    private final Scaled scaled;
    private final Limits limits;
    private final int steps;
    private final double restAtMinimum;
    private final Optimizer optimizer;
    private final Workspace workspace;
    private final Result looked;
    private final boolean needsValues;

    /// The step after which a lane may come to rest. A method that divides by the size of past gradients never does:
    /// the
    /// smaller they have become, the farther it jumps when it has forgotten them.
    private final int settled;

    private int lanes;
    private final int[] places;
    private final int[] disc;
    private final int[] since;
    private final int[] rests;
    private final boolean[] ended;
    private final int[] staying;
    private final double[][] seen;
    private int gone;

    /// What a crowd leaves behind.
    interface Ledger {
        /// The lane at `place` has ended.
        ///
        /// @param fate a limit or a [Fate]
        /// @param iterations until it came to its limit, or to its end
        void end(int place, int fate, int iterations, double x, double y);
    }

    /// @param places the numbers of the lanes in the ledger
    /// @param starts as starts[lane][coordinate]
    /// @param method with its rate resolved
    Crowd(BasinsRequest request, Limits limits, Method method, int[] places, double[][] starts, Workspace workspace) {
        this.objective = request.objective();
        this.scaled = Scaled.by(objective.domain());
        this.limits = limits;
        this.steps = request.steps();
        this.restAtMinimum = REST_AT_MINIMUM * request.tolerance();
        this.optimizer = Optimizer.alike(method, objective, starts, workspace);
        this.workspace = workspace;
        this.lanes = places.length;
        this.looked = Result.allocate(Demand.ALL, 2, lanes);
        this.needsValues = !method.seesValuesAlone();
        boolean followsGradient =
                method.rate().isEmpty() || method.automaticRate().formula().contains("L");
        this.settled = followsGradient
                ? method.changes().stream().mapToInt(Change::k).max().orElse(0)
                : Integer.MAX_VALUE;
        this.places = places.clone();
        this.disc = new int[lanes];
        this.since = new int[lanes];
        this.rests = new int[lanes];
        this.ended = new boolean[lanes];
        this.staying = new int[lanes];
        this.seen = new double[2][lanes];
        java.util.Arrays.fill(disc, -1);
    }

    /// Goes until all lanes have ended.
    void run(Ledger ledger) {
        for (int k = 0; ; k++) {
            if (k % LOOK == 0) {
                workspace.cancellation().check();
                GiveWay.toWhatWaits();
            }
            optimizer.evaluate();
            askForValues();
            endBroken(k, ledger);
            follow(k);
            if (k % CHECK == 0 || k == steps) {
                endResting(k, ledger);
            }
            if (gone * EIGHTH >= lanes) {
                moveUp();
            }
            if (lanes == 0 || k == steps) {
                return;
            }
            optimizer.advance();
        }
    }

    private double[][] points() {
        return optimizer.state().of(Column.POINT);
    }

    private boolean hasValues() {
        return optimizer.uses(Column.VALUE) && optimizer.uses(Column.GRADIENT);
    }

    /// f where the method did not ask for it: a run ends where f is not defined.
    private void askForValues() {
        if (needsValues && !hasValues()) {
            objective
                    .function()
                    .evaluate(
                            Demand.VALUE,
                            points(),
                            objective.parameters(),
                            objective.sample(optimizer.k(), 0),
                            0,
                            lanes,
                            looked,
                            workspace);
        }
    }

    private void endBroken(int k, Ledger ledger) {
        double[] x = points()[0];
        double[] y = points()[1];
        double[] values = hasValues() ? optimizer.state().lane(Column.VALUE) : looked.value();
        double[][] gradient =
                optimizer.uses(Column.GRADIENT) ? optimizer.state().of(Column.GRADIENT) : points();
        double[] gx = gradient[0];
        double[] gy = gradient[1];
        for (int lane = 0; lane < lanes; lane++) {
            // 0 · t is 0 for a finite t alone.
            double sum = 0 * x[lane] + 0 * y[lane] + 0 * gx[lane] + 0 * gy[lane];
            sum = needsValues ? sum + 0 * values[lane] : sum;
            boolean far = Math.abs(x[lane]) > Outcome.FAR || Math.abs(y[lane]) > Outcome.FAR;
            if ((sum != 0 || far) && !ended[lane]) {
                end(lane, far ? Fate.DIVERGED : broken(lane, k), k, ledger);
            }
        }
    }

    /// What to call it that a number is not finite.
    private int broken(int lane, int k) {
        double x = points()[0][lane];
        double y = points()[1][lane];
        if (k == 0 || Double.isFinite(x) && Double.isFinite(y) || isFlagged(Column.SINGULAR, lane)) {
            return Fate.UNDEFINED;
        }
        return isFlagged(Column.REFUSED, lane) ? Fate.UNDEFINED : Fate.DIVERGED;
    }

    private boolean isFlagged(Column column, int lane) {
        return optimizer.state().has(column) && optimizer.state().lane(column)[lane] != 0;
    }

    /// Notes who came into a disc and who left it.
    private void follow(int k) {
        double[] x = points()[0];
        double[] y = points()[1];
        for (int lane = 0; lane < lanes; lane++) {
            int now = limits.at(x[lane], y[lane]);
            if (now != disc[lane]) {
                disc[lane] = now;
                since[lane] = k;
            }
        }
    }

    private void endResting(int k, Ledger ledger) {
        double[] x = points()[0];
        double[] y = points()[1];
        for (int lane = 0; lane < lanes; lane++) {
            if (!ended[lane]) {
                boolean rests = k > settled && isAtRest(lane, x[lane], y[lane]);
                this.rests[lane] = rests ? this.rests[lane] + 1 : 0;
                if (k == steps) {
                    end(lane, disc[lane] < 0 ? last(lane, rests) : disc[lane], k, ledger);
                } else if (this.rests[lane] >= PATIENCE) {
                    end(lane, disc[lane] < 0 ? last(lane, true) : disc[lane], k, ledger);
                }
            }
            seen[0][lane] = x[lane];
            seen[1][lane] = y[lane];
        }
    }

    private boolean isAtRest(int lane, double x, double y) {
        double most = limits.isMinimum(disc[lane]) ? restAtMinimum : REST;
        Method method = optimizer.method();
        return method.seesValuesAlone()
                ? method.isAtRest(optimizer.state(), lane, most / Math.max(scaled.perX(), scaled.perY()))
                : scaled.distance(x, y, seen[0][lane], seen[1][lane]) <= most
                        && !method.isTryingAgain(optimizer.state(), lane);
    }

    /// Whether a lane that is in no disc rests at a stationary point.
    private int last(int lane, boolean rests) {
        if (!rests) {
            return Fate.UNDER_WAY;
        }
        PlanarModel model = new PlanarModel(objective, 1, workspace);
        model.look(new double[][] {{points()[0][lane]}, {points()[1][lane]}}, 1);
        if (!model.isFinite(0)) {
            return Fate.UNDER_WAY;
        }
        model.solve(0, false);
        return !model.slopes && scaled.length(model.dx, model.dy) <= restAtMinimum ? Fate.ELSEWHERE : Fate.UNDER_WAY;
    }

    private void end(int lane, int fate, int k, Ledger ledger) {
        ended[lane] = true;
        gone++;
        ledger.end(places[lane], fate, fate >= 0 ? since[lane] : k, points()[0][lane], points()[1][lane]);
    }

    private void moveUp() {
        int count = 0;
        for (int lane = 0; lane < lanes; lane++) {
            if (!ended[lane]) {
                staying[count++] = lane;
            }
        }
        optimizer.keep(staying, count);
        for (int i = 0; i < count; i++) {
            int from = staying[i];
            places[i] = places[from];
            disc[i] = disc[from];
            since[i] = since[from];
            rests[i] = rests[from];
            seen[0][i] = seen[0][from];
            seen[1][i] = seen[1][from];
            ended[i] = false;
        }
        lanes = count;
        gone = 0;
    }
}
