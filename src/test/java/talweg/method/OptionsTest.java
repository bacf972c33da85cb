package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// Noise and clipping of the gradient.
class OptionsTest {
    private static final RealFunction BOWL = TestFunctions.bowl(2);

    private static Method method(String text) {
        return ((Reading.Valid<Method>) Specification.parse(text)).value();
    }

    private static Optimizer optimizer(String text, double[]... starts) {
        return new Optimizer(method(text), Objective.of(BOWL), starts, 0, new Workspace());
    }

    private static double[] after(Optimizer optimizer, int steps, int lane) {
        for (int i = 0; i < steps; i++) {
            optimizer.evaluate();
            optimizer.advance();
        }
        return optimizer.state().read(Column.POINT, lane);
    }

    @Test
    void optionsAreOffUnlessAskedForAndReadBack() {
        assertThat(method("gd:lr=0.1,clip=0,noise=0")).isEqualTo(method("gd:lr=0.1"));
        for (String text : new String[] {"gd:lr=0.1,noise=0.5,noise_seed=7", "adam:clip=1", "momentum:clip@40=2"}) {
            assertThat(Specification.print(method(text))).isEqualTo(text);
        }
        assertThat(method("gd:lr=0.1,noise=0.5,clip=2").summary()).containsExactly("α 0.1", "σ 0.5", "c 2");
    }

    /// At (3, 4) the gradient of x² + 10 y² is (6, 80), whose length is √6436.
    @Test
    void aClippedGradientHasTheLengthOfTheLimitAndItsDirection() {
        double[] x = after(optimizer("gd:lr=1,clip=2", new double[] {3, 4}), 1, 0);
        double length = Math.sqrt(6436);
        assertThat(x[0]).isCloseTo(3 - 2 * 6 / length, within(1e-14));
        assertThat(x[1]).isCloseTo(4 - 2 * 80 / length, within(1e-14));
        assertThat(after(optimizer("gd:lr=0.1,clip=1000", new double[] {3, 4}), 5, 0))
                .isEqualTo(after(optimizer("gd:lr=0.1", new double[] {3, 4}), 5, 0));
    }

    /// x_k = (1 − 2α)x_{k−1} − ασξ has the stationary variance α²σ²/(1 − (1 − 2α)²).
    @Test
    void noiseSpreadsTheLanesAsTheStationaryDistributionSays() {
        double[][] starts = new double[20_000][2];
        Optimizer optimizer = optimizer("gd:lr=0.05,noise=0.5", starts);
        after(optimizer, 200, 0);
        double sum = 0;
        double squares = 0;
        for (double x : optimizer.state().of(Column.POINT)[0]) {
            sum += x;
            squares += x * x;
        }
        double variance = 0.05 * 0.05 * 0.25 / (1 - 0.9 * 0.9);
        assertThat(sum / starts.length).isCloseTo(0, within(5 * Math.sqrt(variance / starts.length)));
        assertThat(squares / starts.length).isCloseTo(variance, within(0.05 * variance));
    }

    @Test
    void noiseIsTheSameWhenAStepIsTakenAgainAndAnotherForAnotherSeed() {
        Optimizer one = optimizer("gd:lr=0.05,noise=0.5", new double[] {1, 1});
        after(one, 5, 0);
        Snapshot snapshot = one.snapshot();
        double[] straight = after(one, 5, 0);
        one.restore(snapshot);
        assertThat(after(one, 5, 0)).isEqualTo(straight);
        assertThat(after(optimizer("gd:lr=0.05,noise=0.5,noise_seed=2", new double[] {1, 1}), 10, 0))
                .isNotEqualTo(straight);
    }

    @Test
    void theExplanationShowsNoiseAndClippingAndEndsOnTheSameBits() {
        Optimizer optimizer = optimizer("momentum:lr=0.01,noise=0.5,clip=1", new double[] {3, 4});
        after(optimizer, 3, 0);
        Explanation explanation = optimizer.explain(0);
        assertThat(explanation.phases().stream().map(line -> line.phase().key()))
                .containsExactly(
                        "evaluate", "draw-noise", "add-noise", "gradient-length", "clip", "velocity", "momentum-move");
        assertThat(explanation.after()).isEqualTo(after(optimizer, 1, 0));
    }
}
