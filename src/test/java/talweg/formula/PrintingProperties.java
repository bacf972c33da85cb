package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// On random formulas: what is printed reads back.
class PrintingProperties {
    @Property(tries = 1000)
    void plainTextReadsBackToTheSameGraph(@ForAll("formulas") String text) {
        Formula formula = (Formula) Formula.parse(text);
        Formula again = (Formula) Formula.parse(formula.plainText());
        assertThat(again.graph()).isEqualTo(formula.graph());
        assertThat(again.variables()).isEqualTo(formula.variables());
        assertThat(again.plainText()).isEqualTo(formula.plainText());
    }

    @Property
    void numbersReadBackToTheSameDouble(@ForAll double value) {
        assertThat(Double.parseDouble(PlainText.number(Math.abs(value)))).isEqualTo(Math.abs(value));
    }

    @Provide
    Arbitrary<String> formulas() {
        return RandomFormulas.texts();
    }
}
