package talweg.figure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static talweg.figure.instrument.InstrumentContractTest.line;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import talweg.figure.Mark;
import talweg.function.Workspace;
import talweg.method.Figures;

/// What the instruments for graphs read, against closed forms.
class GraphInstrumentsTest {
    private static final Workspace WORKSPACE = new Workspace();

    private static String lines(Reading reading) {
        return reading.lines().stream().map(Reading.Line::plain).collect(Collectors.joining("\n"));
    }

    @Test
    void theSecantOfAParabolaHasTheSlopeTwoXPlusH() {
        Reading reading = new SecantAndTangent().read(at(3, "h", 0.5), line("f(x) = x^2"), WORKSPACE);
        assertThat(lines(reading))
                .contains("(f(x + h) − f(x))/h = 6.5")
                .contains("f′(x) = 6\n")
                .contains("(f(x + h) − f(x))/h − f′(x) = 0.5")
                // Central differences of a parabola are exact.
                .contains("(f(x + h) − f(x − h))/(2h) − f′(x) = 0");
    }

    @Test
    void theHandleAheadOfThePointIsOnTheGraphAndMovesHAlone() {
        SecantAndTangent secant = new SecantAndTangent();
        Site site = line("f(x) = x^3");
        Settings moved = secant.drag("ahead", at(1, "h", 0.5), 1.2, 77, site);
        assertThat(moved.get("h", 0)).isCloseTo(0.2, within(1e-12));
        assertThat(moved.x()).isEqualTo(1);
        Handle ahead = secant.handles(moved, site).getFirst();
        assertThat(ahead.y()).isCloseTo(1.2 * 1.2 * 1.2, within(1e-12));
        // It cannot be pulled past the point.
        assertThat(secant.drag("ahead", moved, -5, 0, site).get("h", 0)).isEqualTo(1e-16);
    }

    @Test
    void whereXPlusHIsXTheSecantLiesFlat() {
        Reading reading = new SecantAndTangent().read(at(1, "h", 1e-16), line("f(x) = exp(x)"), WORKSPACE);
        assertThat(lines(reading)).contains("(f(x + h) − f(x))/h = 0").contains("f′(x) = 2.71828");
    }

    @Test
    void theBestStepsOfTheExponentialAreWhereTheBranchesMeet() {
        Reading reading = new SecantAndTangent().read(at(1, "h", 0.1), line("f(x) = exp(x)"), WORKSPACE);
        List<Mark.Points> rings = reading.diagrams().getFirst().marks().stream()
                .filter(Mark.Points.class::isInstance)
                .map(Mark.Points.class::cast)
                .sorted(Comparator.comparingDouble(ring -> ring.x()[0]))
                .toList();
        // 2√u ≈ 2e−8 and ∛(3u) ≈ 7e−6; a lucky rounding may lie beside them. The last is h itself.
        assertThat(rings.get(0).x()[0]).isBetween(-9.5, -6.5);
        assertThat(rings.get(1).x()[0]).isBetween(-7.0, -4.0);
        assertThat(rings.get(2).x()[0]).isCloseTo(-1, within(1e-12));
        // Truncation: e(e^h − 1 − h)/h.
        double error = Math.E * (Math.expm1(0.1) - 0.1) / 0.1;
        assertThat(rings.get(2).y()[0]).isCloseTo(Math.log10(error), within(1e-9));
    }

    @Test
    void anErrorThatIsSmallByAccidentIsNotTheBest() {
        // The error at 0 is −6h + 6h², which is 0 at h = 1.
        Reading reading = new SecantAndTangent().read(at(0, "h", 0.5), line("f(x) = 1 - 6 x^2 + 6 x^3"), WORKSPACE);
        // 2√(u·1/12) ≈ 6e−9 forward, ∛(3u/36) ≈ 2e−6 central.
        assertThat(reading.sentence())
                .containsPattern("at h ≈ [2-9]e−9|at h ≈ [12]e−8")
                .doesNotContain("h ≈ 1,");
    }

