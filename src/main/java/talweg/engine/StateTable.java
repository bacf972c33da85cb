package talweg.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import talweg.method.Column;

/// The numbers of one lane at x_k.
///
/// @param k the iteration
/// @param known what is known at x_k: point, gradient, and what the method remembers
/// @param ahead what the step from x_k to x_{k+1} computes on its way; empty at the last iterate
public record StateTable(int k, List<Entry> known, List<Entry> ahead) {
    /// One symbol and its numbers, one for each coordinate, or one alone.
    public record Entry(Column column, double[] numbers) {}

    /// Keeps its own copies.
    public StateTable {
        known = List.copyOf(known);
        ahead = List.copyOf(ahead);
    }

    /// The numbers of `column`, if the method has it here.
    public Optional<double[]> find(Column column) {
        return Stream.concat(known.stream(), ahead.stream())
                .filter(entry -> entry.column() == column)
                .map(Entry::numbers)
                .findFirst();
    }
}
