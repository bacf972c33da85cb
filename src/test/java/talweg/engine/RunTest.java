package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.RealFunction;
import talweg.method.Column;
import talweg.method.Explanation;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Rate;
import talweg.method.TestFunctions;

/// What a run tells about each iterate, and about its end.
class RunTest {
    private static final RealFunction BOWL = TestFunctions.bowl(2);

    private static Method gd(double rate) {
        return Methods.named("gd").orElseThrow().standard().with("lr", new Rate.Constant(rate));
    }

    @Test
    void rowsTellPointValueGradientRateAndStep() {
        Run run = Run.of(RunRequest.of(BOWL, gd(0.01), new double[] {1, 1}, 3));
        assertThat(run.last()).isEqualTo(3);
        Row row = run.row(1);
        assertThat(row.point()).containsExactly(0.98, 0.8);
        assertThat(row.value()).isEqualTo(0.98 * 0.98 + 10 * 0.8 * 0.8);
        assertThat(row.gradient()).containsExactly(1.96, 16.0);
        assertThat(row.learningRate()).isEqualTo(0.01);
        assertThat(row.stepLength()).isCloseTo(0.01 * row.gradientNorm(), org.assertj.core.data.Offset.offset(1e-15));
        assertThat(row.evaluations()).isEqualTo(new Evaluations(0, 1, 0, 0));
        assertThat(run.row(3).stepLength()).isNaN();
        assertThat(run.outcome().status()).isEqualTo(Status.STEP_LIMIT);
    }

    @Test
    void divergenceNamesTheLimitOfTheRate() {
        Run run = Run.of(RunRequest.of(BOWL, gd(1), new double[] {1, 1}, 1000));
        assertThat(run.outcome().status()).isEqualTo(Status.DIVERGED);
        assertThat(run.outcome().reason())
                .isEqualTo(
                        "diverged: from k = 10 on ‖x‖ is above 1e12; the learning rate 1 is above 2/λ_max = 0.1 at k = 0");
        assertThat(run.last()).isLessThan(1000).isGreaterThan(100);
        assertThat(Double.isFinite(run.row(run.last()).value())).isTrue();
    }

    @Test
    void theExplanationShowsTheRuleWithItsNumbers() {
        Run run = Run.of(RunRequest.of(BOWL, gd(0.01), new double[] {1, 1}, 3));
        Explanation explanation = run.explain(0);
        assertThat(explanation.phases().getLast().plain()).isEqualTo("x ← x − α g");
        assertThat(explanation.phases().getLast().numbersPlain()).isEqualTo("x = (1, 1) − 0.01 (2, 20) = (0.98, 0.8)");
        assertThat(explanation.phases().getFirst().latex()).isEqualTo("g \\leftarrow \\nabla f(x)");
        assertThat(explanation.after()).isEqualTo(run.row(1).point());
    }

    @ParameterizedTest
    @CsvSource({
        "gd:lr=0.005, 3.58, -1.85",
        "'momentum:lr=0.005,momentum=0.9', 3, 2",
        "adagrad:lr=0.5, -3.78, -3.28",
        "adam:lr=0.2, -3.78, -3.28",
        "newton, -0.128, -1.954"
    })
    void theOpeningSceneEndsInThreeValleysAndOnASaddle(String specification, double x, double y) {
        RealFunction himmelblau = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        Run run = Run.of(RunRequest.of(himmelblau, OutcomeTest.method(specification), new double[] {0, -3}, 90));
        double[] end = run.row(90).point();
        assertThat(Math.hypot(end[0] - x, end[1] - y)).isLessThan(0.1);
    }

    @Test
    void aScheduleShrinksTheRate() {
        Run run = Run.of(RunRequest.of(BOWL, OutcomeTest.method("gd:lr=0.05/n"), new double[] {1, 1}, 5));
        assertThat(run.row(0).learningRate()).isEqualTo(0.05);
        assertThat(run.row(3).learningRate()).isEqualTo(0.0125);
        assertThat(run.explain(3).phases().getLast().plain()).isEqualTo("x ← x − αₖ g");
    }

    @Test
    void theTrialsOfALineSearchAreShownAndCounted() {
        RealFunction valley = Formulas.compile("sqrt(1 + x^2) + y^2");
        Run run = Run.of(RunRequest.of(valley, OutcomeTest.method("newton:variant=damped"), new double[] {3, 1}, 6));
        List<String> phases =
                run.explain(0).phases().stream().map(line -> line.phase().key()).toList();
        assertThat(phases)
                .startsWith("evaluate-hessian", "newton-descent", "newton-slope", "newton-trial", "newton-trial")
                .endsWith("newton-damped-move");
        long trials = phases.stream().filter("newton-trial"::equals).count();
        assertThat(run.row(0).learningRate()).isEqualTo(Math.scalb(1.0, 1 - (int) trials));
        assertThat(run.row(1).evaluations()).isEqualTo(new Evaluations(trials + 1, 1, 1, 0));
        assertThat(run.row(1).value()).isLessThan(run.row(0).value());
        assertThat(run.state(0).find(Column.ACCEPTED))
                .hasValue(new double[] {run.row(0).learningRate()});
    }

    @Test
    void theStateTableTellsWhatTheMethodRemembers() {
        Run run = Run.of(
                RunRequest.of(BOWL, OutcomeTest.method("momentum:lr=0.01,momentum=0.5"), new double[] {1, 1}, 3));
        StateTable table = run.state(1);
        assertThat(table.known().stream().map(entry -> entry.column().plain())).containsExactly("x", "g", "v");
        assertThat(table.known().get(1).numbers()).isEqualTo(run.row(1).gradient());
        assertThat(table.known().get(2).numbers()).isEqualTo(run.row(0).gradient());
        assertThat(run.state(3).ahead()).isEmpty();
    }

    @Test
    void thePathHoldsEveryRowOfAnOrdinaryRun() {
        Run run = Run.of(RunRequest.of(BOWL, gd(0.01), new double[] {1, 1}, 100));
        Path path = run.path();
        assertThat(path.size()).isEqualTo(101);
        for (int k = 0; k <= 100; k++) {
            Row row = run.row(k);
            assertThat(path.k()[k]).isEqualTo(k);
            assertThat(path.points()[1][k]).isEqualTo(row.point()[1]);
            assertThat(path.values()[k]).isEqualTo(row.value());
            assertThat(path.gradientNorms()[k]).isEqualTo(row.gradientNorm());
        }
        assertThat(run.path()).isSameAs(path);
        assertThat(run.bestAt()).isEqualTo(100);
        assertThat(run.best()).isEqualTo(run.row(100).value());
    }

    @Test
    void rowsBeyondTheEndsAreRefused() {
        Run run = Run.of(RunRequest.of(BOWL, gd(0.01), new double[] {1, 1}, 3));
        assertThatThrownBy(() -> run.row(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> run.row(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> RunRequest.of(BOWL, gd(1), new double[] {1}, 3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasPublishedIsNeverWrittenAgain() {
        double[] start = {1, 1};
        Run run = Run.of(RunRequest.of(BOWL, gd(0.01), start, 3));
        run.row(1).point()[0] = 99;
        start[0] = 99;
        assertThat(run.row(1).point()[0]).isEqualTo(0.98);
        assertThat(run.frame(1).points()[0][0]).isEqualTo(0.98);
        assertThat(run.explain(0).after()[0]).isEqualTo(0.98);
    }
}
