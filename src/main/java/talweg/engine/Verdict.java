package talweg.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import talweg.method.Change;
import talweg.method.Column;
import talweg.method.Curvature;
import talweg.method.Explanation;
import talweg.method.Figures;
import talweg.method.Method;
import talweg.method.Optimizer;
import talweg.method.Quantity;
import talweg.method.Spectrum;

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
        String tolerance = Figures.plain(recorder.request.tolerance().orElse(0));
        if (seesValuesAlone()) {
            String extent = Figures.plain(extent());
            return said(Status.CONVERGED, recorder.last, "outcome.narrowed", extent, tolerance)
                    .with(ground(extent()));
        }
        String test = velocities().findAny().isPresent() ? "outcome.converged-velocity" : "outcome.converged";
        String velocity = Figures.plain(velocities().max().orElse(0));
        return said(Status.CONVERGED, recorder.last, test, norm(), tolerance, velocity)
                .with(ground(0));
    }

    private boolean seesValuesAlone() {
        return walk.optimizer().method().seesValuesAlone();
    }

    /// How far a method that sees values alone still reaches.
    private double extent() {
        return walk.optimizer().method().extent(walk.optimizer().state(), 0);
    }

    /// Every velocity in the gradient's units.
    private DoubleStream velocities() {
        return walk.optimizer().method().quantities().stream()
                .filter(Quantity.Displacement.class::isInstance)
                .map(Quantity.Displacement.class::cast)
                .mapToDouble(velocity ->
                        Norms.of(walk.optimizer().state().of(velocity.column()), 0) * velocity.inGradientUnits());
    }

    private Outcome atLastStep() {
        Watch watch = recorder.watch;
        if (watch.farSince >= 0) {
            return diverged(watch.farSince);
        }
        if (seesValuesAlone()) {
            // Their point rests until a better one is found, which says nothing against them.
            return said(Status.STEP_LIMIT, recorder.last, "outcome.step-limit-value", Figures.plain(walk.value()))
                    .with(ground(Math.max(extent(), watch.track.lastStep())).or(this::motion));
        }
        Optional<Finding> ground = ground(watch.track.lastStep());
        if (watch.isStuck() && walk.optimizer().state().rate() == 0) {
            return said(Status.STALLED, recorder.last, "outcome.rate-zero", norm())
                    .with(ground);
        }
        if (watch.isStuck() && walk.optimizer().uses(Column.RADIUS)) {
            return said(Status.STALLED, recorder.last, "outcome.radius", norm()).with(ground);
        }
        if (watch.isStuck() && walk.optimizer().uses(Column.ACCEPTED)) {
            return said(Status.STALLED, recorder.last, "outcome.search", norm()).with(ground);
        }
        if (watch.isStuck()) {
            return said(Status.STALLED, recorder.last, "outcome.stuck", norm()).with(ground);
        }
        int period = watch.gradientNorm > 0 ? watch.track.period() : 0;
        if (period > 0) {
            return cycle(period, ground);
        }
        return said(Status.STEP_LIMIT, recorder.last, "outcome.step-limit", norm())
                .with(ground.or(this::motion));
    }

    private Optional<Finding> motion() {
        return new Motion(recorder.watch.track, recorder.request, point()).finding();
    }

    private Outcome cycle(int period, Optional<Finding> ground) {
        boolean toAndFro = period == 2;
        boolean hasRate = ground.isEmpty() && recorder.request.method().rate().isPresent();
        String key = toAndFro
                ? hasRate ? "outcome.oscillating-rate" : "outcome.oscillating"
                : hasRate ? "outcome.cycle-rate" : "outcome.cycle";
        String spread = Figures.plain(recorder.watch.track.spread(period));
        return said(Status.STALLED, recorder.last, key, norm(), spread, period).with(ground);
    }

    /// The ground at the last iterate.
    private Optional<Finding> ground(double step) {
        return Ground.at(recorder.request.objective(), point(), walk.value(), step, recorder.workspace());
    }

    private double[] point() {
        return walk.optimizer().state().read(Column.POINT, 0);
    }

    private String norm() {
        return Figures.plain(recorder.watch.gradientNorm);
    }

    private Outcome badStart() {
        String point = Figures.tuple(recorder.request.starts()[0]);
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
        if (walk.isFartherThan(Outcome.FAR)) {
            return diverged(k);
        }
        String point = Figures.tuple(walk.optimizer().state().read(Column.POINT, 0));
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
            return singular(k - 1);
        }
        if (optimizer.uses(Column.REFUSED) && optimizer.state().lane(Column.REFUSED)[0] != 0) {
            return refused(k - 1, optimizer.state().lane(Column.REFUSED)[0]);
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

    private static Outcome refused(int k, double reason) {
        String key = reason == Column.NOT_QUADRATIC
                ? "outcome.not-quadratic"
                : reason == Column.NOT_CONVEX ? "outcome.not-convex" : "outcome.not-bounded";
        return said(Status.NOT_LEAST_SQUARES, k, key);
    }

    private Outcome singular(int k) {
        double[] x =
                walk.at(recorder.keyframes.before(k), k).optimizer().state().read(Column.POINT, 0);
        return Spectrum.of(recorder.request.objective(), x, recorder.workspace())
                .map(spectrum ->
                        said(Status.SINGULAR_HESSIAN, k, "outcome.singular-eigenvalues", Ground.eigenvalues(spectrum)))
                .orElse(said(Status.SINGULAR_HESSIAN, k, "outcome.singular"));
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
        return new Outcome(status, k, key, arguments, Optional.empty());
    }
}
