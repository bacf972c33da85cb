package talweg.desktop.publish;

import java.util.List;
import java.util.Optional;
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
/// @param file the name of files about it, without an ending; empty if it has none
record Exhibit(Scene scene, List<Integer> looks, Optional<MethodRun> chosen, Optional<String> file) {
    static Exhibit of(Workbench workbench) {
        Session now = workbench.session();
        Scene scene = now.scene().withFunction(now.understood());
        List<Integer> looks =
                workbench.runs().runs().get().stream().map(MethodRun::style).toList();
        return new Exhibit(
                scene,
                looks.size() == scene.methods().size() ? looks : List.of(),
                workbench.runs().chosen(),
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

    /// Whether what comes beyond k is hidden.
    boolean isCurtained() {
        return scene.arrangement().curtain();
    }
}
