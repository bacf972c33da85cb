package talweg.desktop.ensemble;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Subject;
import talweg.desktop.workbench.Workbench;
import talweg.figure.MethodStyle;
import talweg.session.Ensemble;
import talweg.session.Scene;

/// A method that runs from many starts.
///
/// @param key what its lanes depend on
/// @param style its colour
/// @param name its name
/// @param chosen whether it is the one that is looked into
record Member(SwarmKey key, MethodStyle style, String name, boolean chosen) {
    /// Starts up to which all visible methods are compared, though one is on the map.
    private static final int FEW = 50_000;

    /// How many starts there are.
    int lanes() {
        return key.starts().size(key.start().dimension());
    }

    /// Those that are on the map; nobody while the swarm is not shown.
    static List<Member> onTheMap(Workbench workbench) {
        Scene scene = chosen(workbench);
        return scene.ensemble().shown() ? of(workbench, Ensemble.methods(scene)) : List.of();
    }

    /// Those whose distributions are compared.
    static List<Member> compared(Workbench workbench) {
        Scene scene = workbench.scene().get();
        boolean few = scene.ensemble().starts().count() <= FEW;
        List<Integer> visible = IntStream.range(0, scene.methods().size())
                .filter(i -> scene.methods().get(i).visible())
                .boxed()
                .toList();
        return few && scene.ensemble().shown() ? of(workbench, visible) : onTheMap(workbench);
    }

    private static List<Member> of(Workbench workbench, List<Integer> places) {
        Scene scene = chosen(workbench);
        List<MethodRun> runs = workbench.runs().runs().get();
        Optional<Subject> subject = workbench
                .function()
                .subject()
                .get()
                .filter(found -> found.function().dimension() == scene.start().dimension())
                .filter(found ->
                        found.function().dimension() == scene.domain().axes().size())
                .filter(_ -> runs.size() == scene.methods().size());
        int looked = Ensemble.methods(scene.withEnsemble(scene.ensemble().withEvery(false))).stream()
                .findFirst()
                .orElse(-1);
        return subject.stream()
                .flatMap(found -> places.stream()
                        .map(runs::get)
                        .map(run -> new Member(
                                SwarmKey.of(found, scene, run.method()),
                                run.look(),
                                run.name(),
                                run.index() == looked)))
                .toList();
    }

    /// The scene with the method that the window looks into.
    private static Scene chosen(Workbench workbench) {
        Scene scene = workbench.scene().get();
        int selected = workbench.runs().selected().get();
        return scene.withArrangement(scene.arrangement().withChosen(selected));
    }
}
