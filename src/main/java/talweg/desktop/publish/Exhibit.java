package talweg.desktop.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;
import talweg.session.Scene;
import talweg.session.SceneFile;
import talweg.session.Session;

/// What the window shows at one moment.
///
/// @param scene the experiment, with the function that is shown while another is being typed
/// @param looks the number of each method's colour, dash and marker
/// @param chosen the method that is looked into
/// @param phase the phase of the step from x_k that is looked at, from 0
/// @param file the name of files about it, without an ending; empty if it has none
record Exhibit(Scene scene, List<Integer> looks, Optional<MethodRun> chosen, OptionalInt phase, Optional<String> file) {
    static Exhibit of(Workbench workbench) {
        Session now = workbench.session();
        Scene scene = now.scene().withFunction(now.understood());
        List<Integer> looks =
                workbench.runs().runs().get().stream().map(MethodRun::style).toList();
        return new Exhibit(
                scene,
                looks.size() == scene.methods().size() ? looks : List.of(),
                workbench.runs().chosen(),
                workbench
                        .phases()
                        .place()
                        .get()
                        .map(place -> OptionalInt.of(place.phase()))
                        .orElse(OptionalInt.empty()),
                now.file()
                        .map(file -> stem(file.getFileName().toString()))
                        .or(() -> scene.function().sample()));
    }

    private static String stem(String name) {
        return name.endsWith(SceneFile.ENDING) ? name.substring(0, name.length() - SceneFile.ENDING.length()) : name;
    }

    /// A page of it.
    ///
    /// @param change what the page shows otherwise
    ScenePage page(UnaryOperator<Scene> change) throws PublicationMistake {
        return ScenePage.of(change.apply(scene)).withLooks(looks);
    }

    /// A page of it at this moment, with the marks of the phase that is open: then the method that is looked into
    /// stands first, as the page wants it.
    ScenePage moment() throws PublicationMistake {
        if (phase.isEmpty() || chosen.isEmpty()) {
            return page(scene -> scene);
        }
        int first = chosen.get().index();
        ScenePage page = ScenePage.of(scene.withMethods(toFront(scene.methods(), first)))
                .withLooks(looks.isEmpty() ? looks : toFront(looks, first));
        return page.withPhase(phase.getAsInt() + 1);
    }

    private static <T> List<T> toFront(List<T> all, int first) {
        List<T> turned = new ArrayList<>(all);
        turned.addFirst(turned.remove(first));
        return turned;
    }

    /// Whether what comes beyond k is hidden.
    boolean isCurtained() {
        return scene.arrangement().curtain();
    }
}
