package talweg.figure.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.OpenedStep;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.field.calculus.Landscape;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.Marker;
import talweg.figure.MethodStyle;
import talweg.figure.Role;
import talweg.figure.Viewport;
import talweg.formula.Formula;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.kernel.CompiledFunction;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Reading;
import talweg.method.Specification;

/// Marks on the graph of x⁴ − 3x² + x stand where closed forms say.
class GraphPhaseTest {
    private static final Viewport VIEW = Viewport.fit(Box.size(800, 600), Domain.rectangle(-3, 3, -5, 10), false);
    private static final RealFunction FUNCTION = CompiledFunction.of((Formula) Formula.parse("f(x) = x^4 - 3x^2 + x"));
    private static final double START = 1.7;

    private static double f(double x) {
        return x * x * x * x - 3 * x * x + x;
    }

    private static double slope(double x) {
        return 4 * x * x * x - 6 * x + 1;
    }

    private static double bend(double x) {
        return 12 * x * x - 6;
    }

    private static OpenedStep step(String specification, int k) {
        Method method = ((Reading.Valid<Method>) Specification.parse(specification)).value();
        return OpenedStep.of(Run.of(RunRequest.of(FUNCTION, method, new double[] {START}, 12)), k);
    }

    private static List<Mark> marks(OpenedStep step, int phase) {
        return GraphPhase.of(step, phase, MethodStyle.of(0), VIEW, Landscape.of(FUNCTION))
                .marks();
    }

    /// The marks of the phase that has this name.
    private static <M extends Mark> List<M> marks(OpenedStep step, String phase, Class<M> kind) {
        int place = IntStream.range(0, step.phases().size())
                .filter(i -> step.phases().get(i).phase().key().equals(phase))
                .findFirst()
                .orElseThrow();
        return of(marks(step, place), kind);
    }

