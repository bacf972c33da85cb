package talweg.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import talweg.figure.Decoration;
import talweg.figure.Figure;
import talweg.figure.Layer;
import talweg.figure.Mark;
import talweg.figure.Sheet;
import talweg.figure.Viewport;
import talweg.figure.instrument.Diagram;
import talweg.figure.instrument.Reading;
import talweg.function.Words;
import talweg.method.Figures;

/// What an instrument adds to a page: its marks upon the map, its numbers in the caption, its pictures below.
///
/// @param held the instrument
record PageReading(PageInstrument held) {
    private static final Words WORDS = new Words("publication");

    /// The widest that one of its pictures is.
    private static final double WIDEST = 340;

    /// Around its pictures.
    private static final double GAP = 14;

    /// Pixels between a name on the map and a value on a level curve.
    private static final double CLEAR = 24;

    /// Height of a line of the caption, whose room the pictures take.
    private static final double LINE = 16;

    /// Its name, what it says, and its numbers.
    private List<String> lines(Reading reading, Extent extent) {
        List<String> lines = new ArrayList<>();
        lines.add(held.instrument().name() + ": " + reading.sentence());
        reading.lines().forEach(line -> lines.add(line.plain()));
        lines.add(rates());
        reading.listing().ifPresent(table -> table.rows().forEach(row -> lines.add(String.join("   ", row))));
        return PageSheet.wrapped(lines, extent);
    }

    /// The rates whose marks its pictures show; empty if they show none.
    private String rates() {
        String rates = held.runners().stream()
                .filter(runner -> held.instrument().followsRuns() && Double.isFinite(runner.rate()))
                .map(runner -> runner.name() + " " + Figures.plain(runner.rate()))
                .collect(Collectors.joining(", "));
        return rates.isEmpty()
                ? ""
                : WORDS.say("page.rates", held.page().scene().k(), rates);
    }

    /// How many lines of a caption its words and pictures take; none on a page without a caption.
    int room(Extent extent) {
        if (!held.page().has(PagePart.CAPTION)) {
            return 0;
        }
        Reading reading = held.reading(held.rough(extent));
        return lines(reading, extent).size() + pictureLines(reading, extent);
    }

    private static int pictureLines(Reading reading, Extent extent) {
        return (int) Math.ceil(height(reading.diagrams(), extent.width()) / LINE);
    }

    private static double width(List<Diagram> diagrams, double width) {
        double room = width - Sheet.aroundCaption(width) + GAP;
        return Math.min(WIDEST, room / Math.max(1, diagrams.size()) - GAP);
    }

    private static double height(List<Diagram> diagrams, double width) {
        double each = width(diagrams, width);
        return diagrams.stream()
                .mapToDouble(diagram -> diagram.height(each) + GAP)
                .max()
                .orElse(0);
    }

    /// What it adds to a figure.
    ///
    /// @param marks upon the map
    /// @param below words and pictures
    /// @param texts where its names stand
    record Addition(Layer marks, List<double[]> texts, List<Decoration> below) {
        /// The figure with it; values on level curves make room for its names.
        Figure on(Figure map) {
            List<Layer> cleared = map.layers().stream()
                    .map(layer -> clear(layer, map.viewport()))
                    .toList();
            List<Decoration> decorations = new ArrayList<>(map.decorations());
            decorations.addAll(below);
            return map.layered(cleared).below(marks).around(decorations);
        }

        private Layer clear(Layer layer, Viewport view) {
            return layer.kind() != Layer.Kind.CONTOURS
                    ? layer
                    : new Layer(
                            layer.kind(),
                            layer.marks().stream()
                                    .filter(mark -> !(mark instanceof Mark.Label label) || isClear(label, view))
                                    .toList());
        }

        private boolean isClear(Mark.Label label, Viewport view) {
            return texts.stream()
                    .allMatch(text -> CLEAR
                            <= Math.hypot(
                                    (text[0] - label.x()) * view.pixelsPerX(),
                                    (text[1] - label.y()) * view.pixelsPerY()));
        }
    }

    /// Its marks on a map, its words and pictures below.
    ///
    /// @param room lines of the caption that are empty for it, at least [#room]
    Addition shown(Figure map, Extent extent, int room) {
        Reading reading = held.reading(map.viewport());
        List<Decoration> below = new ArrayList<>();
        if (room > 0) {
            // Of the part of the plane that the map shows, so that its numbers are those of the marks.
            List<String> lines = lines(reading, extent);
            int most = room - pictureLines(reading, extent);
            for (int i = 0; i < Math.min(lines.size(), most); i++) {
                below.add(Sheet.line(map, room - 1 - i, lines.get(i)));
            }
            below.addAll(pictures(map, reading.diagrams()));
        }
        return new Addition(held.marks(map.viewport(), reading), reading.texts(), below);
    }

    private static List<Decoration> pictures(Figure map, List<Diagram> diagrams) {
        List<Decoration> pictures = new ArrayList<>();
        double each = width(diagrams, map.width());
        double above = map.height() - height(diagrams, map.width());
        for (int i = 0; i < diagrams.size(); i++) {
            double left = map.viewport().frame().x() + i * (each + GAP);
            pictures.add(new Decoration.Inset(diagrams.get(i).figure(left, above, each)));
        }
        return pictures;
    }
}
