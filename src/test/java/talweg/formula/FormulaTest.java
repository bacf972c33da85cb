package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.formula.ColoredToken.Category;

/// What a formula says of its names.
class FormulaTest {
    private static final String ROSENBROCK = "a = 1 in [0, 3]\nb = 100\nf(x, y) = (a - x)^2 + b (y - x^2)^2";

    @Test
    void parametersHaveValueRangeAndOrigin() {
        assertThat(formula(ROSENBROCK).parameters())
                .containsExactly(
                        new FormulaParameter("a", 1, 0, 3, true), new FormulaParameter("b", 100, 0, 1000, true));
        assertThat(formula("x^2 + k y^2").parameters()).containsExactly(new FormulaParameter("k", 1, 0, 10, false));
        assertThat(formula("x^2 + k y^2").undeclared()).containsExactly("k");
    }

    @Test
    void aFreeNameCanBeMadeAVariable() {
        Formula formula = (Formula) Formula.parse("x^2 + m y^2 + k", List.of("m", "q", "k"));
        assertThat(formula.variables()).containsExactly("x", "y", "m", "k");
        assertThat(formula.parameters()).isEmpty();
    }

    @Test
    void aNumberInABoundIsFixedInsteadOfAParameter() {
        Formula formula = formula("n = 3; m = 2 n; f(x[n]) = m sum(i, 1, n, x[i])");
        assertThat(formula.dimension()).isEqualTo(3);
        assertThat(formula.parameters()).extracting(FormulaParameter::name).containsExactly("m");
        assertThat(formula.parameters().getFirst().value()).isEqualTo(6);
    }

    @Test
    void everyWordHasAColour() {
        String text = "a = 1\nr = hypot(x, y) # far\nf(x, y) = 2 a sin(r) + pi";
        List<String> colors = formula(text).tokens().stream()
                .map(token -> text.substring(token.span().start(), token.span().end()) + " " + token.category())
                .toList();
        assertThat(colors)
                .contains(
                        "a " + Category.PARAMETER,
                        "r " + Category.TERM,
                        "hypot " + Category.FUNCTION,
                        "x " + Category.VARIABLE,
                        "# far " + Category.COMMENT,
                        "f " + Category.FUNCTION,
                        "2 " + Category.NUMBER,
                        "pi " + Category.NUMBER,
                        "+ " + Category.OPERATOR);
    }

    @Test
    void spansPointAtTheSource() {
        String text = "x + 2(y - 1)^2";
        Expr.Sum sum = (Expr.Sum) formula(text).body();
        Expr product = sum.terms().get(1);
        assertThat(text.substring(product.span().start(), product.span().end())).isEqualTo("2(y - 1)^2");
    }

    @Test
    void equalPartsAreOneNode() {
        Graph graph = formula("sin(x y) + sin(y x)^2 + (2 + 1) cos(x*y)").graph();
        assertThat(graph.size()).isEqualTo(10);
    }

    @Test
    void derivativesDoNotExplode() {
        String nested = "exp(sin(exp(sin(exp(sin(exp(sin(x*y))*x))*y))*x))";
        Graph hessian = Derivatives.hessian(formula(nested).graph(), 2);
        assertThat(hessian.size()).isLessThan(250);
    }

    @Test
    void deepNestingIsReadPrintedAndDerived() {
        int depth = Limits.NESTING - 1;
        for (String open :
                List.of("(", "sin(", "(1 + ", "2/(", "(x/", "if(x < 1, 1, ", "sqrt(1 + ", "-(", "|(", "2^(")) {
            String close = open.equals("|(") ? ")|" : ")";
            int times = "|-2".indexOf(open.charAt(0)) >= 0 ? depth / 2 : depth;
            Formula formula = formula(open.repeat(times) + "x" + close.repeat(times));
            assertThat(formula.latex()).isNotBlank();
            assertThat(formula(formula.plainText()).graph()).isEqualTo(formula.graph());
            assertThat(Derivatives.hessian(formula.graph(), 2).outputs()).isEqualTo(6);
        }
    }

    @Test
    void aHundredVariablesHaveAGradientAndProductsInsteadOfAHessian() {
        Formula formula = formula("f(x[100]) = sum(i, 1, 99, 100(x[i+1] - x[i]^2)^2 + (1 - x[i])^2)");
        assertThat(Derivatives.gradient(formula.graph(), 100).outputs()).isEqualTo(101);
        assertThat(Derivatives.hessianVector(formula.graph(), 100).outputs()).isEqualTo(201);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Derivatives.hessian(formula.graph(), 100))
                .isInstanceOf(DerivativesTooLarge.class);
    }

    private static Formula formula(String text) {
        return (Formula) Formula.parse(text);
    }
}
