package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talweg.engine.ensemble.Form;
import talweg.engine.ensemble.StartSet;
import talweg.function.Domain;

/// Starts in words, with no digits that are rounding and no radius where there is none.
class EnsembleTextTest {
    private static final StartSet USUAL =
            Ensemble.over(Domain.rectangle(-6, 6, -6, 6)).starts();

    @Test
    void aGridHasNoRadiusAndTheUsualCircleHasOneThatCanBeRead() {
        assertThat(EnsembleText.print(USUAL)).isEqualTo("grid:400,seed=1");
        assertThat(EnsembleText.print(USUAL.withForm(Form.CIRCLE))).isEqualTo("circle:400,radius=1.2,seed=1");
    }

    @Test
    void whatIsWrittenReadsBackToTheSame() {
        StartSet circle = USUAL.withForm(Form.NORMAL).withRadius(0.123456789).withSeed(7);
        assertThat(EnsembleText.parse(EnsembleText.print(circle), USUAL)).contains(circle);
        assertThat(EnsembleText.parse(EnsembleText.print(USUAL), USUAL)).contains(USUAL);
    }
}
