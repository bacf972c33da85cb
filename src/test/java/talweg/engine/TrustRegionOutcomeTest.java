package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import talweg.function.Words;
import talweg.method.Formulas;

/// A step that a trust region refuses is an iteration in which the point rests, and yet it goes on.
class TrustRegionOutcomeTest {
    private static final Locale SPOKEN = Words.language();

    @AfterEach
    void speakAsBefore() {
        Words.speak(SPOKEN);
    }

    private static Run run(String formula, String method, int steps, double... start) {
        return Run.of(RunRequest.of(Formulas.compile(formula), OutcomeTest.method(method), start, steps));
    }

    @Test
    void nineRefusedStepsAreNoStandstill() {
        // The model falls for ever along x, f does so for less than 0.1: from 20000 that takes nine quarters.
        String hill = "x^4 - x^2/100 + y^2";
        String wide = "trust-region:delta0=20000,delta_max=20000";
        Run waiting = run(hill, wide, 9, 0.01, 0);
        assertThat(waiting.row(9).point()).isEqualTo(waiting.row(0).point());
        assertThat(waiting.row(4).stepLength()).isZero();
        assertThat(waiting.outcome().status()).isEqualTo(Status.STEP_LIMIT);
        Run longer = run(hill, wide, 60, 0.01, 0);
        assertThat(longer.row(60).point()[0])
                .isEqualTo(Math.sqrt(1 / 200.0), org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void whereNoRadiusHelpsAnyMoreItIsSaid() {
        Words.speak(Locale.ENGLISH);
        // A kink between two neighbouring numbers.
        Outcome outcome = run("|x^2 - 2| + y^2", "trust-region", 300, 1.1, 0).outcome();
        assertThat(outcome.status()).isEqualTo(Status.STALLED);
        assertThat(outcome.reason())
                .startsWith("stalled: before k = 300 no step within the trust region lowers f any more, however small");
    }
}
