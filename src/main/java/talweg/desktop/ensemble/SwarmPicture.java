package talweg.desktop.ensemble;

import java.util.List;
import talweg.figure.Mark;
import talweg.figure.Pixels;
import talweg.figure.Viewport;

/// The swarm as pixels with premultiplied alpha.
///
/// @param view what the pixels show
/// @param sample so many of the dots as can be drawn one by one, for a surface, on which pixels do not fit
public record SwarmPicture(Pixels pixels, Viewport view, List<Mark.Cloud> sample) {
    /// Keeps its own copy.
    public SwarmPicture {
        sample = List.copyOf(sample);
    }
}
