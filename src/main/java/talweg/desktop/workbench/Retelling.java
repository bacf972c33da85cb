package talweg.desktop.workbench;

import java.util.stream.Stream;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.SampleScene;
import talweg.session.Scene;
import talweg.session.Session;

/// Says the program's own sentences in the language that is spoken now; a person's own note stays.
///
/// @param library whose functions have sentences
record Retelling(SampleLibrary library) {
    Session of(Session session) {
        return new Session(
                of(session.scene()), of(session.opened()), session.understood(), session.file(), session.deck());
    }

    private Scene of(Scene scene) {
        return Stream.of(
                        Stream.of(Scene.openingNote()),
                        library.functions().stream().map(SampleFunction::teaches),
                        library.scenes().stream().map(SampleScene::shows))
                .flatMap(sentences -> sentences)
                .filter(sentence -> sentence.isSaidBy(scene.note()))
                .findFirst()
                .map(sentence -> scene.withNote(sentence.text()))
                .orElse(scene);
    }
}
