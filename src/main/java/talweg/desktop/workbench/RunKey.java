package talweg.desktop.workbench;

import talweg.engine.RunRequest;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.session.Scene;

/// What a run depends on; a run whose key did not change is not computed again.
record RunKey(Subject subject, Scene scene, Method method) {
    boolean sameRun(RunKey other) {
        return method.equals(other.method) && sameTask(other);
    }

    /// Whether both runs go down the same function from the same start, by whatever method.
    boolean sameTask(RunKey other) {
        return subject.sameValues(other.subject)
                && scene.start().equals(other.scene.start())
                && scene.domain().equals(other.scene.domain())
                && scene.steps() == other.scene.steps()
                && scene.tolerance().equals(other.scene.tolerance());
    }

    /// Whether nothing but hyperparameters tells them apart.
    boolean isRetuned(RunKey before) {
        return sameTask(before)
                && method.kind().equals(before.method.kind())
                && !method.equals(before.method)
                && scene.methods().size() == before.scene.methods().size();
    }

    RunRequest request() {
        Objective objective = Objective.of(subject.function()).with(subject.parameters());
        double[][] starts = {scene.start().toArray()};
        return new RunRequest(objective, method, starts, scene.steps(), scene.tolerance(), scene.domain());
    }
}
