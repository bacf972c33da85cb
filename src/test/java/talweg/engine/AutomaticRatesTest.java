package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.method.Curvature;
import talweg.method.Formulas;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Objective;
import talweg.method.Rate;
import talweg.method.TestFunctions;
import talweg.session.KnownPoint;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;

/// Rates that choose themselves make a method useful on functions of any steepness.
class AutomaticRatesTest {
    private static final int STEPS = 100;
    private static final SampleLibrary LIBRARY = SampleLibrary.load();

    private static Method automatic(String id) {
        return Methods.named(id).orElseThrow().automatic();
    }

    private static Rate resolved(String id, RealFunction function, double[] start, Domain domain) {
        Run run = Run.of(RunRequest.of(function, automatic(id), start, 1).withDomain(domain));
        return run.request().method().rate().orElseThrow();
    }

    @Test
    void theRateOfGradientDescentIsOneOverTheLargestCurvature() {
        RealFunction bowl = TestFunctions.bowl(2);
        double[] start = {1, 1};
        Domain domain = Domain.cube(2, -3, 3);
        assertThat(resolved("gd", bowl, start, domain)).isEqualTo(new Rate.Constant(0.05));
        assertThat(resolved("momentum", bowl, start, domain)).isEqualTo(new Rate.Constant(0.025));
        assertThat(resolved("adagrad", bowl, start, domain)).isEqualTo(new Rate.Constant(0.6));
        assertThat(resolved("adam", bowl, start, domain)).isEqualTo(new Rate.Constant(0.15));
    }

    @Test
    void curvatureCountsOnlyWhereFIsNotAboveTheStart() {
        RealFunction quartic = Formulas.compile("f(x, y) = x^4 + y^4");
        Objective objective = Objective.of(quartic);
        Domain domain = Domain.cube(2, -2, 2);
        assertThat(Curvature.largest(objective, 0.5, 0)).isCloseTo(3, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(Curvature.largestBelow(objective, domain, 1)).isEqualTo(12);
        assertThat(Curvature.largestBelow(objective, domain, 100)).isEqualTo(48);
        assertThat(Curvature.largestBelow(objective, domain, -1)).isNaN();
    }

    @Test
    void curvatureIsFoundInOneAndInManyDimensions() {
        for (int n : new int[] {1, 2, 5}) {
            Objective objective = Objective.of(TestFunctions.bowl(n));
            double largest = n == 1 ? 2 : 20;
            assertThat(Curvature.largest(objective, new double[n])).isEqualTo(largest);
            assertThat(Curvature.largestBelow(objective, Domain.cube(n, -1, 1), 1e3))
                    .isEqualTo(largest);
        }
    }

    @Test
    void whereNothingBendsTheFirstStepIsAPartOfTheDomain() {
        Rate rate = resolved("gd", Formulas.compile("3 x + y"), new double[] {1, 1}, Domain.cube(2, -5, 5));
        assertThat(rate.at(0)).isEqualTo(0.033);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sphere",
                "ellipse",
                "booth",
                "matyas",
                "himmelblau",
                "rosenbrock",
                "beale",
                "three-hump-camel",
                "six-hump-camel",
                "styblinski-tang",
                "zakharov",
                "mccormick",
                "goldstein-price",
                "dixon-price",
                "two-wells",
                "branin",
                "bohachevsky"
            })
    void aHundredStepsGoAtLeastHalfOfTheWayDown(String id) {
        SampleFunction sample = LIBRARY.function(id).orElseThrow();
        RealFunction function = Formulas.compile(sample.formula());
        double least =
                sample.minima().stream().mapToDouble(KnownPoint::value).min().orElseThrow();
        for (String method : new String[] {"gd", "momentum", "nesterov", "adagrad", "rmsprop", "adam"}) {
            Run run = Run.of(
                    RunRequest.of(function, automatic(method), sample.start().toArray(), STEPS)
                            .withDomain(sample.domain()));
            assertThat(run.last()).isEqualTo(STEPS);
            double first = run.row(0).value();
            assertThat(first - run.row(STEPS).value()).as(method + " on " + id).isGreaterThan((first - least) / 2);
        }
    }
}
