package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.RealFunction;

/// The heavy ball in its notations, and both forms of Nesterov's method.
class MomentumFormsTest {
    private static final RealFunction ROSENBROCK = TestFunctions.rosenbrock();

    private static double[] gradient(double[] x) {
        double v = x[1] - x[0] * x[0];
        return new double[] {-2 * (1 - x[0]) - 400 * x[0] * v, 200 * v};
    }

    private static double[][] walk(String specification) {
        return Iterates.of(specification, ROSENBROCK, 200, -1.2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scaled", "step"})
    void theNotationsWalkTheSamePointsWhileTheRateIsConstant(String notation) {
        Iterates.assertSame(
                walk("momentum:lr=0.0005,dampening=0.1,notation=" + notation),
                walk("momentum:lr=0.0005,dampening=0.1"),
                1e-10);
    }

    @Test
    void theMeanWalksThePointsOfTheSumWithATenthOfItsRate() {
        Iterates.assertSame(walk("momentum:lr=0.005,notation=average"), walk("momentum:lr=0.0005"), 1e-10);
    }

    /// x_{k+1} = x_k + μ(x_k − x_{k−1})·α_k/α_{k−1} − α_k g for the sum, and without the quotient for steps: the
    /// ball without a velocity, from its last two points.
    @ParameterizedTest
    @CsvSource({"sum, 1", "scaled, 0", "step, 0"})
    void withAScheduleTheSumRescalesTheOldVelocityAndTheStepsDoNot(String notation, int rescales) {
        double[] before = {-1.2, 1};
        Iterates.assertRule(
                "momentum:lr=0.005/n,momentum=0.7,notation=" + notation,
                ROSENBROCK,
                200,
                (k, x) -> {
                    double[] g = gradient(x);
                    double quotient = k > 0 && rescales == 1 ? k / (k + 1.0) : 1;
                    for (int i = 0; i < 2; i++) {
                        double now = x[i];
                        x[i] += 0.7 * (now - before[i]) * quotient - 0.005 / (k + 1) * g[i];
                        before[i] = now;
                    }
                },
                -1.2,
                1);
    }

    @ParameterizedTest
    @CsvSource({"scaled, 1e-15", "sum, 1e-15"})
    void theFirstStepsOnAParabolaAreThoseComputedByHand(String notation) {
        // f = x², g = 2x, μ = ½, α = ¼ then ⅛: at k = 1 the sum halves the old step, the others keep it.
        double[][] points = Iterates.of(
                "momentum:lr=0.25,lr@1=0.125,momentum=0.5,notation=" + notation, TestFunctions.bowl(1), 2, 1);
        double second = notation.equals("sum") ? 0.5 - 0.125 * (0.5 * 2 + 1) : 0.5 - (0.5 * 0.5 + 0.125);
        assertThat(points).isDeepEqualTo(new double[][] {{1}, {0.5}, {second}});
    }

    @Test
    void theFirstGradientIsNotDampened() {
        double[] v = {0, 0};
        Iterates.assertRule(
                "momentum:lr=0.0005,momentum=0.8,dampening=0.4",
                ROSENBROCK,
                100,
                (k, x) -> {
                    double[] g = gradient(x);
                    for (int i = 0; i < 2; i++) {
                        v[i] = k == 0 ? g[i] : 0.8 * v[i] + 0.6 * g[i];
                        x[i] -= 0.0005 * v[i];
                    }
                },
                -1.2,
                1);
        assertThat(plain("momentum:dampening=0.4", 0)).contains("v ← μ v + g");
        assertThat(plain("momentum:dampening=0.4", 1)).contains("v ← μ v + (1 − τ) g");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sum     | v ← μ v + g             | x ← x − α v
            scaled  | d ← μ d + α g           | x ← x − d
            step    | v ← μ v − α g           | x ← x + v
            average | m ← μ m + (1 − μ) g     | x ← x − α m
            """)
    void theStepIsWrittenInTheChosenNotation(String notation, String velocity, String move) {
        assertThat(plain("momentum:notation=" + notation, 3)).containsExactly("g ← ∇f(x)", velocity, move);
    }

    @Test
    void nesterovsStepIsWrittenWithItsLookAheadPoint() {
        assertThat(plain("nesterov:form=look-ahead", 3))
                .containsExactly("z ← x + μ v", "ĝ ← ∇f(z)", "v ← μ v − α ĝ", "x ← x + v");
    }

    @Test
    void whatIsClippedIsTheGradientThatIsTaken() {
        assertThat(plain("nesterov:form=look-ahead,clip=2", 3))
                .containsSubsequence("ĝ ← ∇f(z)", "‖g‖ ← ‖ĝ‖", "ĝ ← min(1, c / ‖g‖) ĝ", "v ← μ v − α ĝ");
    }

    private static List<String> plain(String specification, int k) {
        Optimizer optimizer = Iterates.at(specification, ROSENBROCK, -1.2, 1);
        for (int i = 0; i < k; i++) {
            Iterates.next(optimizer);
        }
        return optimizer.explain(0).phases().stream()
                .map(Explanation.Line::plain)
                .toList();
    }

    @Test
    void theLookAheadPointsAreThePointsOfTorch() {
        double[][] torch = walk("nesterov:lr=0.0005,momentum=0.85");
        Optimizer optimizer = Iterates.at("nesterov:lr=0.0005,momentum=0.85,form=look-ahead", ROSENBROCK, -1.2, 1);
        for (int k = 0; k < 200; k++) {
            Iterates.next(optimizer);
            double[] z = optimizer.state().read(Nesterov.AHEAD, 0);
            Iterates.assertSame(new double[][] {z}, new double[][] {torch[k]}, 1e-10);
            assertThat(optimizer.gradientsAsked(0)).isEqualTo(k + 1);
        }
    }

    @Test
    void theLookAheadFormWithAScheduleWalksAsTheOriginalSays() {
        double[] before = {-1.2, 1};
        Iterates.assertRule(
                "nesterov:lr=0.002/n,momentum=0.7,form=look-ahead",
                ROSENBROCK,
                200,
                (k, x) -> {
                    double[] z = {x[0] + 0.7 * (x[0] - before[0]), x[1] + 0.7 * (x[1] - before[1])};
                    double[] g = gradient(z);
                    for (int i = 0; i < 2; i++) {
                        before[i] = x[i];
                        x[i] = z[i] - 0.002 / (k + 1) * g[i];
                    }
                },
                -1.2,
                1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "momentum:lr=0.05",
                "momentum:lr=0.05,notation=scaled",
                "momentum:lr=0.05,notation=step",
                "momentum:lr=0.5,notation=average",
                "nesterov:lr=0.05",
                "nesterov:lr=0.05,form=look-ahead"
            })
    void aBallThatRollsThroughTheMinimumIsNotAtRestAndOneThatLiesThereIs(String specification) {
        // x² + 10y²: from the first step on the gradient vanishes somewhere between two steps.
        Optimizer optimizer = Iterates.at(specification, TestFunctions.bowl(1), 1);
        double epsilon = 0.02;
        boolean rested = false;
        for (int k = 0; k < 400 && !rested; k++) {
            optimizer.evaluate();
            double x = optimizer.state().read(Column.POINT, 0)[0];
            rested = optimizer.method().isAtRest(optimizer.state(), 0, epsilon);
            if (rested) {
                assertThat(Math.abs(2 * x)).isLessThanOrEqualTo(epsilon);
                double next = Iterates.next(optimizer)[0];
                assertThat(Math.abs(next - x)).isLessThan(epsilon);
            } else {
                optimizer.advance();
            }
        }
        assertThat(rested).isTrue();
        assertThat(optimizer.k()).isGreaterThan(30);
    }
}
