package talweg.figure.instrument;

import java.util.List;
import talweg.figure.Mark;
import talweg.figure.Pen;

/// What an instrument shows all over the map, in place of the colours of f.
///
/// @param marks from the bottom to the top
/// @param legend what its colours mean
public record Ground(List<Mark> marks, List<Key> legend) {
    /// Keeps its own copies.
    public Ground {
        marks = List.copyOf(marks);
        legend = List.copyOf(legend);
    }

    /// A line or colour and what it means.
    public record Key(Pen pen, String words) {}
}
