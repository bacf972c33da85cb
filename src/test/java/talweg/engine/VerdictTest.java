package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.method.Figures;
import talweg.method.Formulas;
import talweg.method.Objective;

/// Where a run ended and how it was moving there, on functions for which paper and pencil say it.
class VerdictTest {
    private static final Locale SPOKEN = Words.language();

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Words.speak(SPOKEN);
    }

    private static RunRequest request(String formula, String method, int steps, double... start) {
        return RunRequest.of(Formulas.compile(formula), OutcomeTest.method(method), start, steps);
    }

    private static Outcome outcome(String formula, String method, int steps, double... start) {
        return Run.of(request(formula, method, steps, start)).outcome();
    }

    private static Optional<Situation> situation(Outcome outcome) {
        return outcome.finding().map(Finding::situation);
    }

    @Test
    void newtonConvergesAtASaddleAndIsToldSo() {
        // H = diag(12x² − 4, 2), at (0, 0) with −4 and 2.
        Outcome outcome = Run.of(
                        request("(x^2 - 1)^2 + y^2", "newton", 40, 0.4, 1).withTolerance(1e-8))
                .outcome();
        assertThat(outcome.status()).isEqualTo(Status.CONVERGED);
        assertThat(outcome.reason())
                .isEqualTo("converged at k = 4: ‖∇f‖ = 7.36852e-12 is at most 1e-8; at a saddle, not a minimum: H has"
                        + " λ = −4, 2");
        Words.speak(Locale.GERMAN);
        assertThat(outcome.reason()).endsWith("; an einem Sattel, keinem Minimum: H hat λ = −4, 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                     7 | FALLING | in the last 7 steps f went from 1 to 6.10352e-5
                    10 | SADDLE  | near a saddle, not a minimum (‖H⁻¹∇f‖ = 0.000976562): H has λ = −2, 2
                    40 | SADDLE  | at a saddle, not a minimum: H has λ = −2, 2
                    """)
    void aRunThatGetsStuckOnASaddleIsToldFromOneOnItsWay(int steps, Situation situation, String text) {
        // On y = 0, x_k = 2^−k.
        Outcome outcome = outcome("x^2 - y^2", "gd:lr=0.25", steps, 1, 0);
        assertThat(outcome.status()).isEqualTo(Status.STEP_LIMIT);
        assertThat(situation(outcome)).contains(situation);
        assertThat(outcome.reason()).startsWith("reached k = " + steps).endsWith("; " + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    x^2 + 10 y^2                     | newton         | 3   | 1    | 1 | MINIMUM       | at a minimum: H has λ = 2, 20
                    -x^2 - 2 y^2                     | newton         | 3   | 1    | 1 | MAXIMUM       | at a maximum: H has λ = −4, −2
                    3x^4 - 4x^3 - 12x^2 + y^2        | gd:lr=0.02     | 999 | -1.2 | 1 | LOCAL_MINIMUM | at a local minimum: H has λ = 2, 36; f is lower elsewhere, such as −32 at (2, 0)
                    3x^4 - 4x^3 - 12x^2 + y^2        | gd:lr=0.01     | 999 | 1.5  | 1 | MINIMUM       | at a minimum: H has λ = 2, 72
                    x^2 + y^2 + x y                  | newton         | 3   | 1    | 1 | MINIMUM       | at a minimum: H has λ = 1, 3
                    x^4 + y^2                        | gd:lr=0.5      | 3   | 0    | 1 | DEGENERATE    | H has λ = 0, 2 there, which alone does not tell a minimum from a saddle
                    (x + y)^2                        | gd:lr=0.125    | 99  | 1    | 1 | DEGENERATE    | H has λ = 0, 4 there, which alone does not tell a minimum from a saddle
                    """)
    void theEigenvaluesOfTheHessianTellTheKindOfPoint(
            String formula, String method, int steps, double x, double y, Situation situation, String text) {
        Outcome outcome = outcome(formula, method, steps, x, y);
        assertThat(outcome.reason()).endsWith("; " + text);
        assertThat(situation(outcome)).contains(situation);
    }

    @Test
    void theFourMinimaOfHimmelblauAreEquallyLow() {
        for (double[] start : new double[][] {{3.1, 2.1}, {-2.9, 3.2}, {-3.7, -3.3}, {3.6, -1.8}}) {
            Outcome outcome = outcome("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "newton", 20, start);
            assertThat(situation(outcome)).contains(Situation.MINIMUM);
        }
    }

    @Test
    void aSmallGradientOnAPlateauIsNoMinimum() {
        // At r = 5: f = 1 − e^(−r²/2), ‖∇f‖ = r e^(−r²/2), λ = (1 − r²) e^(−r²/2) and e^(−r²/2).
        double tail = Math.exp(-12.5);
        RunRequest request = request("1 - exp(-(x^2 + y^2)/2)", "gd:lr=0.5", 100, -4, 3);
        Outcome converged = Run.of(request.withTolerance(1e-4)).outcome();
        assertThat(converged.status()).isEqualTo(Status.CONVERGED);
        assertThat(converged.reason())
                .isEqualTo("converged at k = 0: ‖∇f‖ = %s is at most 0.0001; on a plateau: ‖∇f‖ = %s and λ = %s, %s are"
                                .formatted(
                                        Figures.plain(5 * tail),
                                        Figures.plain(5 * tail),
                                        Figures.plain(-24 * tail),
                                        Figures.plain(tail))
                        + " too small to explain why f is " + Figures.plain(1 - tail) + " here and 0 at (0, 0)");
        Outcome limited = Run.of(request).outcome();
        assertThat(limited.status()).isEqualTo(Status.STEP_LIMIT);
        assertThat(situation(limited)).contains(Situation.PLATEAU);
        assertThat(situation(outcome("1 - exp(-(x^2 + y^2)/2)", "gd:lr=0.5", 100, 1, 1)))
                .contains(Situation.MINIMUM);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-30, 1e-9, 1, 1e9, 1e30})
    void nothingDependsOnTheUnitsOfFOrOfX(double unit) {
        String scaled = unit + " (1 - exp(-(x^2 + y^2)/2))";
        String method = "gd:lr=" + 0.5 / unit;
        assertThat(situation(outcome(scaled, method, 100, -4, 3))).contains(Situation.PLATEAU);
        assertThat(situation(outcome(scaled, method, 100, 1, 1))).contains(Situation.MINIMUM);
        assertThat(situation(outcome(unit + " (x^2 + y^2)", "gd:lr=" + 0.01 / unit, 30, 4, 3)))
                .as("a tiny gradient in a bowl is a slope like any other")
                .contains(Situation.FALLING);
        String stretched = "1 - exp(-((x/%s)^2 + (y/%s)^2)/2)".formatted(unit, unit);
        RunRequest far = new RunRequest(
                Objective.of(Formulas.compile(stretched)),
                OutcomeTest.method("gd:lr=" + 0.5 * unit * unit),
                new double[][] {{-4 * unit, 3 * unit}},
                100,
                OptionalDouble.empty(),
                Domain.cube(2, -5 * unit, 5 * unit));
        assertThat(situation(Run.of(far).outcome())).contains(Situation.PLATEAU);
    }

    @Test
    void aBallThatRollsThroughAMinimumIsNotThere() {
        // From (1, 0) on x² with α = 0.25 and μ = 0.5: x₁ = 0.5 and x₂ = 0 exactly, where ∇f = 0, with v₂ = 2.
        Run run = Run.of(request("x^2 + y^2", "momentum:lr=0.25,momentum=0.5", 2, 1, 0));
        assertThat(run.row(2).gradientNorm()).isZero();
        assertThat(situation(run.outcome())).contains(Situation.FALLING);
    }

    @Test
    void whoHasAVelocityConvergesByTwoNumbers() {
        Outcome outcome = Run.of(request("x^2 + y^2", "momentum:lr=0.25,momentum=0.5", 200, 1, 0)
                        .withTolerance(1e-6))
                .outcome();
        assertThat(outcome.reason())
                .matches(
                        "converged at k = \\d+: ‖∇f‖ = \\S+ and the velocity, \\S+ in its units, are at most 1e-6; .*");
    }

    @Test
    void newtonGoesRoundInCyclesOfTwoAndThree() {
        // Newton's map of f' = x³ − 2x + 2 takes 0 to 1 and 1 to 0.
        Outcome two = outcome("x^4/4 - x^2 + 2x + y^2", "newton", 60, 0, 0);
        assertThat(two.status()).isEqualTo(Status.STALLED);
        assertThat(two.reason())
                .isEqualTo("stalled: until k = 60 the point goes to and fro between the same two places, 1 apart, with"
                        + " ‖∇f‖ = 2");
        // f'(0) = 48, f''(0) = −48; f'(1) = 48, f''(1) = −48; f'(2) = 96, f''(2) = 48: 0 → 1 → 2 → 0.
        Outcome three = outcome("48x - 24x^2 + 132x^3 - 171x^4 + 84x^5 - 14x^6 + y^2", "newton", 60, 0, 0);
        assertThat(three.status()).isEqualTo(Status.STALLED);
        assertThat(three.reason())
                .isEqualTo("stalled: until k = 60 the point goes round the same 3 places, up to 2 apart, with"
                        + " ‖∇f‖ = 48");
    }

    @Test
    void aHeavyBallSwingsWithThePeriodOfItsEigenvalues() {
        // On x²/2 the iterates are √μ^k cos(kθ + φ) with cos θ = (1 + μ − α)/(2√μ); f has two crests in a turn of 2π.
        double mu = 0.9801;
        double rate = 1 + mu - 2 * Math.sqrt(mu) * Math.cos(Math.PI / 8);
        Outcome outcome = outcome("x^2/2 + y^2/2", "momentum:lr=" + rate + ",momentum=" + mu, 100, 4, 0);
        assertThat(outcome.status()).isEqualTo(Status.STEP_LIMIT);
        assertThat(situation(outcome)).contains(Situation.SWINGING);
        assertThat(outcome.reason()).contains("f swings, with a crest about every 8 steps");
    }

    @Test
    void aRateBeyondTheLimitIsNamedBeforeTheRunIsFarAway() {
        // y is multiplied by 1 − 10·0.205 = −1.05 in each step.
        Outcome outcome = outcome("(x^2 + 10y^2)/2", "gd:lr=0.205", 40, 0, 1);
        assertThat(outcome.reason())
                .endsWith(
                        "; f has risen in the last 40 steps, from 5 to %s: the learning rate 0.205 is above 2/λ_max = 0.2"
                                .formatted(Figures.plain(5 * Math.pow(1.05, 80))));
    }

    @Test
    void newtonClimbsTowardsAMaximum() {
        // x_k = (2/3)^k on −x⁴.
        Outcome outcome = outcome("-x^4 - y^4", "newton", 5, 1, 0.5);
        double climbed = (1 + 0.0625) * Math.pow(2 / 3.0, 20);
        assertThat(outcome.reason())
                .endsWith("; f has risen in the last 5 steps, from −1.0625 to " + Figures.plain(-climbed));
    }

    @Test
    void aSlowRunSaysHowMuchFStillChanges() {
        // f_k = 0.98^2k.
        Outcome outcome = outcome("x^2 + y^2", "gd:lr=0.01", 30, 1, 0);
        assertThat(outcome.reason())
                .endsWith("; in the last 10 steps f went from %s to %s"
                        .formatted(Figures.plain(Math.pow(0.98, 40)), Figures.plain(Math.pow(0.98, 60))));
    }

    @Test
    void moreThanFourEigenvaluesAreToldByTheFirstAndTheLast() {
        Outcome outcome = outcome("a^2 + 2b^2 + 3c^2 + 4d^2 + 5 g^2", "newton", 2, 1, 1, 1, 1, 1);
        assertThat(outcome.reason()).endsWith("; at a minimum: H has λ = 2, 4, …, 10");
    }
}
