package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXFormula;

/// How formulas look when they are typeset.
class LatexTest {
    static List<Corpus.Entry> accepted() {
        return Corpus.entries("accepted.txt");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void everyFormulaCanBeTypeset(Corpus.Entry entry) {
        Formula formula = (Formula) Formula.parse(entry.text());
        assertThat(new TeXFormula(formula.latex())).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', textBlock = """
            (1 - x)^2 + 100(y - x^2)^2 ⇒ (1 - x)^{2} + 100 \\left(y - x^{2}\\right)^{2}
            x/(y + 1)*2              ⇒ \\frac{x}{y + 1} \\cdot 2
            -x y/2                   ⇒ -\\frac{x y}{2}
            x - (-y)                 ⇒ x - (-y)
            2*3 + 2 x                ⇒ 2 \\cdot 3 + 2 x
            sin(x)^2 + (x + 1)^y     ⇒ \\sin^{2}(x) + (x + 1)^{y}
            sqrt(x) + |x|            ⇒ \\sqrt{x} + \\left| x \\right|
            e^(-x^2)                 ⇒ e^{-x^{2}}
            x_max + alpha y + x2 + x ⇒ x_{\\mathrm{max}} + \\alpha y + x_{2} + x
            1e-20 x                  ⇒ 10^{-20} x
            sum(i, 1, 3, x^i) y      ⇒ \\left(\\sum_{i=1}^{3} x^{i}\\right) y
            if(x <= y, x, -y)        ⇒ \\begin{cases} x & \\quad \\text{if } x \\le y \\\\ -y & \\quad \\text{otherwise} \\end{cases}
            floor(x) + max(x, y)     ⇒ \\left\\lfloor x \\right\\rfloor + \\max(x, y)
            """)
    void formulasAreTypesetAsOnABlackboard(String text, String latex) {
        Formula formula = (Formula) Formula.parse(text);
        assertThat(Latex.of(formula.body())).isEqualTo(latex);
    }

    @Test
    void theHeadNamesTheVariablesAndTheTermsFollow() {
        Formula formula = (Formula) Formula.parse("r = hypot(x1, x2); g(x[2]) = r");
        assertThat(formula.latex())
                .isEqualTo("g(x_{1}, \\ldots, x_{2}) = r, \\quad r = \\operatorname{hypot}(x_{1}, x_{2})");
    }
}
