package talweg.field.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.field.calculus.StationaryPoint.Form;
import talweg.field.calculus.StationaryPoint.Kind;
import talweg.field.section.CoordinatePlane;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Domain.Range;
import talweg.function.Result;
import talweg.function.Workspace;
import talweg.session.KnownPoint;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;

class StationaryPointsTest {
    private static StationaryPoints in(Landscape landscape, Domain domain) {
        return StationaryPoints.in(landscape, domain, part -> {}, new Workspace());
    }

    private static StationaryPoints in(String formula, double low, double high) {
        return in(Landscapes.of(formula), Domain.cube(2, low, high));
    }

    static Stream<SampleFunction> samples() {
        return SampleLibrary.load().functions().stream()
                .filter(sample -> sample.domain().axes().size() == 2);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPointThatTheLiteratureKnowsIsFound(SampleFunction sample) {
        StationaryPoints points = in(Landscapes.of(sample.formula()), sample.domain());
        double width = sample.domain().width();
        for (KnownPoint known : sample.points()) {
            if (known.boundary()) {
                continue;
            }
            double[] at = known.at().toArray();
            assertThat(points.points()).as("%s", known).anySatisfy(point -> {
                // On a curve of kinks the lowest cell is found.
                double reach = point.form() == Form.KINKED_CURVE ? width / 320 : 1e-6 * width;
                assertThat(Math.hypot(point.x() - at[0], point.y() - at[1])).isLessThan(reach);
                assertThat(point.kind().name()).isEqualTo(known.kind().name());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "himmelblau", "goldstein-price", "six-hump-camel", "styblinski-tang", "egg-crate", "rastrigin", "peaks",
                "griewank", "branin", "mccormick", "beale", "three-hump-camel", "two-wells", "double-well"
            })
    void extremesLessSaddlesAreTheTurnsOfTheGradientRoundTheBorder(String id) {
        // The theorem of Poincaré and Hopf: a point that is missing or listed twice would be noticed.
        SampleFunction sample = Landscapes.sample(id);
        // Some of these have stationary points on the border itself; a slightly larger rectangle has not.
        Domain domain = new Domain(sample.domain().axes().stream()
                .map(range -> new Range(range.low() - 0.0123, range.high() + 0.0171))
                .toList());
        Landscape landscape = Landscapes.of(sample.formula());
        StationaryPoints points = in(landscape, domain);
        assertThat(points.complete()).isTrue();
        assertThat(points.points()).allMatch(point -> point.form() == Form.REGULAR);
        int extremes = points.of(Kind.MINIMUM).size() + points.of(Kind.MAXIMUM).size();
        assertThat(extremes - points.of(Kind.SADDLE).size()).isEqualTo(turns(landscape, domain));
    }

    private static int turns(Landscape landscape, Domain domain) {
        int side = 20_000;
        double[][] border = new double[2][4 * side + 1];
        for (int i = 0; i <= 4 * side; i++) {
            double part = i % side / (double) side;
            Range x = domain.axis(0);
            Range y = domain.axis(1);
            double along = i / side % 2 == 0 ? x.low() + part * x.width() : y.low() + part * y.width();
            double back = i / side % 2 == 0 ? x.high() - part * x.width() : y.high() - part * y.width();
            border[0][i] = List.of(along, x.high(), back, x.low()).get(i / side % 4);
            border[1][i] = List.of(y.low(), along, y.high(), back).get(i / side % 4);
        }
        Result slope = landscape.look(Demand.GRADIENT, border, new Workspace());
        double sum = 0;
        for (int i = 1; i <= 4 * side; i++) {
            double now = Math.atan2(slope.gradient()[1][i], slope.gradient()[0][i]);
            double before = Math.atan2(slope.gradient()[1][i - 1], slope.gradient()[0][i - 1]);
            sum += Math.IEEEremainder(now - before, 2 * Math.PI);
        }
        return (int) Math.rint(sum / (2 * Math.PI));
    }

    @Test
    void ripplesFinerThanTheLatticeAreNotPassedOffAsComplete() {
        String ripples = "x^2 + 2 y^2 - 0.3 cos(3 pi x) - 0.4 cos(4 pi y)";
        assertThat(in(ripples, -100, 100).complete()).isFalse();
        assertThat(in(ripples, -5, 5.1).complete()).isTrue();
    }

    @Test
    void rastriginHasTheProductsOfItsOneDimensionalPoints() {
        // On one axis 11 minima and 10 maxima between them.
        StationaryPoints points = in("20 + x^2 + y^2 - 10 (cos(2 pi x) + cos(2 pi y))", -5.12, 5.12);
        assertThat(points.of(Kind.MINIMUM)).hasSize(121);
        assertThat(points.of(Kind.MAXIMUM)).hasSize(100);
        assertThat(points.of(Kind.SADDLE)).hasSize(220);
        assertThat(points.lowest().orElseThrow().value()).isCloseTo(0, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "x^4 + y^4, MINIMUM, DEGENERATE",
        "x^4 + y^2, MINIMUM, DEGENERATE",
        "-x^4 - y^6, MAXIMUM, DEGENERATE",
        "x^3 - 3 x y^2, SADDLE, DEGENERATE",
        "x^3 + y^2, SADDLE, DEGENERATE",
        "x^2 + 1e-6 y^2, MINIMUM, REGULAR",
        "-x^2 + 1e-6 y^2, SADDLE, REGULAR",
        "abs(x) + y^2, MINIMUM, KINK",
        "-sqrt(x^2 + y^2), MAXIMUM, KINK",
        "'max(abs(x - 0.1), abs(y + 0.2))', MINIMUM, KINK",
        "sqrt(abs(x - 0.3)) + abs(y), MINIMUM, KINK"
    })
    void aSinglePointIsCalledWhatItIs(String formula, Kind kind, Form form) {
        List<StationaryPoint> points = in(formula, -1.1, 1.3).points();
        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point.kind()).isEqualTo(kind);
            assertThat(point.form()).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "(x^2 + y^2 - 1)^2, MINIMUM",
        "(y - x^2)^2, MINIMUM",
        "-(x + 2 y - 0.1)^2, MAXIMUM",
        "3 + 0 x y, LEVEL",
        "'max(x^2 + y^2 - 1, 0)^2', MINIMUM"
    })
    void pointsThatAreNotIsolatedAreOneRow(String formula, Kind kind) {
        List<StationaryPoint> points = new ArrayList<>(in(formula, -1.7, 1.9).points());
        points.removeIf(point -> point.form() == Form.REGULAR);
        assertThat(points).singleElement().satisfies(point -> {
            assertThat(point.kind()).isEqualTo(kind);
            assertThat(point.form()).isEqualTo(Form.NOT_ISOLATED);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x + y", "exp(x + y)", "x + 0.1 sin(x) + y^3 + y", "abs(x) + y", "1/(x^2 + y^2)"})
    void whereThereIsNoneNoneIsFound(String formula) {
        assertThat(in(formula, -1.7, 1.9).points()).isEmpty();
    }

    @Test
    void aFunctionOfOneVariableHasLinesOfThem() {
        Landscape cubic = Landscapes.of("f(x) = x^3 - 3 x");
        Landscape plane = Landscape.of(CoordinatePlane.ofFirst(cubic.function(), new double[1]));
        List<StationaryPoint> points = in(plane, Domain.cube(2, -2.1, 2.2)).points();
        assertThat(points).hasSize(2).allMatch(point -> point.form() == Form.NOT_ISOLATED);
        assertThat(points.get(0).x()).isCloseTo(1, within(1e-9));
        assertThat(points.get(0).kind()).isEqualTo(Kind.MINIMUM);
        assertThat(points.get(1).x()).isCloseTo(-1, within(1e-9));
        assertThat(points.get(1).kind()).isEqualTo(Kind.MAXIMUM);
    }

    @Test
    void aSmallBasinIsFoundTooAndAxesOfVeryDifferentScale() {
        StationaryPoints needle = in("-exp(-300 ((x - 0.7123)^2 + (y + 0.3377)^2)) + 0.01 (x^2 + y^2)", -3, 3);
        assertThat(needle.of(Kind.MINIMUM)).hasSize(2);
        Landscape stretched = Landscapes.of("(x/1e6 - 1)^2 + (1e6 y - 2)^2");
        Domain domain = Domain.rectangle(0, 3e6, 0, 5e-6);
        assertThat(in(stretched, domain).points()).singleElement().satisfies(point -> {
            assertThat(point.x()).isCloseTo(1e6, within(1e-3));
            assertThat(point.y()).isCloseTo(2e-6, within(1e-15));
            assertThat(point.form()).isEqualTo(Form.REGULAR);
        });
    }

    @Test
    void progressIsToldAndEndsAtOne() {
        List<Double> parts = new ArrayList<>();
        StationaryPoints.in(Landscapes.HIMMELBLAU, Domain.cube(2, -6, 6), parts::add, new Workspace());
        assertThat(parts).isSorted().endsWith(1.0);
    }

    @Test
    void aSearchThatNobodyWantsEnds() {
        Workspace cancelled = new Workspace(() -> true);
        Domain domain = Domain.cube(2, -6, 6);
        assertThatThrownBy(() -> StationaryPoints.in(Landscapes.HIMMELBLAU, domain, part -> {}, cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
