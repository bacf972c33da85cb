package talweg.publication;

import talweg.engine.Run;
import talweg.method.Method;
import talweg.session.Compilation;
import talweg.session.Scene;
import talweg.session.SectionChoice;

/// The plane in which a method's path moves most.
public final class MainPlane {
    private MainPlane() {}

    /// That of the method at a place of a scene's list.
    ///
    /// @throws PublicationMistake if the path stays on a line or leaves all bounds
    public static SectionChoice of(Scene scene, Compilation.Compiled compiled, int place) throws PublicationMistake {
        Method method = Journeys.method(scene.methods().get(place));
        return PagePlane.main(Run.of(SceneRequest.of(scene, compiled, method)));
    }
}
