package talweg.session;

import java.util.Comparator;

/// A scene that comes with the program, one of a pair: the same question once with settings that work and once with
/// settings that do not. One TOML file each, read by [SampleSceneFile].
///
/// @param id its name in files and on the command line, the file's own name without `.toml`
/// @param pair the number of the pair, from 1
/// @param works whether it is the one of the pair that works
/// @param name its name for people
/// @param shows what there is to see, with its numbers
/// @param experiment the scene without a note
public record SampleScene(String id, int pair, boolean works, Wording name, Wording shows, Scene experiment) {
    /// Pair by pair, what works first.
    static final Comparator<SampleScene> ORDER =
            Comparator.comparingInt(SampleScene::pair).thenComparing(scene -> !scene.works());

    /// The scene, with what there is to see as its note.
    public Scene scene() {
        return experiment.withNote(shows.text());
    }

    /// Whether `other` is this scene, in whichever language.
    public boolean is(Scene other) {
        return shows.isSaidBy(other.note()) && experiment.equals(other.withNote(experiment.note()));
    }
}
