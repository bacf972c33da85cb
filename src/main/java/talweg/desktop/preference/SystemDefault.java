package talweg.desktop.preference;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// A preference that is the system's, and follows it, until a person chooses.
///
/// @param <T> what is preferred
final class SystemDefault<T> {
    private final Property<T> property;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();
    private T system;
    private boolean following;

    /// Keeps an eye on `property`: whoever sets it chooses.
    ///
    /// @param choice what was chosen earlier
    /// @param system what the system prefers
    SystemDefault(Property<T> property, Optional<T> choice, T system) {
        this.property = property;
        this.system = system;
        property.setValue(choice.orElse(system));
        chosen.set(choice.isPresent());
        property.addListener((_, _, _) -> chosen.set(!following));
    }

    /// The system prefers something else now.
    void systemPrefers(T other) {
        system = other;
        if (!chosen.get()) {
            follow();
        }
    }

    /// A person chooses, be it what the system prefers, too.
    void choose(T value) {
        property.setValue(value);
        chosen.set(true);
    }

    /// The choice is the system's again.
    void follow() {
        following = true;
        property.setValue(system);
        following = false;
        chosen.set(false);
    }

    /// Whether a person has chosen.
    ReadOnlyBooleanProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// What a person has chosen.
    Optional<T> choice() {
        return chosen.get() ? Optional.of(property.getValue()) : Optional.empty();
    }
}
