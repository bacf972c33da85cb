package talweg.desktop.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import talweg.session.Arrangement;
import talweg.session.Scene;

/// What can be undone and done again. A drag is one entry, however many scenes it passes through; so are the letters
/// that were typed one after the other. Looking around (the view, k, folded panes) is no entry, for a lecturer who
/// takes
/// a learning rate back does not want to be sent to where the map was before.
public final class History {
    /// How many changes are remembered.
    static final int DEPTH = 200;

    /// @param scene the experiment
    /// @param origin where it comes from
    record Entry(Scene scene, Origin origin) {
        /// This experiment, looked at as `now` is if it is about the same domain.
        Scene in(Scene now) {
            Arrangement arranged =
                    now.arrangement().withInstrument(scene.arrangement().instrument());
            Scene looked = scene.withArrangement(arranged).withK(Math.min(now.k(), scene.steps()));
            return scene.domain().equals(now.domain()) ? looked.withView(now.view()) : looked;
        }
    }

    private final Deque<Entry> past = new ArrayDeque<>();
    private final Deque<Entry> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private String topic = "";
    private boolean held;
    private boolean noted;

    /// Whether there is something to take back.
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Whether there is something to do again.
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// A hand was laid on something: what changes until [#release] is one change.
    public void hold() {
        held = true;
        noted = false;
        topic = "";
    }

    /// The hand was taken away.
    public void release() {
        held = false;
        topic = "";
    }

    /// The experiment is about to change from `before` to `after`.
    void note(String what, Entry before, Scene after) {
        if (looksTheSame(before.scene(), after)) {
            return;
        }
        boolean goesOn = held && noted || !what.isEmpty() && what.equals(topic);
        topic = what;
        noted = true;
        if (!goesOn) {
            push(past, before);
        }
        future.clear();
        update();
    }

    Optional<Entry> undo(Entry now) {
        return move(past, future, now);
    }

    Optional<Entry> redo(Entry now) {
        return move(future, past, now);
    }

    private Optional<Entry> move(Deque<Entry> from, Deque<Entry> to, Entry now) {
        Optional<Entry> entry = Optional.ofNullable(from.pollLast());
        entry.ifPresent(_ -> push(to, now));
        topic = "";
        update();
        return entry;
    }

    private static void push(Deque<Entry> entries, Entry entry) {
        entries.addLast(entry);
        if (entries.size() > DEPTH) {
            entries.removeFirst();
        }
    }

    /// A scene has been saved: all of its past comes from there now.
    void replace(Origin before, Origin now) {
        UnaryOperator<Entry> renew = entry -> entry.origin().equals(before) ? new Entry(entry.scene(), now) : entry;
        for (Deque<Entry> entries : List.of(past, future)) {
            List<Entry> renewed = entries.stream().map(renew).toList();
            entries.clear();
            entries.addAll(renewed);
        }
    }

    private void update() {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }

    /// Whether two scenes differ only in what is looked at.
    static boolean looksTheSame(Scene before, Scene after) {
        return after.withView(before.view())
                .withK(before.k())
                .withArrangement(
                        before.arrangement().withInstrument(after.arrangement().instrument()))
                .equals(before);
    }
}
