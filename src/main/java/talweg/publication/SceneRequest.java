package talweg.publication;

import talweg.engine.RunRequest;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.session.Compilation;
import talweg.session.Scene;

/// What is run when a method starts where a scene says.
public final class SceneRequest {
    private SceneRequest() {}

    /// The request for one method.
    ///
    /// @param compiled the scene's function
    public static RunRequest of(Scene scene, Compilation.Compiled compiled, Method method) {
        return new RunRequest(
                Objective.of(compiled.function()).with(compiled.values()),
                method,
                new double[][] {scene.start().toArray()},
                scene.steps(),
                scene.tolerance(),
                scene.domain());
    }
}
