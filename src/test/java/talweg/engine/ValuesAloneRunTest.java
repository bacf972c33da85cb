package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Words;
import talweg.method.Formulas;

/// Runs of methods that see values alone, and of the closed form.
class ValuesAloneRunTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"nelder-mead", "cma-es", "evolution", "annealing", "grid-search"})
    void aToleranceEndsThemWhereTheSearchHasNarrowedToIt(String method) {
        Run run = Run.of(request("(x - 1)^2 + (y + 0.5)^2", method, 5000, 3, 2).withTolerance(1e-4));
        assertThat(run.outcome().status()).isEqualTo(Status.CONVERGED);
        assertThat(run.outcome().reason())
                .startsWith("converged at k = " + run.last() + ": the search has narrowed to ")
                .contains("which is at most 0.0001");
        double[] x = run.row(run.last()).point();
        assertThat(Math.hypot(x[0] - 1, x[1] + 0.5)).isLessThan(0.02);
        assertThat(run.row(run.last()).evaluations().gradients()).isZero();
    }

    @Test
    void aPointThatWaitsForABetterOneHasNotStalled() {
        Run run = Run.of(request("x^2 + y^2", "random-search", 300, 0.01, 0.01).withTolerance(1e-4));
        assertThat(run.outcome().status()).isEqualTo(Status.STEP_LIMIT);
        assertThat(run.outcome().reason())
                .startsWith("reached k = 300, the number of steps asked for; f is 0.0002 there");
        assertThat(run.row(300).evaluations().values()).isEqualTo(301);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nelder-mead:size=0.3", "random-search", "evolution:sigma=0.3", "grid-search"})
    void theyFindTheirWayFromAPlaceWhereTheFunctionIsNotDefined(String method) {
        Run run = Run.of(request("sqrt(x) + (y - 1)^2", method, 200, -1, 1));
        assertThat(run.row(0).value()).isNaN();
        assertThat(run.last()).isEqualTo(200);
        assertThat(run.row(200).value()).isBetween(0.0, 1.0);
        assertThat(run.best()).isLessThanOrEqualTo(run.row(200).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    (1 - x)^2 + 100 (y - x^2)^2 | no closed form at k = 0: f is not a sum of squares of affine terms, since its second derivatives are not the same everywhere in the domain; take an iterative method
                    x^2 - y^2                   | no closed form at k = 0: f is not a sum of squares, since its Hessian has a negative eigenvalue; it has no minimum
                    x^2 + y                     | no closed form at k = 0: f is not a sum of squares, since it falls for ever in a direction in which it does not bend; it has no minimum
                    """)
    void leastSquaresSaysWhyThereIsNoClosedForm(String formula, String reason) {
        Run run = Run.of(request(formula, "least-squares", 10, 1, 2));
        assertThat(run.outcome().status()).isEqualTo(Status.NOT_LEAST_SQUARES);
        assertThat(run.outcome().reason()).isEqualTo(reason);
        assertThat(run.last()).isZero();
    }

    @Test
    void leastSquaresNeedsOneStep() {
        Run run = Run.of(request("(x + y - 3)^2 + (x - y - 1)^2", "least-squares", 10, 5, 5)
                .withTolerance(1e-9));
        assertThat(run.last()).isEqualTo(1);
        assertThat(run.row(1).point()).containsExactly(2, 1);
        assertThat(run.outcome().status()).isEqualTo(Status.CONVERGED);
    }
}