    @Test
    void aStepOfOneIsWrittenAsOne() {
        // Central differences of a parabola have no truncation, and the least rounding where h is large.
        assertThat(new SecantAndTangent()
                        .read(at(1, "h", 0.5), line("f(x) = x^2"), WORKSPACE)
                        .sentence())
                .endsWith("central ones at h ≈ 1.");
    }

    @Test
    void anHThatIsDraggedToHasNoTailOfDigits() {
        assertThat(new SecantAndTangent()
                        .drag("ahead", at(1, "h", 0.5), 4.4, 0, line("f(x) = x^2"))
                        .get("h", 0))
                .isEqualTo(3.4);
    }

    @Test
    void whereThereIsNoFunctionThereIsNoSecant() {
        assertThat(new SecantAndTangent()
                        .read(at(-1, "h", 0.1), line("f(x) = ln(x)"), WORKSPACE)
                        .marks())
                .isEmpty();
    }

    @Test
    void theVertexOfTheParabolaIsNewtonsNextIterate() {
        // f = x⁴ − 3x² + x, f′ = 4x³ − 6x + 1, f″ = 12x² − 6; from −2: −2 − (−19)/42.
        NewtonParabola parabola = new NewtonParabola();
        Site site = line("f(x) = x^4 - 3x^2 + x");
        List<NewtonParabola.Step> steps = NewtonParabola.steps(at(-2, "n", 8), site, WORKSPACE);
        assertThat(steps).hasSize(8);
        assertThat(steps.getFirst().next()).isCloseTo(-2 + 19.0 / 42, within(1e-12));
        double last = steps.getLast().next();
        assertThat(4 * last * last * last - 6 * last + 1).isCloseTo(0, within(1e-12));
        Reading three = parabola.read(at(-2, "n", 3), site, WORKSPACE);
        List<List<String>> rows = three.listing().orElseThrow().rows();
        // The table ends where the sentence does: at x₃.
        assertThat(rows).hasSize(4);
        assertThat(three.sentence())
                .contains("x = " + rows.get(3).get(1))
                .contains("f′ is " + rows.get(3).get(2))
                .contains("Shaded is where f″ ≤ 0");
        assertThat(rows.get(3).get(1)).isEqualTo(Figures.plain(steps.get(3).x()));
    }

    @Test
    void ofAParabolaOneStepIsEnough() {
        List<NewtonParabola.Step> steps =
                NewtonParabola.steps(at(7, "n", 1), line("f(x) = 3 (x - 1.5)^2 + 2"), WORKSPACE);
        assertThat(steps.getFirst().next()).isCloseTo(1.5, within(1e-12));
        assertThat(steps.getFirst().model(1.5)).isCloseTo(2, within(1e-12));
    }

    @Test
    void whereTheGraphBendsDownItIsSaidThatTheVertexIsAMaximum() {
        NewtonParabola parabola = new NewtonParabola();
        Site site = line("f(x) = x^4 - 3x^2 + x");
        assertThat(parabola.read(at(0, "n", 1), site, WORKSPACE).sentence()).contains("f″ = −6 is negative");
        assertThat(parabola.read(at(0, "n", 1), line("f(x) = 2 x"), WORKSPACE).sentence())
                .contains("straight line");
    }

    @Test
    void whatBendsDownIsShaded() {
        // f″ ≤ 0 between −1/√2 and 1/√2.
        Reading reading = new NewtonParabola().read(at(-2, "n", 1), line("f(x) = x^4 - 3x^2 + x"), WORKSPACE);
        List<Mark.Region> shades = reading.marks().stream()
                .filter(Mark.Region.class::isInstance)
                .map(Mark.Region.class::cast)
                .toList();
        assertThat(shades).hasSize(1);
        double pixels = 3 / 150.0;
        assertThat(shades.getFirst().x()[0]).isCloseTo(-Math.sqrt(0.5), within(pixels));
        assertThat(shades.getFirst().x()[1]).isCloseTo(Math.sqrt(0.5), within(pixels));
    }

    private static Settings at(double x, String key, double number) {
        return new Settings(Map.of(Settings.X, x, key, number));
    }
}
