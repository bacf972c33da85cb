package talweg.figure.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.figure.Mark;

/// What an instrument says.
///
/// @param marks on the map
/// @param lines formulas with the numbers in them
/// @param diagrams small pictures beside the map
/// @param listing a table, if it found several things
/// @param sentence what there is to see, in words
public record Reading(
        List<Mark> marks, List<Line> lines, List<Diagram> diagrams, Optional<Listing> listing, String sentence) {
    /// Keeps its own copies.
    public Reading {
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        diagrams = List.copyOf(diagrams);
    }

    /// The same with another sentence.
    Reading saying(String other) {
        return new Reading(marks, lines, diagrams, listing, other);
    }

    /// Where its names and numbers stand on the map: points that the values on level curves keep away from.
    public List<double[]> texts() {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .map(label -> new double[] {label.x(), label.y()})
                .toList();
    }

    /// A formula with numbers.
    ///
    /// @param latex as it is typeset
    /// @param plain as it is read aloud, or written where nothing is typeset
    public record Line(String latex, String plain) {}

    /// Collects what is said.
    static final class Draft {
        private final List<Mark> marks = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private final List<Diagram> diagrams = new ArrayList<>();
        private Optional<Listing> listing = Optional.empty();

        Draft mark(Mark mark) {
            marks.add(mark);
            return this;
        }

        Draft marks(List<? extends Mark> more) {
            marks.addAll(more);
            return this;
        }

        Draft line(String latex, String plain) {
            lines.add(new Line(latex, plain));
            return this;
        }

        Draft diagram(Diagram diagram) {
            diagrams.add(diagram);
            return this;
        }

        Draft listing(Listing found) {
            listing = Optional.of(found);
            return this;
        }

        Reading saying(String sentence) {
            return new Reading(marks, lines, diagrams, listing, sentence);
        }
    }
}