    private static <M extends Mark> List<M> of(List<Mark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static double[] ends(Mark.Vector arrow) {
        return new double[] {arrow.x(), arrow.y(), arrow.toX(), arrow.toY()};
    }

    private static double rise(Mark.Polylines line) {
        return (line.y()[1] - line.y()[0]) / (line.x()[1] - line.x()[0]);
    }

    @Test
    void theGradientIsTheTangentAndTheStepRunsBesideItAtTheHeightOfTheIterate() {
        OpenedStep step = step("gd:lr=0.05", 0);
        Mark.Polylines tangent = of(marks(step, 0), Mark.Polylines.class).getFirst();
        assertThat(tangent.pen().role()).isEqualTo(Role.PROBE_GRADIENT);
        assertThat(rise(tangent)).isCloseTo(slope(START), within(1e-9));
        assertThat((tangent.y()[0] + tangent.y()[1]) / 2).isCloseTo(f(START), within(1e-12));

        double next = START - 0.05 * slope(START);
        List<Mark> last = marks(step, step.phases().size() - 1);
        Mark.Vector move = of(last, Mark.Vector.class).getFirst();
        assertThat(ends(move)).containsExactly(new double[] {START, f(START), next, f(START)}, within(1e-12));
        Mark.Points ring = of(last, Mark.Points.class).getFirst();
        assertThat(ring.marker()).isEqualTo(Marker.RING);
        assertThat(new double[] {ring.x()[0], ring.y()[0]})
                .containsExactly(new double[] {next, f(next)}, within(1e-12));
    }

    @Test
    void aVelocityIsAsLongAsItIsAndTheOldOneLiesBelowIt() {
        OpenedStep step = step("momentum:lr=0.05,momentum=0.5", 1);
        double first = slope(START);
        double x = START - 0.05 * first;
        List<Mark.Vector> arrows = marks(step, "velocity", Mark.Vector.class);
        double times = (arrows.getLast().toX() - x) / (-0.05 * (0.5 * first + slope(x)));
        assertThat(List.of(1.0, 2.0, 5.0, 10.0)).anyMatch(known -> Math.abs(known - times) < 1e-9);
        assertThat(arrows.getFirst().toX()).isCloseTo(x - times * 0.05 * first, within(1e-12));
        assertThat(arrows.getLast().y()).isCloseTo(f(x), within(1e-12));
        assertThat(arrows.getFirst().y())
                .isLessThan(f(x))
                .isEqualTo(arrows.getFirst().toY());
    }

    @Test
    void newtonsModelIsTheTaylorParabolaAndItsVertexIsWhereTheStepLeads() {
        OpenedStep step = step("newton", 0);
        List<Mark> marks = IntStream.range(0, step.phases().size())
                .mapToObj(phase -> marks(step, phase))
                .filter(some -> of(some, Mark.Polylines.class).stream().anyMatch(line -> line.x().length > 2))
                .findFirst()
                .orElseThrow();
        Mark.Polylines parabola = of(marks, Mark.Polylines.class).getFirst();
        for (int i = 0; i < parabola.x().length; i++) {
            double t = parabola.x()[i] - START;
            assertThat(parabola.y()[i]).isCloseTo(f(START) + slope(START) * t + bend(START) * t * t / 2, within(1e-9));
        }
        Mark.Points vertex = of(marks, Mark.Points.class).stream()
                .filter(point -> point.marker() == Marker.FOUR_STAR)
                .findFirst()
                .orElseThrow();
        assertThat(vertex.x()[0]).isCloseTo(START - slope(START) / bend(START), within(1e-12));
        assertThat(vertex.y()[0]).isCloseTo(f(START) - slope(START) * slope(START) / (2 * bend(START)), within(1e-12));
    }

    @Test
    void theTrialsOfALineSearchStandOnTheGraphAndTheBoundHasAPartOfTheSlope() {
        OpenedStep step = step("gd-armijo:first=0.5,factor=0.5,c1=0.3", 0);
        List<Mark> marks = marks(step, step.phases().size() - 1);
        List<double[]> trials = of(marks, Mark.Points.class).stream()
                .filter(point -> point.radius() == 4 || point.radius() == 5)
                .map(point -> new double[] {point.x()[0], point.y()[0]})
                .toList();
        assertThat(trials).hasSizeGreaterThan(1);
        for (int i = 0; i < trials.size(); i++) {
            double x = START - 0.5 * Math.pow(0.5, i) * slope(START);
            assertThat(trials.get(i)).containsExactly(new double[] {x, f(x)}, within(1e-9));
        }
        assertThat(of(marks, Mark.Polylines.class))
                .filteredOn(line -> Math.abs(rise(line) - 0.3 * slope(START)) < 1e-9)
                .hasSize(1);
    }

    @Test
    void aMeanOfSquaredGradientsIsASlopeOfEitherSign() {
        List<Mark.Polylines> lines = marks(step("adam:lr=0.2,beta2=0.99", 0), "second-moment", Mark.Polylines.class);
        double root = Math.sqrt(0.01) * slope(START);
        assertThat(lines.stream().map(GraphPhaseTest::rise).sorted())
                .satisfiesExactly(
                        down -> assertThat(down).isCloseTo(-root, within(1e-9)),
                        up -> assertThat(up).isCloseTo(root, within(1e-9)));
    }

    static List<Kind> kinds() {
        return Methods.all();
    }

    /// Whoever is listed, everywhere on the way.
    @ParameterizedTest
    @MethodSource("kinds")
    void everyPhaseOfEveryMethodHasMarksThatStandAtNumbers(Kind kind) {
        for (int k : new int[] {0, 1, 3}) {
            OpenedStep step = step(kind.id(), k);
            for (int phase = 0; k < step.run().last() && phase < step.phases().size(); phase++) {
                List<Mark> marks = marks(step, phase);
                assertThat(marks).isNotEmpty();
                assertThat(of(marks, Mark.Points.class))
                        .allMatch(points -> DoubleStream.of(points.y()).allMatch(Double::isFinite));
                assertThat(of(marks, Mark.Vector.class)).allMatch(arrow -> arrow.y() == arrow.toY());
            }
        }
    }
}
