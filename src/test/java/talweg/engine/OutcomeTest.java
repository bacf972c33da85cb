package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.RealFunction;
import talweg.function.Words;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Reading;
import talweg.method.Specification;

/// What became of a run, and why, in words.
class OutcomeTest {
    private static final Locale SPOKEN = Words.language();

    @BeforeEach
    void speakEnglish() {
        Words.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Words.speak(SPOKEN);
    }

    static Method method(String specification) {
        return switch (Specification.parse(specification)) {
            case Reading.Valid<Method>(Method method) -> method;
            case Reading.Mistaken<Method> mistaken -> throw new AssertionError(mistaken);
        };
    }

    private static RunRequest request(String formula, String method, double... start) {
        RealFunction function = Formulas.compile(formula);
        return RunRequest.of(function, method(method), start, 200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    x^2 + y^2              | gd:lr=0.1               | 1   | 1  | 200 | STEP_LIMIT       | reached k = 200, the number of steps asked for; ‖∇f‖ is 1.17366e-19 there; at a minimum: H has λ = 2, 2
                    x^2 + y^2              | gd:lr=1.1               | 1   | 1  | 200 | DIVERGED         | diverged: from k = 150 on ‖x‖ is above 1e12; the learning rate 1.1 is above 2/λ_max = 1 at k = 0
                    x^2 + y^2              | gd:lr=1                 | 1   | 1  | 200 | STALLED          | stalled: until k = 200 the point goes to and fro between the same two places, 2.82843 apart, with ‖∇f‖ = 2.82843; try half the learning rate
                    x^2 + y^2              | gd:lr=1e-30             | 1   | 1  | 200 | STALLED          | stalled: the point no longer moves before k = 200, though ‖∇f‖ is 2.82843; its steps are too small to change the numbers
                    x^2 + y^2              | gd:lr=0                 | 1   | 1  | 200 | STALLED          | at rest: before k = 200 the learning rate has come to 0, though ‖∇f‖ is 2.82843
                    x^2 + y^2              | gd:lr=1e300             | 1   | 1  | 0   | DIVERGED         | diverged: from k = 1 on ‖x‖ is above 1e12; the learning rate 1e300 is above 2/λ_max = 1 at k = 0
                    x^2 + y^2              | adam:lr=1e300           | 1   | 1  | 0   | DIVERGED         | diverged: from k = 1 on ‖x‖ is above 1e12; try a learning rate below 1e300
                    x^2 + y^2              | momentum:lr=5           | 1   | 1  | 170 | DIVERGED         | diverged: from k = 14 on ‖x‖ is above 1e12; the learning rate 5 is above 2(1+μ)/λ_max = 1.9 at k = 0
                    x^4 + y^2              | gd:lr=0.1               | 30  | 1  | 3   | DIVERGED         | diverged: from k = 3 on ‖x‖ is above 1e12; the learning rate 0.1 is above 2/λ_max = 0.000185185 at k = 0
                    ln(x) + y^2            | gd:lr=0.1               | -1  | 1  | -1  | UNDEFINED        | f is not defined at the start (−1, 1), where its value is NaN; choose another start
                    ln(x) + y^2            | gd:lr=0.3               | 1   | 1  | 2   | UNDEFINED        | undefined at k = 3: at (−0.833835, 0.064) the value of f is NaN; the run ends at the iterate before
                    1/x + y^2              | gd:lr=0.3               | 0   | 1  | -1  | UNDEFINED        | f is not defined at the start (0, 1), where its value is ∞; choose another start
                    x + y^2                | newton                  | 1   | 1  | 0   | SINGULAR_HESSIAN | the Hessian at k = 0 is singular, with λ = 0, 2, so that there is no Newton step; try the damped variant of Newton or another start
                    (x + y)^2              | newton                  | 0.1 | 0.3| 0   | SINGULAR_HESSIAN | the Hessian at k = 0 is singular, with λ = 0, 4, so that there is no Newton step; try the damped variant of Newton or another start
                    x^4 + y^4              | newton                  | 1   | 2  | 200 | STEP_LIMIT       | reached k = 200, the number of steps asked for; ‖∇f‖ is 7.14104e-105 there; at a minimum: H has λ = 4.39215e-70, 1.75686e-69
                    x^2 + y^2              | adagrad:lr=0.1,eps=0    | 0   | 1  | 0   | UNDEFINED        | undefined at k = 1: the phase “Step” has no result there; the run ends at the iterate before
                    abs(x) + 2 abs(y)      | gd-exact                | 0.3 | 1  | 200 | STALLED          | stalled: before k = 200 the line search no longer finds a step that is good enough, though ‖∇f‖ is 2.23607; a kink, or the rounding of f, leaves none
                    3 + 0 x + 0 y          | gd:lr=0.1               | 0   | 1  | 200 | STEP_LIMIT       | reached k = 200, the number of steps asked for; ‖∇f‖ is 0 there; H has λ = 0, 0 there, which alone does not tell a minimum from a saddle
                    """)
    void theReasonNamesPlaceAndRemedy(
            String formula, String method, double x, double y, int last, Status status, String reason) {
        Run run = Run.of(request(formula, method, x, y));
        assertThat(run.outcome().reason()).isEqualTo(reason);
        assertThat(run.outcome().status()).isEqualTo(status);
        assertThat(run.last()).isEqualTo(last);
        if (last >= 0) {
            assertThat(run.row(last).point()).doesNotContain(Double.NaN);
            assertThat(run.row(last).value()).isFinite();
        }
    }

    @Test
    void aStartThatIsNoPointIsSaid() {
        Run run = Run.of(request("x^2 + y^2", "gd", Double.NaN, 1));
        assertThat(run.outcome().reason())
                .isEqualTo("the start (NaN, 1) is not a point: its coordinates have to be finite numbers");
        assertThat(run.path().size()).isZero();
        assertThat(run.bestAt()).isEqualTo(-1);
    }

    @Test
    void aToleranceEndsARunWhereTheGradientIsSmall() {
        Run run = Run.of(request("x^2 + y^2", "gd:lr=0.1", 1, 1).withTolerance(1e-3));
        assertThat(run.outcome().status()).isEqualTo(Status.CONVERGED);
        assertThat(run.outcome().reason())
                .isEqualTo(
                        "converged at k = 36: ‖∇f‖ = 0.000917877 is at most 0.001; near a minimum (‖H⁻¹∇f‖ = 0.000458939): H has λ = 2, 2");
        assertThat(run.last()).isEqualTo(36);
        assertThat(run.row(35).gradientNorm()).isGreaterThan(1e-3);
    }

    @Test
    void aHeavyBallThatPassesTheMinimumHasNotConverged() {
        // From (1, 0) with α = 0.25 and μ = 0.5 on x²: x₁ = 0.5, x₂ = 0 exactly, where the ball is still
        // rolling.
        Run run = Run.of(
                request("x^2 + y^2", "momentum:lr=0.25,momentum=0.5", 1, 0).withTolerance(1e-6));
        assertThat(run.row(2).gradientNorm()).isZero();
        assertThat(run.last()).isGreaterThan(2);
        assertThat(run.outcome().status()).isEqualTo(Status.CONVERGED);
        assertThat(run.row(run.last()).gradientNorm()).isLessThanOrEqualTo(1e-6);
    }

    @Test
    void whoComesBackFromFarAwayHasNotDiverged() {
        // Beside an inflection point Newton's step is enormous; the next ones come back by a third each.
        Run run = Run.of(request("(x^2 - 1)^2 + y^2", "newton", Math.sqrt(1 / 3.0) + 1e-14, 1));
        assertThat(Math.abs(run.row(1).point()[0])).isGreaterThan(1e12);
        assertThat(Math.abs(run.row(200).point()[0])).isLessThan(2);
        assertThat(run.outcome().status()).isEqualTo(Status.STEP_LIMIT);
    }

    @Test
    void reasonsAreSaidInTheLanguageSpokenWhenTheyAreRead() {
        Outcome outcome = Run.of(request("x^2 + y^2", "gd:lr=1.1", 1, 1)).outcome();
        Words.speak(Locale.GERMAN);
        assertThat(outcome.reason())
                .isEqualTo("divergiert: ab k = 150 liegt ‖x‖ über 1e12; die Lernrate 1.1 liegt über 2/λ_max = 1"
                        + " bei k = 0");
        assertThat(Status.STEP_LIMIT.id()).isEqualTo("step_limit");
    }
}
