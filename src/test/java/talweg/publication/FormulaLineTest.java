package talweg.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talweg.session.Compilation;
import talweg.session.FunctionText;

class FormulaLineTest {
    private static String line(FunctionText text) {
        return FormulaLine.of((Compilation.Compiled) Compilation.interpreted(text));
    }

    @Test
    void aBareExpressionIsGivenAName() {
        assertThat(line(FunctionText.of("# a step\nif(x == 1, 0, y)"))).startsWith("f(x, y) = if(x == 1");
    }

    @Test
    void termsAndParametersStandBehindTheFunction() {
        FunctionText text = FunctionText.of("a = 1 in [0, 3]\nu = x - a\nf(x, y) = u^2 + y^2\n");
        assertThat(line(text.withParameter("a", 2.5))).isEqualTo("f(x, y) = u^2 + y^2   u = x − a   a = 2.5");
    }

    @Test
    void aMinusIsNoHyphen() {
        assertThat(line(FunctionText.of("f(x, y) = -x - 1e-9*y"))).isEqualTo("f(x, y) = −x − 1e-9*y");
    }
}
