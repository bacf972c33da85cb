package talweg.desktop.ensemble;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import talweg.desktop.workbench.Subject;
import talweg.engine.RunRequest;
import talweg.engine.ensemble.EnsembleWalk;
import talweg.engine.ensemble.StartSet;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.session.Point;
import talweg.session.Scene;

/// What the lanes of a method depend on: where two keys are equal, nothing is computed again. Functions are equal if
/// they
/// are the same object.
record SwarmKey(
        RealFunction function,
        List<Double> parameters,
        Method method,
        Point start,
        Domain domain,
        int steps,
        OptionalDouble tolerance,
        StartSet starts) {

    /// Where nothing hangs on the start it is that of the domain's middle, so that dragging it costs nothing.
    static SwarmKey of(Subject subject, Scene scene, Method method) {
        StartSet starts = scene.ensemble().starts();
        boolean free = !starts.form().isAboutTheStart()
                && !method.isAutomatic()
                && scene.domain().axes().size() <= 2;
        return new SwarmKey(
                subject.function(),
                Arrays.stream(subject.parameters()).boxed().toList(),
                method,
                free
                        ? new Point(scene.domain().axes().stream()
                                .map(Domain.Range::center)
                                .toList())
                        : scene.start(),
                scene.domain(),
                scene.steps(),
                scene.tolerance(),
                starts);
    }

    /// All lanes at their starts.
    EnsembleWalk walk() {
        double[] values = parameters.stream().mapToDouble(Double::doubleValue).toArray();
        double[][] alone = {start.toArray()};
        return EnsembleWalk.of(
                new RunRequest(Objective.of(function).with(values), method, alone, steps, tolerance, domain), starts);
    }
}
