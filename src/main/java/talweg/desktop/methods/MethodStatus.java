package talweg.desktop.methods;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import talweg.desktop.control.Norms;
import talweg.desktop.control.Numbers;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Finding;
import talweg.engine.Row;
import talweg.engine.Run;
import talweg.engine.Situation;
import talweg.engine.Status;
import talweg.function.Words;
import talweg.method.Column;
import talweg.method.Curvature;
import talweg.method.Method;
import talweg.method.Rate;

/// What a method is doing at iteration k, in words and numbers.
///
/// @param method with its run
/// @param k the iteration
/// @param secret whether outcomes and limits are not to be told yet
record MethodStatus(MethodRun method, int k, boolean secret) {
    private static final Words WORDS = new Words("desktop");

    /// Runs that are no longer are there before anybody could read that they are being computed.
    private static final int SOON = 20_000;

    /// A step that is shorter, measured by 1 + ‖x‖, cannot be told from rounding.
    private static final double REST = 1e-13;

    /// A step that is shorter, measured likewise, cannot be seen on any map that shows the whole path.
    private static final double UNSEEN = 1e-6;

    /// A gradient that is shorter, measured by the one at the start, is what is left of it where one has arrived.
    private static final double FLAT = 1e-5;

    /// Where it is and which way it goes: one line, so that nothing below it moves.
    String sentence() {
        if (isLongInComputing()) {
            return WORDS.say("method.computing");
        }
        return method.run().map(this::sentence).orElse("");
    }

    /// Why it goes no further; empty while it does, or if nothing but the number of iterations stops it.
    String outcome() {
        return isLongInComputing()
                ? ""
                : method.run()
                        .filter(this::tellsOutcome)
                        .map(run -> Norms.spaced(run.reason()))
                        .orElse("");
    }

    /// Whether its path from before the last change can be seen, too.
    boolean isCompared() {
        return !secret && method.visible() && method.ghost().isPresent();
    }

    private boolean isLongInComputing() {
        return method.computing()
                && method.run().filter(run -> run.request().steps() <= SOON).isEmpty();
    }

    private String sentence(Run run) {
        if (k == 0 || run.last() < 0) {
            return WORDS.say("method.atStart");
        }
        if (failed(run)) {
            // The outcome below speaks of the same k, though a run goes on until its numbers end.
            return WORDS.say("method.at", run.outcome().k());
        }
        return situation(run)
                .map(found -> WORDS.say("method.situation", shown(run), found.words()))
                .orElseGet(() -> WORDS.say(tellsOutcome(run) ? "method.at" : motion(run), shown(run)));
    }

    /// What is remarkable about where it ended.
    private Optional<Situation> situation(Run run) {
        return run.outcome()
                .finding()
                .filter(_ -> !secret && isOver(run))
                .map(Finding::situation)
                .filter(found -> found != Situation.FALLING);
    }

    private boolean tellsOutcome(Run run) {
        return run.last() < 0 || !secret && isOver(run) && run.outcome().status() != Status.STEP_LIMIT;
    }

    private boolean isOver(Run run) {
        return k >= run.last() || k >= run.outcome().k();
    }

    private int shown(Run run) {
        return Math.min(k, run.last());
    }

    /// Whether a trust region left the point where it was, to try a shorter step.
    private static boolean wasRefused(Run run, int k) {
        return run.row(k).learningRate() == 0
                && run.request().method().at(k).columns().contains(Column.RADIUS);
    }

    private String motion(Run run) {
        int now = shown(run);
        if (now == 0) {
            return "method.resting";
        }
        Row before = run.row(now - 1);
        Row after = run.row(now);
        if (run.request().method().seesValuesAlone() && before.stepLength() == 0) {
            return "method.waiting";
        }
        if (wasRefused(run, now - 1)) {
            return "method.refused";
        }
        if (before.stepLength() <= REST * norm(before.point())) {
            return "method.resting";
        }
        boolean arrived = before.stepLength() <= UNSEEN * norm(before.point())
                && before.gradientNorm() <= FLAT * run.row(0).gradientNorm();
        if (arrived) {
            return "method.arriving";
        }
        return after.value() <= before.value() ? "method.descending" : "method.ascending";
    }

    /// 1 + ‖x‖: what a step has to be compared with to be told from rounding.
    private static double norm(double[] point) {
        return 1 + Math.sqrt(DoubleStream.of(point).map(x -> x * x).sum());
    }

    /// Whether the run has come to nothing, so that its last value says little.
    boolean failed() {
        return method.run().filter(this::failed).isPresent();
    }

    private boolean failed(Run run) {
        return run.last() < 0
                || !secret
                        && isOver(run)
                        && switch (run.outcome().status()) {
                            case DIVERGED, UNDEFINED, SINGULAR_HESSIAN, NOT_LEAST_SQUARES -> true;
                            case STEP_LIMIT, CONVERGED, STALLED -> false;
                        };
    }

    /// For one line: the value at k, or a word for what went wrong.
    String brief() {
        return method.run().map(this::brief).orElse("");
    }

    private String brief(Run run) {
        if (failed(run)) {
            return WORDS.say("brief." + run.outcome().status());
        }
        double value = run.row(shown(run)).value();
        String text = Numbers.typeset(value, 3);
        // A power of ten takes the room of a digit that nobody misses.
        return text.contains("e") ? Numbers.typeset(value, 2) : text;
    }

    /// Its name without the settings that tell it from others of its kind.
    String kindName() {
        return method.method().kind().name();
    }

    /// For one line: the settings that tell it from others of its kind; where it is alone, its learning rate.
    String settings() {
        return isAmongItsKind()
                ? method.name().substring(kindName().length()).strip()
                : method.method().rate().map(this::rate).orElse("");
    }

    /// What is done to its gradient, for a card that is folded: never silent.
    String disturbance() {
        Method now = method.method();
        return now.kind().options().stream()
                .filter(option -> !option.isWhole() && now.departs(option.key()))
                .map(option -> option.name() + " " + now.course(option.key()))
                .collect(Collectors.joining(" · "));
    }

    /// Whether another of its kind is in the list, so that its name goes on with settings. While the language is being
    /// switched, a name may still be in the other one.
    boolean isAmongItsKind() {
        return method.name().startsWith(kindName()) && !method.name().equals(kindName());
    }

    private String rate(Rate rate) {
        return switch (rate) {
            case Rate.Automatic _ -> "α " + WORDS.say("rate.auto");
            case Rate other -> "α " + other.text();
        };
    }

    /// The largest stable learning rate at the point where the method stands.
    OptionalDouble rateLimit() {
        if (secret || method.run().isEmpty() || method.run().get().last() < 0) {
            return OptionalDouble.empty();
        }
        Run run = method.run().get();
        double[] point = run.row(shown(run)).point();
        double curvature = Curvature.largest(run.request().objective(), point);
        return curvature > 0 ? method.method().stableRate(curvature) : OptionalDouble.empty();
    }
}
