package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.formula.Mistake;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

/// Holds every file of the folder `sample-functions` to what it says.
class SampleFunctionsTest {
    private static final SampleLibrary LIBRARY = SampleLibrary.load(Path.of("no-such-folder"));

    private static final Map<SampleFunction, RealFunction> FUNCTIONS = new HashMap<>();

    private static final Set<String> TAGS = Set.of(
            "convex",
            "ill-conditioned",
            "valley",
            "saddle",
            "plateau",
            "multimodal",
            "non-smooth",
            "quadratic",
            "degenerate",
            "deceptive",
            "badly-scaled",
            "boundary",
            "many-variables");

    /// Files give points to the last digit: what is left is the rounding of the coordinates times the slope of ∇f.
    private static final double ROUNDING = 1e-8;

    static Stream<SampleFunction> samples() {
        return LIBRARY.functions().stream();
    }

    @Test
    void allFilesAreReadAndThereAreAtLeastThirty() {
        assertThat(LIBRARY.mistakes()).isEmpty();
        assertThat(LIBRARY.functions()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void everyFileIsCalledByItsId() {
        assertThat(samples().map(sample -> sample.id() + ".toml"))
                .containsExactlyInAnyOrderElementsOf(SampleResources.names());
    }

    @Test
    void everyCategoryHasASample() {
        assertThat(samples().flatMap(sample -> sample.tags().stream()))
                .contains("convex", "ill-conditioned", "valley", "saddle", "plateau", "multimodal", "non-smooth");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everythingIsSaidInBothLanguages(SampleFunction sample) {
        for (Wording wording : List.of(sample.name(), sample.teaches())) {
            assertThat(wording.english()).isNotBlank();
            assertThat(wording.german()).isNotBlank();
        }
        assertThat(sample.teaches().english()).isNotEqualTo(sample.teaches().german());
        assertThat(sample.tags()).isNotEmpty().isSubsetOf(TAGS).doesNotHaveDuplicates();
        assertThat(sample.source()).isNotBlank();
        assertThat(sample.steps()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theStartLiesInTheDomainWhereTheFunctionIsFiniteAndNotFlat(SampleFunction sample) {
        assertThat(isInside(sample.domain(), sample.start())).isTrue();
        PointEvaluation start = evaluate(sample, sample.start().toArray());
        assertThat(start.value()).isFinite();
        assertThat(start.gradientNorm()).isFinite().isPositive();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyKnownPointHasItsValue(SampleFunction sample) {
        for (KnownPoint point : sample.points()) {
            double tolerance = ROUNDING * Math.max(1, Math.abs(point.value()));
            assertThat(isInside(sample.domain(), point.at())).as("%s", point).isTrue();
            assertThat(evaluate(sample, point.at().toArray()).value())
                    .as("%s", point)
                    .isCloseTo(point.value(), within(tolerance));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theGradientVanishesAtEveryKnownPointWhereTheFunctionIsSmooth(SampleFunction sample) {
        for (KnownPoint point : smooth(sample)) {
            PointEvaluation there = evaluate(sample, point.at().toArray());
            assertThat(there.gradientNorm())
                    .as("%s", point)
                    .isLessThanOrEqualTo(ROUNDING * Math.max(1, largest(there.hessian())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theHessiansEigenvaluesHaveTheSignsOfTheKind(SampleFunction sample) {
        for (KnownPoint point : smooth(sample)) {
            double[][] hessian = evaluate(sample, point.at().toArray()).hessian();
            double[] eigenvalues = eigenvalues(hessian);
            double zero = ROUNDING * Math.max(largest(hessian), 1e-300);
            double least = eigenvalues[0];
            double greatest = eigenvalues[eigenvalues.length - 1];
            switch (point.kind()) {
                case MINIMUM -> assertThat(least).as("%s", point).isGreaterThanOrEqualTo(-zero);
                case MAXIMUM -> assertThat(greatest).as("%s", point).isLessThanOrEqualTo(zero);
                case SADDLE -> {
                    boolean both = least < -zero && greatest > zero;
                    assertThat(both || goesUpAndDown(sample, point))
                            .as("%s", point)
                            .isTrue();
                }
            }
        }
    }

    /// For a degenerate saddle, where the Hessian says nothing.
    private static boolean goesUpAndDown(SampleFunction sample, KnownPoint point) {
        double[] around = around(sample, point, 1e-2);
        return Arrays.stream(around).min().orElseThrow() < point.value()
                && Arrays.stream(around).max().orElseThrow() > point.value();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsLowerAroundAMinimum(SampleFunction sample) {
        for (KnownPoint point : sample.minima()) {
            double rounding = 1e-9 * Math.max(1, Math.abs(point.value()));
            assertThat(Arrays.stream(around(sample, point, 1e-4)).min().orElseThrow())
                    .as("%s", point)
                    .isGreaterThanOrEqualTo(point.value() - rounding);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingInTheDomainIsLowerThanAGlobalMinimum(SampleFunction sample) {
        List<Double> globals = sample.minima().stream()
                .filter(KnownPoint::global)
                .map(KnownPoint::value)
                .toList();
        if (globals.isEmpty()) {
            return;
        }
        double global = globals.getFirst();
        double rounding = 1e-6 * Math.max(1, Math.abs(global));
        assertThat(globals).allSatisfy(value -> assertThat(value).isCloseTo(global, within(rounding)));
        assertThat(lowest(sample)).isGreaterThanOrEqualTo(global - rounding);
        assertThat(sample.minima())
                .filteredOn(point -> !point.global())
                .allSatisfy(point -> assertThat(point.value()).isGreaterThan(global));
    }

    /// At places drawn evenly from the domain.
    private static double lowest(SampleFunction sample) {
        RealFunction function = function(sample);
        Random random = new Random(3);
        int places = 90_000;
        double[][] points = sample.domain().axes().stream()
                .map(axis -> random.doubles(places, axis.low(), axis.high()).toArray())
                .toArray(double[][]::new);
        Result result = Result.allocate(Demand.VALUE, points.length, places);
        function.evaluate(Demand.VALUE, points, function.defaults(), Sample.NONE, 0, places, result, new Workspace());
        return Arrays.stream(result.value()).filter(Double::isFinite).min().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDerivativesAgreeWithDifferenceQuotientsAwayFromKinks(SampleFunction sample) {
        Random random = new Random(7);
        int compared = 0;
        for (int trial = 0; trial < 40; trial++) {
            double[] point = sample.domain().axes().stream()
                    .mapToDouble(axis -> axis.low() + axis.width() * random.nextDouble())
                    .toArray();
            compared += agrees(sample, point) ? 1 : 0;
        }
        assertThat(compared).as("points away from kinks").isGreaterThanOrEqualTo(20);
    }

    /// False where quotients with different steps disagree with each other: near a kink, or where rounding is all
    /// they see.
    private static boolean agrees(SampleFunction sample, double[] point) {
        PointEvaluation there = evaluate(sample, point);
        double width = sample.domain().width();
        boolean usable = true;
        for (int i = 0; i < point.length; i++) {
            double fine = quotient(sample, point, i, 2e-6 * width);
            double coarse = quotient(sample, point, i, 4e-6 * width);
            double scale = Math.max(Math.abs(there.gradient()[i]), there.gradientNorm() * 1e-3) + 1e-6;
            if (Math.abs(fine - coarse) > 1e-4 * scale) {
                usable = false;
            } else {
                assertThat(there.gradient()[i])
                        .as("%s at %s", sample.id(), Arrays.toString(point))
                        .isCloseTo(fine, within(1e-3 * scale));
            }
        }
        return usable;
    }

    private static double quotient(SampleFunction sample, double[] point, int i, double h) {
        double[] left = point.clone();
        double[] right = point.clone();
        left[i] -= h;
        right[i] += h;
        double rise = evaluate(sample, right).value() - evaluate(sample, left).value();
        return rise / (right[i] - left[i]);
    }

    /// f on circles about the point in the planes of any two variables, as far as they lie in the domain.
    private static double[] around(SampleFunction sample, KnownPoint point, double part) {
        int n = point.at().dimension();
        return IntStream.range(0, n * n)
                .filter(pair -> pair / n < pair % n)
                .boxed()
                .flatMap(pair -> around(sample, point, part, pair / n, pair % n))
                .mapToDouble(place -> evaluate(sample, place.toArray()).value())
                .toArray();
    }

    private static Stream<Point> around(SampleFunction sample, KnownPoint point, double part, int first, int second) {
        int directions = 64;
        Domain domain = sample.domain();
        return IntStream.range(0, directions)
                .mapToObj(i -> {
                    double angle = 2 * Math.PI * i / directions;
                    double[] place = point.at().toArray();
                    place[first] += part * domain.axis(first).width() * Math.cos(angle);
                    place[second] += part * domain.axis(second).width() * Math.sin(angle);
                    return Point.of(place);
                })
                .filter(place -> isInside(domain, place));
    }

    private static List<KnownPoint> smooth(SampleFunction sample) {
        return sample.points().stream()
                .filter(point -> point.smoothAtMinimum() && !point.boundary())
                .toList();
    }

    private static boolean isInside(Domain domain, Point point) {
        return IntStream.range(0, point.dimension())
                .allMatch(i -> domain.axis(i).contains(point.coordinate(i)));
    }

    private static double largest(double[][] hessian) {
        return Arrays.stream(hessian)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    private static double[] eigenvalues(double[][] hessian) {
        var decomposition = DecompositionFactory_DDRM.eig(hessian.length, false, true);
        assertThat(decomposition.decompose(new DMatrixRMaj(hessian))).isTrue();
        return IntStream.range(0, hessian.length)
                .mapToDouble(i -> decomposition.getEigenvalue(i).getReal())
                .sorted()
                .toArray();
    }

    private static PointEvaluation evaluate(SampleFunction sample, double[] point) {
        RealFunction function = function(sample);
        return PointEvaluation.at(function, function.defaults(), point);
    }

    private static RealFunction function(SampleFunction sample) {
        return FUNCTIONS.computeIfAbsent(sample, SampleFunctionsTest::compile);
    }

    private static RealFunction compile(SampleFunction sample) {
        return switch (Compilation.of(FunctionText.of(sample))) {
            case Compilation.Compiled compiled -> compiled.function();
            case Compilation.Rejected(Mistake mistake) ->
                throw new AssertionError(sample.id() + ": " + mistake.message() + "\n" + mistake.display());
        };
    }
}
