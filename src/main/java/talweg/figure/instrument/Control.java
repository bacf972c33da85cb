package talweg.figure.instrument;

import java.util.List;

/// What is set beside the numbers of an instrument and not on the map.
public sealed interface Control {
    /// The number that it sets, or the deed that it does.
    String key();

    /// A number between two others.
    ///
    /// @param words what it is
    /// @param logarithmic whether equal ways are equal factors
    record Slider(String key, String words, double value, double low, double high, boolean logarithmic)
            implements Control {}

    /// One of some ways, numbered from 0.
    ///
    /// @param words what it is
    /// @param options their names
    record Choice(String key, String words, int value, List<String> options) implements Control {
        /// Keeps its own copy.
        public Choice {
            options = List.copyOf(options);
        }
    }

    /// Something that is done when asked for.
    ///
    /// @param words what is done
    record Deed(String key, String words) implements Control {}
}
