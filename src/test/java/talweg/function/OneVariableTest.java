package talweg.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneVariableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "✓ ∇f and H exact; ✓ f′ and f″ exact",
                "‖\u2009∇f\u2009‖; |f′|",
                "∇f(z); f′(z)",
                "min(½, √‖g‖) ‖g‖; min(½, √|g|) |g|",
                "at a minimum: H has λ = 3.2; at a minimum: f″ = 3.2",
                "an einem Minimum: H hat λ = 3.2; an einem Minimum: f″ = 3.2",
                "Himmelblau; Himmelblau",
            })
    void symbolsOfMoreVariablesBecomeThoseOfOne(String text, String expected) {
        assertThat(OneVariable.text(text, 1)).isEqualTo(expected);
        assertThat(OneVariable.text(text, 2)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "g \\leftarrow \\nabla f(x); g \\leftarrow f'(x)",
                "H^{-1}\\,g; {f''}^{-1}\\,g",
                "\\left\\|g\\right\\|; \\left|g\\right|",
                "\\mathrm{Here}; \\mathrm{Here}",
            })
    void soDoThoseOfLatex(String latex, String expected) {
        assertThat(OneVariable.latex(latex, 1)).isEqualTo(expected);
        assertThat(OneVariable.latex(latex, 2)).isEqualTo(latex);
    }
}
