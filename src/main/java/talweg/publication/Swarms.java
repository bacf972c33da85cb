package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import talweg.engine.ensemble.EnsembleWalk;
import talweg.engine.ensemble.Reel;
import talweg.field.section.Section;
import talweg.figure.CloudPainter;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Role;
import talweg.function.Cancellation;
import talweg.function.Words;
import talweg.session.Ensemble;
import talweg.session.Scene;

/// The swarms of a page: those of all methods that run from many starts.
record Swarms(List<Reel> reels, List<Role> roles) {
    private static final Words WORDS = new Words("publication");

    /// Those that the page's scene wants to be seen.
    ///
    /// @param remarks is told if there are too many dots to draw each
    static Swarms of(ScenePage page, Consumer<String> remarks) throws PublicationMistake {
        Scene scene = page.scene();
        Swarms swarms = new Swarms(new ArrayList<>(), new ArrayList<>());
        if (!scene.ensemble().shown()) {
            return swarms;
        }
        for (int i : Ensemble.methods(scene)) {
            EnsembleWalk walk = EnsembleWalk.of(
                    SceneRequest.of(
                            scene,
                            page.compiled(),
                            Journeys.method(scene.methods().get(i))),
                    scene.ensemble().starts());
            swarms.reels.add(new Reel(walk));
            swarms.roles.add(Role.method(page.look(i)));
            if (walk.lanes() > CloudPainter.MOST_DRAWN && swarms.reels.size() == 1) {
                remarks.accept(WORDS.say("page.ensemble", walk.lanes()));
            }
        }
        return swarms;
    }

    /// `figure` with the dots as they are at k below its paths.
    ///
    /// @param plane what the figure shows of more than two variables
    Figure on(Figure figure, int k, Section plane) {
        if (reels.isEmpty()) {
            return figure;
        }
        List<Mark> clouds = new ArrayList<>();
        for (int i = 0; i < reels.size(); i++) {
            clouds.add(Mark.Cloud.of(reels.get(i).at(k, Cancellation.NEVER), plane, 1, roles.get(i)));
        }
        List<Layer> layers = new ArrayList<>(figure.layers());
        layers.add(place(layers), new Layer(Layer.Kind.PATHS, clouds));
        return figure.layered(layers);
    }

    private static int place(List<Layer> layers) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).kind() == Layer.Kind.PATHS) {
                return i;
            }
        }
        return layers.size();
    }
}
