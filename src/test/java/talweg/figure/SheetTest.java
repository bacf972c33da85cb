package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talweg.field.LevelChoice;
import talweg.field.Levels;
import talweg.field.Statistics;
import talweg.field.ValueScale;
import talweg.function.Domain;

class SheetTest {
    private static final Decoration.Entry ENTRY =
            new Decoration.Entry(MethodStyle.of(0), "Gradient descent", "lr = 0.0012");

    private final Statistics statistics = Statistics.of(new double[][] {{-40, -3, 0}, {1, 2, 30}});
    private final ValueScale scale = ValueScale.automatic(statistics, OptionalDouble.empty());
    private final Levels levels = new LevelChoice.Automatic(6).levels(statistics, scale);

    private static Sheet sheet(
            double width, double height, String formula, List<Decoration.Entry> legend, boolean bar) {
        return new Sheet(width, height, "A name", formula, List.of("A sentence."), "x", "y", legend, bar);
    }

    private Figure figure(Sheet sheet) {
        Viewport view = Viewport.fit(sheet.frame(), Domain.cube(2, -1, 1), true);
        return sheet.figure(view, List.of(), scale, levels, MapStyle.TALWEG, Figure.Imprint.NONE);
    }

    @Test
    void everythingLiesOnThePage() {
        Sheet sheet = sheet(900, 600, "f(x, y) = x", Collections.nCopies(5, ENTRY), true);
        Box page = Box.size(900, 600);
        for (Decoration decoration : figure(sheet).decorations()) {
            switch (decoration) {
                case Decoration.Axes _, Decoration.Rule _, Decoration.Inset _, Decoration.Swatches _ -> {}
                case Decoration.ColourBar bar ->
                    assertThat(page.contains(bar.box().right(), bar.box().bottom()))
                            .isTrue();
                case Decoration.Legend legend ->
                    assertThat(legend.box().right()).isLessThanOrEqualTo(900);
                case Decoration.Caption caption ->
                    assertThat(page.contains(caption.x(), caption.y())).isTrue();
                case Decoration.Formula formula ->
                    assertThat(page.contains(formula.x() + formula.outline().width(), formula.y()))
                            .isTrue();
            }
        }
    }

    @Test
    void aLongFormulaTakesMoreLinesAndTheMapLess() {
        Box one = sheet(500, 400, "f(x, y) = x", List.of(), true).frame();
        Box more = sheet(500, 400, "f(x, y) = x" + " + sin(x)".repeat(12), List.of(), true)
                .frame();
        assertThat(more.y()).isGreaterThan(one.y());
        assertThat(more.bottom()).isEqualTo(one.bottom());
    }

    @Test
    void aTypesetFormulaStandsBetweenTheHeadingAndTheMapLineByLine() {
        FormulaOutline low = new FormulaOutline("", 90, 10, 4);
        FormulaOutline high = new FormulaOutline("", 90, 25, 15);
        Sheet sheet = sheet(500, 400, "f(x, y) = x + y", List.of(), false).withTypeset(List.of(low, high));
        List<Decoration.Formula> lines = figure(sheet).decorations().stream()
                .filter(Decoration.Formula.class::isInstance)
                .map(Decoration.Formula.class::cast)
                .toList();
        assertThat(lines).extracting(Decoration.Formula::text).containsExactly("f(x, y) = x + y", "");
        assertThat(lines.get(0).y() - 10).isGreaterThan(32);
        assertThat(lines.get(1).y() - 25).isGreaterThan(lines.get(0).y() + 4);
        assertThat(sheet.frame().y()).isGreaterThan(lines.get(1).y() + 15);
    }

    @Test
    void aLongLegendLeavesTheMapMostOfThePage() {
        Decoration.Entry endless = new Decoration.Entry(MethodStyle.of(0), "x".repeat(500), "");
        assertThat(sheet(1000, 600, "", List.of(endless), false).frame().width())
                .isGreaterThan(500);
    }

    @Test
    void theColourBarStatesTheScaleWithTrueMinusSigns() {
        Decoration.ColourBar bar = Sheet.colourBar(Box.size(10, 100), scale, levels, MapStyle.TALWEG);
        assertThat(bar.lines()).hasSize(levels.count()).isSorted();
        assertThat(bar.ticks()).extracting(Decoration.Tick::text).noneMatch(text -> text.contains("-"));
        assertThat(bar.ticks()).extracting(Decoration.Tick::text).anyMatch(text -> text.startsWith("−"));
    }

    @Test
    void aTinyPageStillHasAFrame() {
        Box frame = sheet(40, 30, "f", List.of(ENTRY), true).frame();
        assertThat(frame.width()).isPositive();
        assertThat(frame.height()).isPositive();
    }
}
