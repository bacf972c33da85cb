package talweg.figure.instrument;

import java.util.List;

/// A table of what was found.
///
/// @param heads the names of the columns
/// @param rows a text for each column
public record Listing(List<String> heads, List<List<String>> rows) {
    /// Keeps its own copies.
    public Listing {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
