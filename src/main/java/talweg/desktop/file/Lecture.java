package talweg.desktop.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import talweg.desktop.action.Action;
import talweg.desktop.workbench.Playback;
import talweg.desktop.workbench.Workbench;
import talweg.session.Deck;

/// The steps through a deck: from scene to scene, and with a presenter's clicker from iteration to iteration and, at
/// the
/// ends of a run, from scene to scene.
///
/// A scene is always shown as it was prepared. What was tried out on the one before is not lost: undo goes back to it.
public final class Lecture {
    private final Documents documents;
    private final Playback playback;

    /// A lecture on `workbench`.
    public Lecture(Documents documents, Workbench workbench) {
        this.documents = documents;
        this.playback = workbench.playback();
    }

    /// Whether there is a scene after this one.
    public ObservableValue<Boolean> hasNext() {
        return documents.reached().map(deck -> deck.flatMap(Deck::next).isPresent());
    }

    /// Whether there is a scene before this one.
    public ObservableValue<Boolean> hasPrevious() {
        return documents.reached().map(deck -> deck.flatMap(Deck::previous).isPresent());
    }

    /// The number of the scene and how many there are, `2/7`; empty if there is no deck.
    public ObservableValue<String> place() {
        return documents.deck().map(deck -> deck.map(Deck::place).orElse(""));
    }

    /// The next scene, if there is one.
    public void next() {
        reached().flatMap(Deck::next).ifPresent(documents::go);
    }

    /// The scene before, if there is one.
    public void previous() {
        reached().flatMap(Deck::previous).ifPresent(documents::go);
    }

    /// One iteration on; from the last one to the next scene.
    public void clickOn() {
        boolean atEnd = playback.iteration().get() == playback.last().get();
        reached().flatMap(Deck::next).filter(_ -> atEnd).ifPresentOrElse(documents::go, () -> playback.step(1));
    }

    /// One iteration back; from the start to the scene before.
    public void clickBack() {
        boolean atStart = playback.iteration().get() == 0;
        reached().flatMap(Deck::previous).filter(_ -> atStart).ifPresentOrElse(documents::go, () -> playback.step(-1));
    }

    /// An action for each scene, that goes there; the one that is shown is switched on.
    public List<Action> scenes() {
        List<Action> actions = new ArrayList<>();
        documents.deck().get().ifPresent(deck -> {
            for (int i = 0; i < deck.slides().size(); i++) {
                Deck there = deck.at(i);
                ReadOnlyObjectWrapper<Boolean> shown = new ReadOnlyObjectWrapper<>(i == deck.position());
                actions.add(Action.of((i + 1) + " · " + deck.name(i), () -> documents.go(there))
                        .switching(shown.getReadOnlyProperty()));
            }
        });
        return actions;
    }

    private Optional<Deck> reached() {
        return documents.reached().get();
    }
}
