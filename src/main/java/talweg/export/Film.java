package talweg.export;

import java.time.Duration;
import talweg.figure.Figure;

/// A sequence of figures of one size. Each is made when its turn comes, so that a long film needs no more memory than a
/// short one.
public interface Film {
    /// A figure and how long it is shown.
    record Frame(Figure figure, Duration duration) {}

    /// How many frames there are, at least one.
    int length();

    /// Pixels of the film for each pixel of its figures.
    default double scale() {
        return 1;
    }

    /// A frame; asked for in order, once each.
    ///
    /// @param index from 0
    Frame frame(int index);
}
