package talweg.figure.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.OpenedStep;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.Role;
import talweg.function.RealFunction;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.method.TestFunctions;

/// The slice is the function on a line.
class SliceTest {
    /// x² + 10 y².
    private static final RealFunction BOWL = TestFunctions.bowl(2);

    private static OpenedStep step(RealFunction function, String specification, int k, double... start) {
        Method method = ((Reading.Valid<Method>) Specification.parse(specification)).value();
        return OpenedStep.of(Run.of(RunRequest.of(function, method, start, 20)), k);
    }

    private static Slice atTheEnd(OpenedStep step) {
        return Slice.of(step, step.phases().size() - 1).orElseThrow();
    }

    @Test
    void alongAStepOfGradientDescentItIsAParabola() {
        Slice slice = atTheEnd(step(BOWL, "gd:lr=0.05", 0, 2, 1));
        // d = −0.05·(4, 20) = (−0.2, −1): f = (2 − 0.2t)² + 10(1 − t)².
        for (int i = 0; i < slice.t().length; i++) {
            double t = slice.t()[i];
            double x = 2 - 0.2 * t;
            double y = 1 - t;
            assertThat(slice.f()[i]).isCloseTo(x * x + 10 * y * y, within(1e-12));
        }
        assertThat(slice.slope()).isCloseTo(-0.8 - 20, within(1e-12));
        assertThat(slice.promise(0.5)).isCloseTo(14 - 10.4, within(1e-12));
        assertThat(slice.chosen()).hasValue(1);
        assertThat(slice.trials()).isEmpty();
    }

    @Test
    void beforeThePointMovesNothingIsChosen() {
        OpenedStep step = step(BOWL, "gd:lr=0.05", 0, 2, 1);
        assertThat(Slice.of(step, 0).orElseThrow().chosen()).isEmpty();
        assertThat(Slice.of(step, 0).orElseThrow().t()).isEqualTo(atTheEnd(step).t());
    }

    @Test
    void theTrialsOfASearchLieOnTheCurveAndTheAcceptedOneBelowTheBound() {
        OpenedStep step = step(TestFunctions.rosenbrock(), "gd-armijo", 0, -1.2, 1);
        Slice slice = atTheEnd(step);
        assertThat(slice.trials()).isNotEmpty();
        double[] g = step.row().gradient();
        for (Slice.Trial trial : slice.trials()) {
            double x = -1.2 - trial.t() * g[0];
            double y = 1 - trial.t() * g[1];
            double f = (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
            assertThat(trial.f()).isCloseTo(f, within(1e-9 * f));
        }
        Slice.Trial accepted = slice.trials().getLast();
        assertThat(slice.chosen()).hasValue(accepted.t());
        assertThat(accepted.f()).isLessThanOrEqualTo(slice.bound(accepted.t()));
        for (Slice.Trial refused : slice.trials().subList(0, slice.trials().size() - 1)) {
            assertThat(refused.f()).isGreaterThan(slice.bound(refused.t()));
        }
    }

    @Test
    void theSlopeAtAnAcceptedTrialOfWolfeIsFlatEnough() {
        Slice slice = atTheEnd(step(TestFunctions.rosenbrock(), "gd-wolfe", 0, -1.2, 1));
        Slice.Trial accepted = slice.trials().stream()
                .filter(trial -> trial.t() == slice.chosen().orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(Math.abs(accepted.slope())).isLessThanOrEqualTo(slice.curvature() * Math.abs(slice.slope()));
        // By a difference quotient.
        double h = 1e-7;
        double[] g = {-215.6, -88};
        double there = along(g, accepted.t() + h) - along(g, accepted.t() - h);
        assertThat(accepted.slope()).isCloseTo(there / (2 * h), within(1.0));
    }

    private static double along(double[] g, double t) {
        double x = -1.2 - t * g[0];
        double y = 1 - t * g[1];
        return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
    }

    static List<Kind> kinds() {
        return Methods.all().stream()
                .filter(kind -> !kind.standard().seesValuesAlone())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyStepAlongADirectionHasASliceWithAPicture(Kind kind) {
        for (int k : new int[] {0, 2}) {
            OpenedStep step = step(TestFunctions.rosenbrock(), kind.id(), k, -1.2, 1);
            boolean moves = k < step.run().last() && !Arrays.equals(step.from(), step.to());
            for (int phase = 0; moves && phase < step.phases().size(); phase++) {
                Slice slice = Slice.of(step, phase).orElseThrow();
                SlicePicture picture = new SlicePicture(slice, Role.METHOD_1, Box.size(270, 130));
                assertThat(picture.layer().marks()).hasAtLeastOneElementOfType(Mark.Polylines.class);
                // The point x and the zero of t are always to be seen.
                assertThat(picture.view()
                                .frame()
                                .contains(
                                        picture.view().toPixelX(0),
                                        picture.view().toPixelY(slice.value())))
                        .isTrue();
            }
        }
    }

    @Test
    void methodsThatSeeValuesAloneGoAlongNoDirection() {
        List<Kind> alone = Methods.all().stream()
                .filter(kind -> kind.standard().seesValuesAlone())
                .toList();
        assertThat(alone).hasSizeGreaterThan(4);
        for (Kind kind : alone) {
            assertThat(Slice.of(step(BOWL, kind.id(), 0, 2, 1), 0))
                    .as(kind.id())
                    .isEmpty();
        }
    }
}
