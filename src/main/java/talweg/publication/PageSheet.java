package talweg.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import talweg.figure.Decoration.Entry;
import talweg.figure.Sheet;
import talweg.figure.Wrapping;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.method.Figures;
import talweg.session.Appearance;
import talweg.session.Arrows;
import talweg.session.MapPart;
import talweg.session.Scene;

/// What stands around the map of a page: heading, legend, colour bar, and the sentences below.
///
/// @param page what is wanted
/// @param journeys the runs, if paths are wanted
record PageSheet(ScenePage page, Journeys journeys) {
    private static final Words WORDS = new Words("publication");

    /// Pixels of a letter in a caption on average, generously.
    private static final double LETTER = 5.9;

    /// Lines of a sentence, at most.
    private static final int MOST_LINES = 12;

    /// Where the runs began and where they stand, for the caption; empty if nobody runs.
    String moment() {
        Scene scene = page.scene();
        String start =
                Arrays.stream(scene.start().toArray()).mapToObj(Figures::plain).collect(Collectors.joining(", "));
        return journeys.runs().isEmpty() ? "" : WORDS.say("page.moment", start, scene.k(), scene.steps());
    }

    /// Where everything goes.
    ///
    /// @param plane what the map shows
    PageLayout layout(PageGround.Still still, RealFunction plane) {
        Extent extent = still.extent();
        Scene scene = page.scene();
        boolean graph = PageGraph.isOn(page);
        boolean titled = page.has(PagePart.TITLE);
        List<Entry> legend = page.has(PagePart.LEGEND) ? still.legend() : List.of();
        boolean compact = PageLayout.isNarrow(extent.width());
        Sheet sheet = new Sheet(
                extent.width(),
                extent.height().orElse(0),
                page.subject()
                        .sample()
                        .filter(_ -> titled)
                        .map(function -> function.name().text())
                        .orElse(""),
                titled ? FormulaLine.of(page.compiled()) : "",
                page.has(PagePart.CAPTION) ? caption(still, compact) : List.of(),
                plane.variables().get(0),
                graph ? "f" : plane.variables().get(1),
                compact ? legend.stream().map(Entry::compact).toList() : legend,
                page.has(PagePart.BAR)
                        && !graph
                        // In a column of print the vertical axis of a surface says what a bar would.
                        && !(page.showsSurface() && compact)
                        && scene.appearance().parts().contains(MapPart.HEAT)
                        && !PageBasins.areWanted(page));
        return PageLayout.of(sheet, extent.height().isPresent(), aspect(), new PageFormula(page.compiled()));
    }

    /// Height over width of what the page shows, as it would best be.
    double aspect() {
        Domain seen = page.scene().seen();
        boolean equal = page.scene().appearance().equalAspect();
        return PageGraph.isOn(page)
                ? PageGraph.ASPECT
                : PageSurface.aspect(
                        page.shown(),
                        equal ? seen.axis(1).width() / seen.axis(0).width() : 1);
    }

    /// The note, where the runs stand, what the arrows are if they are not ∇f, and the settings of the methods where
    /// the legend has no room for them; in lines of the page's width. Below, empty lines for an instrument.
    private List<String> caption(PageGround.Still still, boolean compact) {
        Appearance look = page.scene().appearance();
        boolean descent =
                !PageGraph.isOn(page) && look.parts().contains(MapPart.GRADIENTS) && look.arrows() == Arrows.DESCENT;
        List<String> sentences = new ArrayList<>(page.scene().note().lines().toList());
        sentences.add(still.moment());
        PagePlane plane = new PagePlane(page, journeys);
        if (plane.isOne()) {
            sentences.add(WORDS.say("page.plane.shown", plane.words()));
            sentences.addAll(still.moment().isEmpty() ? List.of() : plane.distances());
        }
        sentences.add(new SwarmSentence(page).text());
        sentences.add(descent ? WORDS.say("page.descent") : "");
        sentences.add(compact ? journeys.settings() : "");
        List<String> lines = new ArrayList<>(wrapped(sentences, still.extent()));
        lines.addAll(Collections.nCopies(still.below(), ""));
        return lines;
    }

    /// In lines of the page's width.
    static List<String> wrapped(List<String> sentences, Extent extent) {
        int columns = (int) ((extent.width() - Sheet.aroundCaption(extent.width())) / LETTER);
        return sentences.stream()
                .flatMap(sentence -> Wrapping.lines(sentence, columns, MOST_LINES).stream())
                .toList();
    }
}
