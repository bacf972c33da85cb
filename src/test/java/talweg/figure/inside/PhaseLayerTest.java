package talweg.figure.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.OpenedStep;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.field.section.CoordinatePlane;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.MethodStyle;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Column;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Reading;
import talweg.method.Specification;
import talweg.method.TestFunctions;

/// Marks stand where closed forms say.
class PhaseLayerTest {
    private static final Viewport VIEW = Viewport.fit(Box.size(800, 800), Domain.rectangle(-4, 4, -4, 4), true);

    /// x² + 10 y².
    private static final RealFunction BOWL = TestFunctions.bowl(2);

    private static OpenedStep step(RealFunction function, String specification, int k, double... start) {
        Method method = ((Reading.Valid<Method>) Specification.parse(specification)).value();
        return OpenedStep.of(Run.of(RunRequest.of(function, method, start, 30)), k);
    }

    private static List<Mark> marks(OpenedStep step, String phase) {
        int place = IntStream.range(0, step.phases().size())
                .filter(i -> step.phases().get(i).phase().key().equals(phase))
                .findFirst()
                .orElseThrow();
        return PhaseLayer.of(
                        step,
                        place,
                        MethodStyle.of(0),
                        VIEW,
                        CoordinatePlane.ofFirst(step.run().request().objective().function(), step.from()))
                .marks();
    }

