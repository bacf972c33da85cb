package talweg.desktop.map;

import talweg.engine.basins.BasinsRequest;
import talweg.figure.Viewport;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.session.BasinChoice;
import talweg.session.Scene;

/// What basins on the map depend on.
///
/// @param plane the function, of two variables
/// @param method whose basins
/// @param scene for its domain and its number of steps
/// @param view what is seen
record BasinsKey(Plane plane, Method method, Scene scene, Viewport view) {
    boolean sameBasins(BasinsKey other) {
        return plane.sameValues(other.plane)
                && method.equals(other.method)
                && scene.domain().equals(other.scene.domain())
                && BasinChoice.steps(scene) == BasinChoice.steps(other.scene)
                && view.equals(other.view);
    }

    /// A start for each pixel.
    BasinsRequest request() {
        Objective objective =
                Objective.of(plane.function()).with(plane.parameters()).over(scene.domain());
        return new BasinsRequest(
                objective,
                method,
                view.visible(),
                (int) Math.max(1, Math.round(view.frame().width())),
                (int) Math.max(1, Math.round(view.frame().height())),
                BasinChoice.steps(scene),
                BasinsRequest.USUAL_TOLERANCE);
    }
}
