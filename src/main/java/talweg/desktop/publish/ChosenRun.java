package talweg.desktop.publish;

import java.util.Optional;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.function.Cancellation;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;
import talweg.publication.SceneRequest;

/// The run of the method that is looked into, with what it is a run of.
record ChosenRun(ScenePage page, Run run) {
    /// @throws PublicationMistake if there is no method, or no run from this start
    static ChosenRun of(Exhibit exhibit) throws PublicationMistake {
        MethodRun method = exhibit.chosen().orElseThrow(() -> PublicationMistake.of("film.nobody"));
        ScenePage page = exhibit.page(scene -> scene);
        // While another is being computed, the run that is there belongs to an earlier scene.
        Optional<Run> known = method.computing() ? Optional.empty() : method.run();
        Run run = known.orElseGet(() -> Run.of(
                SceneRequest.of(page.scene(), page.compiled(), method.method()), Cancellation.NEVER, Progress.NONE));
        if (run.last() < 0) {
            throw PublicationMistake.of("script.start", run.reason());
        }
        return new ChosenRun(page, run);
    }
}