    private static <M extends Mark> M only(List<Mark> marks, Class<M> kind, Predicate<M> which) {
        List<M> found = marks.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(which)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void theVelocityIsAnArrowOfItsLengthAgainstIt() {
        OpenedStep step = step(BOWL, "momentum:lr=0.04,momentum=0.5", 1, 3, 2);
        // By hand: v₀ = (6, 40), x₁ = (2.76, 0.4), ∇f = (5.52, 8), v₁ = (8.52, 28).
        List<Mark> marks = marks(step, "velocity");
        Mark.Vector velocity = only(marks, Mark.Vector.class, mark -> mark.pen().width() > 2);
        assertThat(new double[] {velocity.x(), velocity.y(), velocity.toX(), velocity.toY()})
                .containsExactly(new double[] {2.76, 0.4, 2.76 - 0.04 * 8.52, 0.4 - 0.04 * 28}, within(1e-12));
        Mark.Vector old = only(marks, Mark.Vector.class, mark -> mark.pen().width() < 2);
        assertThat(new double[] {old.toX(), old.toY()})
                .containsExactly(new double[] {2.76 - 0.04 * 6, 0.4 - 0.04 * 40}, within(1e-12));
    }

    @Test
    void aVectorTooShortToBeSeenIsDrawnLargerAndSaysSo() {
        OpenedStep step = step(BOWL, "momentum:lr=0.0001,momentum=0.5", 0, 3, 2);
        // −αv = (−0.0006, −0.004): 0.4 pixels; 28 are wanted.
        Mark.Vector velocity = only(
                marks(step, "velocity"), Mark.Vector.class, mark -> mark.pen().width() > 2);
        assertThat(new double[] {velocity.toX(), velocity.toY()})
                .containsExactly(new double[] {3 - 0.0006 * 100, 2 - 0.004 * 100}, within(1e-12));
        assertThat(only(marks(step, "velocity"), Mark.Label.class, _ -> true).text())
                .isEqualTo("−αv × 100");
        Mark.Vector move = only(marks(step, "momentum-move"), Mark.Vector.class, _ -> true);
        assertThat(new double[] {move.toX(), move.toY()})
                .containsExactly(new double[] {velocity.toX(), velocity.toY()}, within(1e-12));
    }

    @Test
    void theMinimiserOfNewtonsModelOfAQuadraticIsItsMinimum() {
        List<Mark> marks = marks(step(BOWL, "newton", 0, 3, 2), "newton-direction");
        Mark.Points minimiser = only(marks, Mark.Points.class, mark -> mark.marker() == Marker.FOUR_STAR);
        assertThat(minimiser.x()[0]).isCloseTo(0, within(1e-12));
        assertThat(minimiser.y()[0]).isCloseTo(0, within(1e-12));
        // The level curve of the model is that of f itself: 9 + 40 = 49 on the axes at 7 and 7/√10.
        for (Mark mark : marks) {
            if (mark instanceof Mark.Ellipse ellipse && ellipse.pen().width() > 1.5) {
                for (double t = 0; t < 6; t += 0.5) {
                    double x = Math.cos(t) * ellipse.ax() + Math.sin(t) * ellipse.bx();
                    double y = Math.cos(t) * ellipse.ay() + Math.sin(t) * ellipse.by();
                    assertThat(x * x + 10 * y * y).isCloseTo(49, within(1e-9));
                }
            }
        }
        assertThat(marks.stream().filter(Mark.Ellipse.class::isInstance)).hasSize(2);
    }

    @Test
    void theModelOfASaddleIsAHyperbolaThroughThePoint() {
        RealFunction saddle = TestFunctions.of(2, new TestFunctions.Quadratic(i -> i == 0 ? 1 : -2));
        List<Mark> marks = marks(step(saddle, "newton", 0, 3, 1), "newton-direction");
        only(marks, Mark.Points.class, mark -> mark.marker() == Marker.CROSS);
        // x² − 2y² = 7.
        List<Mark.Polylines> branches = marks.stream()
                .filter(Mark.Polylines.class::isInstance)
                .map(Mark.Polylines.class::cast)
                .filter(line -> line.x().length > 2)
                .toList();
        assertThat(branches).hasSize(2);
        for (Mark.Polylines branch : branches) {
            for (int i = 0; i < branch.x().length; i++) {
                double level = branch.x()[i] * branch.x()[i] - 2 * branch.y()[i] * branch.y()[i];
                assertThat(level).isCloseTo(7, within(1e-9 * (1 + branch.x()[i] * branch.x()[i])));
            }
        }
    }

    @Test
    void barsCompareTheRootsOfTheAccumulatedSquares() {
        OpenedStep step = step(BOWL, "adagrad:lr=0.5", 0, 3, 1);
        // Squares of the gradient (6, 20).
        List<Mark> marks = marks(step, "adagrad-sum");
        double[] lengths = marks.stream()
                .filter(Mark.Polylines.class::isInstance)
                .map(Mark.Polylines.class::cast)
                .mapToDouble(line -> Math.hypot(line.x()[1] - line.x()[0], line.y()[1] - line.y()[0]))
                .toArray();
        assertThat(lengths).hasSize(2);
        assertThat(lengths[0] / lengths[1]).isCloseTo(6.0 / 20, within(1e-12));
        assertThat(texts(marks)).containsExactlyInAnyOrder("√s 6", "√s 20");
    }

    @Test
    void theEffectiveRateOfEachCoordinateStandsBesideItsEllipse() {
        OpenedStep step = step(BOWL, "adagrad:lr=0.5", 0, 3, 1);
        // 0.5/6 and 0.5/20.
        assertThat(texts(marks(step, "adagrad-move"))).contains("α 0.0833", "α 0.025");
    }

    private static List<String> texts(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    @Test
    void aPhaseWithoutMarksLeavesThoseOfThePhaseBefore() {
        OpenedStep step = step(BOWL, "adam:lr=0.5", 2, 3, 1);
        assertThat(texts(marks(step, "corrected-rate"))).isEqualTo(texts(marks(step, "second-moment")));
    }

    static List<Kind> kinds() {
        return Methods.all();
    }

    /// Whoever is listed, everywhere on the way.
    @ParameterizedTest
    @MethodSource("kinds")
    void everyPhaseOfEveryMethodHasMarksAndTheLastOneLeadsToTheNewPoint(Kind kind) {
        for (int k : new int[] {0, 1, 3}) {
            OpenedStep step = step(TestFunctions.rosenbrock(), kind.id(), k, -1.2, 1);
            for (int phase = 0; k < step.run().last() && phase < step.phases().size(); phase++) {
                List<Mark> marks = PhaseLayer.of(
                                step,
                                phase,
                                MethodStyle.of(0),
                                VIEW,
                                CoordinatePlane.ofFirst(
                                        step.run().request().objective().function(), step.from()))
                        .marks();
                assertThat(marks).isNotEmpty();
                if (isLastMove(step, phase) && !Arrays.equals(step.from(), step.to())) {
                    Mark.Points point = only(
                            marks, Mark.Points.class, mark -> mark.marker() == Marker.RING && mark.radius() == 5.5);
                    assertThat(new double[] {point.x()[0], point.y()[0]}).containsExactly(step.to());
                }
            }
        }
    }

    private static boolean isLastMove(OpenedStep step, int phase) {
        return IntStream.range(0, step.phases().size())
                        .filter(i ->
                                step.phases().get(i).phase().notation().left().equals(Column.POINT))
                        .max()
                        .orElse(-1)
                == phase;
    }

    @Test
    void anyNumberOfVariablesIsDrawnByTheFirstTwo() {
        for (int n : new int[] {1, 3}) {
            for (Kind kind : Methods.all()) {
                OpenedStep step = step(TestFunctions.bowl(n), kind.id(), 0, Arrays.copyOf(new double[] {3, 2, 1}, n));
                for (int phase = 0; phase < step.phases().size(); phase++) {
                    assertThat(PhaseLayer.of(
                                            step,
                                            phase,
                                            MethodStyle.of(0),
                                            VIEW,
                                            CoordinatePlane.ofFirst(
                                                    step.run()
                                                            .request()
                                                            .objective()
                                                            .function(),
                                                    step.from()))
                                    .marks())
                            .isNotEmpty();
                }
            }
        }
    }
}
