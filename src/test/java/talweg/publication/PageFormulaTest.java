package talweg.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.figure.FormulaOutline;
import talweg.session.Compilation;
import talweg.session.FunctionText;

class PageFormulaTest {
    private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";

    @Test
    void aFormulaStandsInALineWhereThereIsRoom() {
        assertThat(lines(HIMMELBLAU, 500)).hasSize(1);
    }

    @Test
    void aLongOneIsBrokenBeforeSummands() {
        List<FormulaOutline> lines = lines(HIMMELBLAU, 190);
        assertThat(lines).hasSize(2).allMatch(line -> line.width() <= 190);
    }

    @Test
    void termsAndParametersFollowTheFunction() {
        double alone = lines("x^2 + y^2", 2000).getFirst().width();
        List<FormulaOutline> lines = lines("r = x^2 + y^2\nf(x, y) = a r + sin(r)", 2000);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().width()).isGreaterThan(2 * alone);
        assertThat(lines("r = x^2 + y^2\nf(x, y) = a r + sin(r)", 160)).hasSizeBetween(2, 4);
    }

    @Test
    void whatWouldTakeThePageFromTheMapIsLeftAsItIsTyped() {
        assertThat(lines("x^2 + y^2" + " + sin(x y)".repeat(12), 200)).isEmpty();
        assertThat(lines("x^2 + y^2" + " + sin(x y)".repeat(400), 200)).isEmpty();
        assertThat(lines("sin(x)" + "*sin(x + y)".repeat(12), 200))
                .as("one summand")
                .isEmpty();
    }

    @Test
    void namesThatCannotBeSetAreLeftAsTheyAreTyped() {
        for (String name : List.of("größe", "深", "ж")) {
            assertThat(lines(name + " x^2 + y^2", 400)).as(name).hasSizeLessThan(2);
        }
    }

    private static List<FormulaOutline> lines(String formula, double room) {
        FunctionText text = new FunctionText(Optional.empty(), formula, Map.of(), List.of());
        return new PageFormula((Compilation.Compiled) Compilation.of(text)).lines(room);
    }
}
