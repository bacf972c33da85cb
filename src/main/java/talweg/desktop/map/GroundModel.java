package talweg.desktop.map;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.engine.Relay;
import talweg.field.FieldMistake;
import talweg.figure.Ground;
import talweg.figure.Viewport;
import talweg.figure.graph.Graph;
import talweg.function.Cancellation;
import talweg.session.Scene;

/// The ground of the map: computed in the background for the newest view; the old one stays until then. While the view
/// moves, a ground that takes longer than a frame is computed coarsely first, so that it keeps up, and finely when the
/// view rests.
final class GroundModel {
    /// What became of a request: a ground, and what is to be said about it.
    private record Answer(Optional<Ground> ground, Optional<Graph> graph, String remark) {}

    private final Workbench workbench;
    private final Relay relay;
    private final Pace pace = new Pace();
    private final ReadOnlyObjectWrapper<Optional<Ground>> ground = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Graph>> graph = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private GroundRequest requested;

    GroundModel(Workbench workbench, Engine engine) {
        this.workbench = workbench;
        this.relay = new Relay(engine);
    }

    /// The ground, as far as it is computed; empty where a graph is shown.
    ReadOnlyObjectProperty<Optional<Ground>> ground() {
        return ground.getReadOnlyProperty();
    }

    /// Whose curves there are, ascending.
    double[] levels() {
        return ground.get().map(now -> now.levels().values()).orElse(new double[0]);
    }

    /// The graph in its place, if f has one variable.
    ReadOnlyObjectProperty<Optional<Graph>> graph() {
        return graph.getReadOnlyProperty();
    }

    /// What is unusual about it, or why there is none; empty if all is well.
    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /// Computes what `view` shows, unless that has been asked for already.
    void show(Viewport view) {
        Scene scene = workbench.scene().get();
        Plane.of(workbench)
                .map(plane -> new GroundRequest(plane, view, scene.appearance().scale(), workbench.knownMinimum()))
                .filter(request -> requested == null || !request.sameGround(requested))
                .ifPresent(this::compute);
    }

    private void compute(GroundRequest request) {
        requested = request;
        int coarseness = request.plane().isGraph() ? 1 : pace.coarseness();
        if (coarseness > 1) {
            relay.submit((cancelled, _) -> answer(request, coarseness, cancelled), coarse -> {
                publish(coarse);
                refine(request);
            });
        } else {
            relay.submit((cancelled, _) -> answer(request, 1, cancelled), this::publish);
        }
    }

    /// A fine picture after the coarse one, unless the view has moved on.
    private void refine(GroundRequest request) {
        if (request == requested) {
            relay.submitYielding((cancelled, _) -> answer(request, 1, cancelled), this::publish);
        }
    }

    private Answer answer(GroundRequest request, int coarseness, Cancellation cancelled) {
        if (request.plane().isGraph()) {
            Graph followed = Graph.of(request.plane().line(), request.view(), cancelled);
            return new Answer(Optional.empty(), Optional.of(followed), "");
        }
        try {
            Ground computed = pace.measure(coarseness, () -> request.compute(coarseness, cancelled));
            return new Answer(
                    Optional.of(computed),
                    Optional.empty(),
                    computed.samples().statistics().remark().orElse(""));
        } catch (FieldMistake tooFarOut) {
            return new Answer(Optional.empty(), Optional.empty(), tooFarOut.getMessage());
        }
    }

    private void publish(Answer answer) {
        remark.set(answer.remark());
        if (answer.ground().isPresent() || answer.graph().isPresent()) {
            ground.set(answer.ground());
            graph.set(answer.graph());
        }
    }
}
