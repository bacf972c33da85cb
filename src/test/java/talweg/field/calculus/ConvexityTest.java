package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.field.Grid;
import talweg.function.Domain;
import talweg.function.Domain.Range;
import talweg.function.Workspace;

class ConvexityTest {
    private final Workspace workspace = new Workspace();

    @Test
    void theMapOfACubicChangesAtTheAxes() {
        Grid grid = new Grid(new Range(-1, 1), new Range(-2, 2), 41, 21);
        DefinitenessMap map = DefinitenessMap.of(Landscapes.of("x^3 + y^3"), grid, workspace);
        assertThat(map.rows()[20][40]).isEqualTo(Definiteness.POSITIVE);
        assertThat(map.rows()[0][0]).isEqualTo(Definiteness.NEGATIVE);
        assertThat(map.rows()[0][40]).isEqualTo(Definiteness.INDEFINITE);
        assertThat(map.rows()[20][20]).isEqualTo(Definiteness.POSITIVE_SEMI);
        assertThat(map.rows()[0][20]).isEqualTo(Definiteness.NEGATIVE_SEMI);
        assertThat(map.rows()[10][20]).isEqualTo(Definiteness.ZERO);
        assertThat(map.part(Definiteness.POSITIVE)).isEqualTo(200 / 861.0);
    }

    @Test
    void rosenbrockIsConvexBelowAParabola() {
        // The determinant 400(1 − 200y + 200x²)·… is positive where y < x² + 1/200.
        Grid grid = new Grid(new Range(-2, 2), new Range(-1, 3), 81, 83);
        DefinitenessMap map = DefinitenessMap.of(Landscapes.ROSENBROCK, grid, workspace);
        for (int row = 0; row < 83; row++) {
            for (int column = 0; column < 81; column++) {
                double x = grid.x(column);
                boolean convex = grid.y(row) < x * x + 0.005;
                assertThat(map.rows()[row][column]).isEqualTo(convex ? Definiteness.POSITIVE : Definiteness.INDEFINITE);
            }
        }
    }

    @Test
    void aChordAcrossADoubleWellLiesBelowTheRidge() {
        Landscape well = Landscapes.of("(x^2 - 1)^2 + y^2");
        Chord chord = Chord.between(well, new double[] {-1, 0}, new double[] {1, 0}, 101, workspace);
        assertThat(chord.violation()).isEqualTo(1);
        assertThat(chord.parts()[chord.worst()]).isEqualTo(0.5);
        assertThat(chord.relativeViolation()).isEqualTo(1);
        assertThat(chord.refutes()).isTrue();
    }

    @Test
    void theChordOfAParabolaIsAboveItByTheProductOfTheDistances() {
        Chord chord =
                Chord.between(Landscapes.of("x^2 + 0 y"), new double[] {-1, 0}, new double[] {3, 0}, 5, workspace);
        for (int k = 0; k < 5; k++) {
            double t = chord.parts()[k];
            assertThat(chord.above(k)).isCloseTo(-16 * t * (1 - t), within(1e-14));
        }
        assertThat(chord.refutes()).isFalse();
    }

    @Test
    void roundingRefutesNothing() {
        Landscape plane = Landscapes.of("f(x, y) = 0.1 x + 0.7 y + 1/3");
        Chord chord = Chord.between(plane, new double[] {-0.3, 0.2}, new double[] {0.77, 0.9}, 333, workspace);
        assertThat(chord.refutes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x^2 + 100 y^2", "exp(x + y) + x^2", "abs(x) + abs(y)", "0.3 x - y", "max(x, y)"})
    void noCounterexampleIsFoundToAConvexFunction(String formula) {
        ConvexitySearch search =
                ConvexitySearch.of(Landscapes.of(formula), Domain.cube(2, -3, 4), 20_000, 1, workspace);
        assertThat(search.found()).isEmpty();
        assertThat(search.tries()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1 - x)^2 + 100 (y - x^2)^2",
                "x^2 - y^2",
                "x^2 + y^2 - 0.02 exp(-1000 ((x - 1)^2 + y^2))",
                "sqrt(abs(x)) + y^2",
                "f(a, b, c, d) = a^2 + b^2 + c^2 + d^2 + 4 a d"
            })
    void aCounterexampleIsACounterexample(String formula) {
        Landscape landscape = Landscapes.of(formula);
        Domain domain = Domain.cube(landscape.dimension(), -2, 2);
        Chord chord = ConvexitySearch.of(landscape, domain, 20_000, 1, workspace)
                .found()
                .orElseThrow();
        double t = chord.parts()[chord.worst()];
        double[] between = new double[chord.a().length];
        for (int i = 0; i < between.length; i++) {
            between[i] = (1 - t) * chord.a()[i] + t * chord.b()[i];
            assertThat(chord.b()[i]).isBetween(-2.0, 2.0);
        }
        double above = landscape.value(between, workspace)
                - (1 - t) * landscape.value(chord.a(), workspace)
                - t * landscape.value(chord.b(), workspace);
        assertThat(above).isPositive().isCloseTo(chord.violation(), within(1e-10 * Math.max(1, above)));
    }

    @Test
    void theSameSeedFindsTheSameChord() {
        Domain domain = Domain.cube(2, -2, 2);
        Chord one = ConvexitySearch.of(Landscapes.HIMMELBLAU, domain, 3000, 7, workspace)
                .found()
                .orElseThrow();
        Chord two = ConvexitySearch.of(Landscapes.HIMMELBLAU, domain, 3000, 7, workspace)
                .found()
                .orElseThrow();
        assertThat(one.a()).isEqualTo(two.a());
        assertThat(one.values()).isEqualTo(two.values());
    }

    @Test
    void aSearchThatNobodyWantsEnds() {
        Workspace cancelled = new Workspace(() -> true);
        assertThatThrownBy(() -> ConvexitySearch.of(Landscapes.HIMMELBLAU, Domain.cube(2, -2, 2), 3000, 7, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
