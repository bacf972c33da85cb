package talweg.desktop.map;

import java.util.Optional;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.PhaseWalk;
import talweg.desktop.workbench.Workbench;
import talweg.engine.OpenedStep;
import talweg.figure.Layer;
import talweg.figure.Viewport;
import talweg.figure.graph.Graph;
import talweg.figure.inside.GraphPhase;
import talweg.figure.inside.PhaseLayer;

/// What is to be seen of the phase that is looked at.
///
/// @param workbench with the phase and the run that it belongs to
/// @param graph what is shown in place of a map, if it is
/// @param view what is seen
record PhasePicture(Workbench workbench, Optional<Graph> graph, Viewport view) {
    /// Its marks; empty while nobody looks into a step.
    static Optional<Layer> of(Workbench workbench, Optional<Graph> graph, Viewport view) {
        PhasePicture picture = new PhasePicture(workbench, graph, view);
        PhaseWalk walk = workbench.phases();
        return walk.place()
                .get()
                .flatMap(place -> walk.step(place.k())
                        .flatMap(step -> workbench
                                .runs()
                                .chosen()
                                .flatMap(method -> picture.marks(step, place.phase(), method))));
    }

    /// None while the run is that of a function of another number of variables than what is shown.
    private Optional<Layer> marks(OpenedStep step, int phase, MethodRun method) {
        int dimension = step.from().length;
        return graph.isPresent()
                ? graph.filter(_ -> dimension == 1)
                        .map(now -> GraphPhase.of(step, phase, method.look(), view, now.landscape()))
                : workbench
                        .section()
                        .filter(plane -> plane.function().dimension() == dimension)
                        .map(plane -> PhaseLayer.of(step, phase, method.look(), view, plane));
    }
}
