package talweg.desktop.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import talweg.figure.MethodStyle;

/// What a chart says at one iteration.
///
/// @param title what is read, and at which k
/// @param entries one for each method that is seen
/// @param remark why there are none; empty if there are some
record Reading(String title, List<Entry> entries, String remark) {
    /// @param name of the method
    /// @param value as text
    record Entry(MethodStyle style, String name, String value) {}

    /// Keeps its own copy.
    Reading {
        entries = List.copyOf(entries);
    }

    /// As a sentence, for whoever listens.
    String text() {
        Stream<String> values = entries.stream().map(entry -> entry.name() + " " + entry.value());
        return Stream.concat(Stream.of(title), entries.isEmpty() ? Stream.of(remark) : values)
                .collect(Collectors.joining("; "));
    }
}
