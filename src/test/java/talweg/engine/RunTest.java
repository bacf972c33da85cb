package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talweg.function.RealFunction;
import talweg.method.Explanation;
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
        assertThat(row.evaluations()).isEqualTo(new Evaluations(0, 1, 0));
        assertThat(run.row(3).stepLength()).isNaN();
        assertThat(run.outcome().status()).isEqualTo(Status.STEP_LIMIT);
    }

    @Test
    void divergenceNamesTheLimitOfTheRate() {
        Run run = Run.of(RunRequest.of(BOWL, gd(1), new double[] {1, 1}, 1000));
        assertThat(run.outcome().status()).isEqualTo(Status.DIVERGED);
        assertThat(run.outcome().reason())
                .isEqualTo("diverged at k = 10: ‖x‖ passed 1e12; the learning rate 1 is above 2/λ_max = 0.1 at k = 0");
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
}
