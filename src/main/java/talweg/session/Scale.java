package talweg.session;

import java.util.Optional;
import talweg.field.Spacing;

/// How values are spread over the colours and the levels of the map.
public enum Scale {
    /// Whichever suits the values.
    AUTOMATIC,
    /// In proportion.
    LINEAR,
    /// By the logarithm of the distance from the lowest value.
    LOGARITHMIC;

    /// The spacing that is asked for; empty for whichever suits the values.
    public Optional<Spacing> spacing() {
        return switch (this) {
            case AUTOMATIC -> Optional.empty();
            case LINEAR -> Optional.of(Spacing.LINEAR);
            case LOGARITHMIC -> Optional.of(Spacing.LOGARITHMIC);
        };
    }
}
