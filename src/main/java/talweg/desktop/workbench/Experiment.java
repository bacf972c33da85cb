package talweg.desktop.workbench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import talweg.session.Deck;
import talweg.session.Scene;

/// The scene as a value that is changed, taken back, opened and saved, and what is said about that. It knows where the
/// scene comes from and what it was before; what follows from the scene is the [Workbench]'s.
public abstract sealed class Experiment permits Workbench {
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Origin> origin = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper confirmation = new ReadOnlyStringWrapper("");
    private final History history;

    Experiment(Scene scene, Origin origin, History history) {
        this.scene.set(scene);
        this.origin.set(origin);
        this.history = history;
    }

    /// The experiment.
    public final ReadOnlyObjectProperty<Scene> scene() {
        return scene.getReadOnlyProperty();
    }

    /// The experiment as it is to be saved: with the k and the method that the window shows.
    public abstract Scene snapshot();

    /// Another scene is about to be shown.
    abstract void leave();

    /// `other` is shown now.
    abstract void arrive(Scene other);

    /// The last thing that could not be done, and why; empty if there is none.
    public final ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /// Says what could not be done, without interrupting anybody.
    public final void tell(String what) {
        message.set(what);
    }

    /// The last thing that was done and cannot be seen, such as a file that was written; empty if it is said long
    /// enough.
    public final ReadOnlyStringProperty confirmation() {
        return confirmation.getReadOnlyProperty();
    }

    /// Says calmly that something has been done. Whoever shows it says nothing, "", after a while.
    public final void confirm(String what) {
        confirmation.set(what);
    }

    /// Changes the experiment. What could not be done before is history then.
    public final void change(UnaryOperator<Scene> change) {
        change("", change);
    }

    /// Changes the experiment; changes of the same topic that follow each other, as the letters of a word, are undone
    /// together.
    public final void change(String topic, UnaryOperator<Scene> change) {
        Scene after = change.apply(scene.get());
        message.set("");
        if (!after.equals(scene.get())) {
            history.note(topic, now(), after);
            scene.set(after);
        }
    }

    /// Changes what follows from the last change, and is undone with it.
    final void amend(UnaryOperator<Scene> change) {
        scene.set(change.apply(scene.get()));
    }

    /// What can be undone.
    public final History history() {
        return history;
    }

    /// Takes the last change back.
    public final void undo() {
        history.undo(now()).ifPresent(this::restore);
    }

    /// Makes the change again that was taken back last.
    public final void redo() {
        history.redo(now()).ifPresent(this::restore);
    }

    private void restore(History.Entry entry) {
        if (entry.origin().equals(origin.get())) {
            message.set("");
            scene.set(entry.in(scene.get()));
        } else {
            show(entry.scene(), entry.origin());
        }
    }

    private History.Entry now() {
        return new History.Entry(snapshot(), origin.get());
    }

    /// Where the experiment comes from.
    public final ReadOnlyObjectProperty<Origin> origin() {
        return origin.getReadOnlyProperty();
    }

    /// The experiment as it was opened, or saved since then.
    public final Scene opened() {
        return origin.get().opened();
    }

    /// Whether the experiment is another than the one that was opened or saved, apart from what is only looked at.
    public final boolean isChanged() {
        return !History.looksTheSame(scene.get(), opened());
    }

    /// Puts another experiment on the workbench.
    public final void open(Scene other) {
        open(other, Origin.of(other));
    }

    /// Puts another experiment on the workbench that differs already from what one goes back to.
    final void open(Scene other, Scene opened) {
        open(other, Origin.of(opened));
    }

    /// Puts the experiment of `file` on the workbench.
    ///
    /// @param deck the lecture that it is shown from, at this scene
    public final void open(Scene other, Path file, Optional<Deck> deck) {
        open(other, new Origin(other, Optional.of(file), deck));
    }

    /// Puts an experiment on the workbench that is the present scene of `deck` and in no file.
    public final void open(Scene other, Deck deck) {
        open(other, new Origin(other, Optional.empty(), Optional.of(deck)));
    }

    /// Back to the experiment as it was opened.
    public final void reset() {
        open(opened(), origin.get());
    }

    private void open(Scene other, Origin from) {
        history.note("", now(), other);
        show(other, from);
    }

    private void show(Scene other, Origin from) {
        origin.set(from);
        message.set("");
        leave();
        scene.set(other);
        arrive(other);
        openings.set(openings.get() + 1);
    }

    /// Grows by one whenever a scene is opened.
    public final ReadOnlyIntegerProperty openings() {
        return openings.getReadOnlyProperty();
    }

    /// The experiment has been saved in `file` as `saved`.
    ///
    /// @param deck the lecture that it belongs to from now on
    public final void keptIn(Path file, Scene saved, Optional<Deck> deck) {
        comesFrom(new Origin(saved, Optional.of(file), deck));
    }

    /// The scenes around it have changed.
    public final void standIn(Optional<Deck> deck) {
        comesFrom(new Origin(opened(), origin.get().file(), deck));
    }

    private void comesFrom(Origin now) {
        history.replace(origin.get(), now);
        origin.set(now);
    }
}
