package talweg.desktop.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The curtain over what comes: while it is down, everything beyond k, limits and outcomes are hidden, and whoever
/// watches drops a flag where a run will end. When it has been raised, the flags stay to be compared.
public final class Curtain {
    /// More flags than this nobody tells apart.
    public static final int MOST = 5;

    /// A prediction.
    ///
    /// @param letter A, B, …
    /// @param x in the plane that the map shows
    /// @param y in the plane that the map shows
    public record Flag(char letter, double x, double y) {}

    private final Workbench workbench;
    private final ObservableValue<Boolean> down;
    private final ReadOnlyObjectWrapper<List<Flag>> flags = new ReadOnlyObjectWrapper<>(List.of());

    /// The curtain of the scenes on `workbench`, which say whether it is down.
    Curtain(Workbench workbench) {
        this.workbench = workbench;
        this.down = workbench.scene().map(scene -> scene.arrangement().curtain());
        workbench.openings().subscribe(_ -> flags.set(List.of()));
    }

    /// The flags of `other`, which hung over the same scene.
    void keep(Curtain other) {
        flags.set(other.flags.get());
    }

    /// Whether it hides what comes.
    public ObservableValue<Boolean> down() {
        return down;
    }

    /// Whether it hides what comes now.
    public boolean isDown() {
        return workbench.scene().get().arrangement().curtain();
    }

    /// The predictions.
    public ReadOnlyObjectProperty<List<Flag>> flags() {
        return flags.getReadOnlyProperty();
    }

    /// Hides what comes. Flags of an earlier round are gone.
    public void lower() {
        flags.set(List.of());
        set(true);
    }

    /// Shows everything again.
    public void raise() {
        set(false);
    }

    /// Takes all flags away.
    public void clear() {
        flags.set(List.of());
    }

    private void set(boolean now) {
        workbench.change(scene -> scene.withArrangement(scene.arrangement().withCurtain(now)));
    }

    /// Drops a flag.
    ///
    /// @return its letter; empty if there are as many as there may be
    public Optional<Character> drop(double x, double y) {
        Optional<Character> free = freeLetter();
        free.ifPresent(letter -> {
            List<Flag> more = new ArrayList<>(flags.get());
            more.add(new Flag(letter, x, y));
            flags.set(List.copyOf(more));
        });
        return free;
    }

    /// Takes a flag away.
    public void remove(Flag flag) {
        flags.set(flags.get().stream().filter(other -> !other.equals(flag)).toList());
    }

    private Optional<Character> freeLetter() {
        for (char letter = 'A'; letter < 'A' + MOST; letter++) {
            char wanted = letter;
            if (flags.get().stream().noneMatch(flag -> flag.letter() == wanted)) {
                return Optional.of(letter);
            }
        }
        return Optional.empty();
    }
}
