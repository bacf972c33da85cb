package talweg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import talweg.method.Column;
import talweg.method.Curvature;
import talweg.method.Explanation;
import talweg.method.Figures;
import talweg.method.Method;
import talweg.method.Optimizer;
import talweg.method.Rate;

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
            case TOLERANCE ->
                said(
                        Status.CONVERGED,
                        recorder.last,
                        "outcome.converged",
                        Figures.plain(recorder.watch.gradientNorm),
                        Figures.plain(recorder.request.tolerance().orElse(0)));
            case NOT_FINITE -> recorder.last < 0 ? badStart() : notFinite();
        };
    }

    private Outcome atLastStep() {
        Watch watch = recorder.watch;
        String norm = Figures.plain(watch.gradientNorm);
        if (watch.farSince >= 0) {
            return diverged(watch.farSince);
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
        if (optimizer.state().has(Column.SINGULAR) && optimizer.state().lane(Column.SINGULAR)[0] != 0) {
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
        Rate rate = method.rate().orElse(new Rate.Constant(1));
        Walk again = walk.at(recorder.keyframes.before(0), 0);
        for (int j = 0; j < Math.min(k, SEARCHED); j++) {
            double[] x = again.optimizer().state().read(Column.POINT, 0);
            double curvature = Curvature.largest(recorder.request.objective(), x);
            OptionalDouble limit = method.stableRate(curvature);
            if (limit.isPresent() && curvature > 0 && rate.at(j) > limit.getAsDouble()) {
                return said(
                        Status.DIVERGED,
                        k,
                        "outcome.diverged-rate",
                        Figures.plain(rate.at(j)),
                        method.stableRateFormula(),
                        Figures.plain(limit.getAsDouble()),
                        j);
            }
            again.look();
            again.step();
        }
        return method.rate().isPresent()
                ? said(Status.DIVERGED, k, "outcome.diverged-smaller", Figures.plain(rate.at(0)))
                : said(Status.DIVERGED, k, "outcome.diverged");
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
