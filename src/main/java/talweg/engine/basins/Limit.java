package talweg.engine.basins;

import java.util.Locale;
import talweg.function.Words;

/// A point that runs come to.
///
/// @param x first coordinate
/// @param y second coordinate
/// @param value f there
/// @param kind what the ground is like there
/// @param radius of its disc, in widths of the domain
public record Limit(double x, double y, double value, Kind kind, double radius) {
    /// What the ground is like.
    public enum Kind {
        /// f is higher all around.
        MINIMUM,
        /// H has positive and negative eigenvalues.
        SADDLE,
        /// f is lower all around.
        MAXIMUM,
        /// H is singular, and f is neither higher nor lower all around.
        DEGENERATE;

        /// As in files, such as `minimum`.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// In the reader's language: `minimum`.
        public String words() {
            Words words = new Words("engine");
            return switch (this) {
                case MINIMUM -> words.say("limit.minimum");
                case SADDLE -> words.say("limit.saddle");
                case MAXIMUM -> words.say("limit.maximum");
                case DEGENERATE -> words.say("limit.degenerate");
            };
        }
    }

    Limit withRadius(double other) {
        return new Limit(x, y, value, kind, other);
    }
}
