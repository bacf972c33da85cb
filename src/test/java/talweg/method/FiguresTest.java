package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers as text.
class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 1, 1",
        "-1.5, −1.5, -1.5",
        "0.0005, 0.0005, 0.0005",
        "1.23456789e-7, 1.23457e-7, 1.23457\\cdot 10^{-7}",
        "-4e20, −4e20, -4\\cdot 10^{20}",
        "123456.789, 123457, 123457",
        "NaN, NaN, \\mathrm{NaN}",
        "Infinity, ∞, \\infty",
        "-Infinity, −∞, -\\infty"
    })
    void numbersAreRoundedToSixDigits(double value, String plain, String latex) {
        assertThat(Figures.plain(value)).isEqualTo(plain);
        assertThat(Figures.latex(value)).isEqualTo(latex);
    }

    @Property
    void exactTextReadsBackToTheSameDouble(@ForAll double value) {
        assertThat(Double.parseDouble(Figures.exact(value))).isEqualTo(value);
    }
}
