package talweg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import talweg.method.Change;
import talweg.method.Column;
import talweg.method.Curvature;
import talweg.method.Explanation;
import talweg.method.Figures;
import talweg.method.Method;
import talweg.method.Optimizer;

/// Finds the words for what became of a run.
final class Verdict {
    /// Iterates that are searched for the first place where the learning rate was too large.
    private static final int SEARCHED = 1000;

    private final Recorder recorder;
    private final Walk walk;

    private Verdict(Recorder recorder) {
        this.recorder = recorder;
        this.walk = recorder.walk();
    }

    static Outcome on(Recorder recorder) {
        return new Verdict(recorder).outcome();
    }

    private Outcome outcome() {
        return switch (recorder.ending) {
            case STEPS -> atLastStep();
            case TOLERANCE -> converged();
            case NOT_FINITE -> recorder.last < 0 ? badStart() : notFinite();
        };
    }

    private Outcome converged() {
        Method method = walk.optimizer().method();
        boolean narrowed = method.seesValuesAlone();
        double measure = narrowed ? method.extent(walk.optimizer().state(), 0) : recorder.watch.gradientNorm;
        return said(
                Status.CONVERGED,
                recorder.last,
                narrowed ? "outcome.narrowed" : "outcome.converged",
                Figures.plain(measure),
                Figures.plain(recorder.request.tolerance().orElse(0)));
    }

    private Outcome atLastStep() {
        Watch watch = recorder.watch;
        String norm = Figures.plain(watch.gradientNorm);
        if (watch.farSince >= 0) {
            return diverged(watch.farSince);
        }
        if (walk.optimizer().method().seesValuesAlone()) {
            // Their point rests until a better one is found, which says nothing against them.
            return said(Status.STEP_LIMIT, recorder.last, "outcome.step-limit-value", Figures.plain(walk.value()));
        }
        if (watch.isStuck()) {
            return said(Status.STALLED, recorder.last, "outcome.stuck", norm);
        }
        if (watch.isOscillating()) {
            return said(Status.STALLED, recorder.last, "outcome.oscillating", norm);
        }
        return said(Status.STEP_LIMIT, recorder.last, "outcome.step-limit", norm);
    }

    private Outcome badStart() {
        String point = tuple(recorder.request.starts()[0]);
        String value = Figures.plain(walk.value());
        if (!Norms.finite(walk.optimizer().state().of(Column.POINT), 0)) {
            return said(Status.UNDEFINED, 0, "outcome.start", point);
        }
        return Double.isFinite(walk.value())
                ? said(Status.UNDEFINED, 0, "outcome.start-gradient", point)
                : said(Status.UNDEFINED, 0, "outcome.start-value", point, value);
    }

    private Outcome notFinite() {
        if (recorder.watch.farSince >= 0) {
            return diverged(recorder.watch.farSince);
        }
        int k = recorder.last + 1;
        if (!Norms.finite(walk.optimizer().state().of(Column.POINT), 0)) {
            return brokenStep(k);
        }
        if (walk.isFartherThan(Watch.FAR)) {
            return diverged(k);
        }
        String point = tuple(walk.optimizer().state().read(Column.POINT, 0));
        return Double.isFinite(walk.value())
                ? said(Status.UNDEFINED, k, "outcome.gradient", point)
                : said(Status.UNDEFINED, k, "outcome.value", point, Figures.plain(walk.value()));
    }

    /// f and ∇f were finite at x_{k−1}, but x_k is not: an overflow, a singular Hessian, or a phase without a
    /// result.
    private Outcome brokenStep(int k) {
        Optimizer optimizer = walk.at(recorder.keyframes.before(k - 1), k - 1).optimizer();
        Explanation explanation = optimizer.explain(0);
        optimizer.evaluate();
        optimizer.advance();
        if (optimizer.uses(Column.SINGULAR) && optimizer.state().lane(Column.SINGULAR)[0] != 0) {
            return said(Status.SINGULAR_HESSIAN, k - 1, "outcome.singular");
        }
        for (Explanation.Line line : explanation.phases()) {
            for (double number : line.result()) {
                if (Double.isNaN(number)) {
                    return said(
                            Status.UNDEFINED, k, "outcome.phase", line.phase().name());
                }
                if (Double.isInfinite(number)) {
                    return diverged(k);
                }
            }
        }
        return diverged(k);
    }

    private Outcome diverged(int k) {
        Method method = recorder.request.method();
        int stage = stage(method, k);
        int from = k <= SEARCHED ? 0 : stage;
        Walk again = walk.at(recorder.keyframes.before(from), from);
        for (int j = from; j < Math.min(k, from + SEARCHED); j++) {
            double[] x = again.optimizer().state().read(Column.POINT, 0);
            double curvature = Curvature.largest(recorder.request.objective(), x);
            Method here = method.at(j);
            OptionalDouble limit = here.stableRate(curvature);
            if (limit.isPresent() && curvature > 0 && rate(here, j) > limit.getAsDouble()) {
                return said(
                        Status.DIVERGED,
                        k,
                        "outcome.diverged-rate",
                        Figures.plain(rate(here, j)),
                        here.stableRateFormula(),
                        Figures.plain(limit.getAsDouble()),
                        j);
            }
            again.look();
            again.step();
        }
        return method.rate().isPresent()
                ? said(Status.DIVERGED, k, "outcome.diverged-smaller", Figures.plain(rate(method.at(stage), stage)))
                : said(Status.DIVERGED, k, "outcome.diverged");
    }

    /// Where the settings that led to x_k began to hold.
    private static int stage(Method method, int k) {
        int stage = 0;
        for (Change change : method.changes()) {
            stage = change.k() < k ? change.k() : stage;
        }
        return stage;
    }

    private static double rate(Method method, int k) {
        return method.rate().map(rate -> rate.at(k)).orElse(1.0);
    }

    private static Outcome said(Status status, int k, String key, Object... more) {
        List<String> arguments = new ArrayList<>(List.of(String.valueOf(k)));
        for (Object argument : more) {
            arguments.add(String.valueOf(argument));
        }
        return new Outcome(status, k, key, arguments);
    }

    private static String tuple(double[] point) {
        StringJoiner text = new StringJoiner(", ", "(", ")");
        for (double coordinate : point) {
            text.add(Figures.plain(coordinate));
        }
        return text.toString();
    }
}
