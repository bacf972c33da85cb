package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;

/// Gradient descent with a search along each step: the searches against closed forms and their own conditions.
class LineSearchTest {
    private static final Method EXACT = new ExactDescent();
    private static final ArmijoDescent ARMIJO = new ArmijoDescent(1, 0.5, 1e-4);
    private static final WolfeDescent WOLFE = new WolfeDescent(1e-4, 0.9);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10})
    void theExactSearchOnAQuadraticFindsTheClosedForm(int n) {
        for (long seed = 1; seed <= 5; seed++) {
            QuadraticForm form = QuadraticForm.random(n, 30, seed);
            double[] start = new double[n];
            for (Steps.Step step : Steps.of(EXACT, form.function(), 8, start)) {
                double[] g = form.gradient(step.x());
                if (QuadraticForm.norm(g) > 1e-9) {
                    assertThat(step.accepted()).isCloseTo(form.exactStep(g, g), withinPercentage(1e-5));
                    assertThat(step.lines(LineSearch.TRIAL_VALUE).size()).isLessThanOrEqualTo(4);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 10, 50})
    void fromTheWorstStartTheExactSearchZigzagsWithTheKnownRate(double condition) {
        RealFunction f = new QuadraticForm(new double[][] {{1, 0}, {0, condition}}, new double[2]).function();
        double rate = Math.pow((condition - 1) / (condition + 1), 2);
        for (Steps.Step step : Steps.of(EXACT, f, 10, condition, 1)) {
            double ratio =
                    Steps.at(f, step.after()).value() / Steps.at(f, step.x()).value();
            assertThat(ratio).isCloseTo(rate, within(1e-8));
        }
    }

    @Test
    void stepsOfTheExactSearchAreAtRightAngles() {
        RealFunction f = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        List<Steps.Step> steps = Steps.of(EXACT, f, 12, 0, 0);
        for (int k = 1; k < steps.size(); k++) {
            double[] one = Steps.at(f, steps.get(k - 1).x()).gradient();
            double[] two = Steps.at(f, steps.get(k).x()).gradient();
            double cosine = QuadraticForm.dot(one, two) / QuadraticForm.norm(one) / QuadraticForm.norm(two);
            if (QuadraticForm.norm(two) > 1e-6) {
                assertThat(cosine).isCloseTo(0, within(1e-6));
            }
        }
    }

    record Landscape(String formula, double x, double y) {
        RealFunction function() {
            return Formulas.compile(formula);
        }
    }

    static Stream<Landscape> landscapes() {
        return Stream.of(
                new Landscape("(1 - x)^2 + 100 (y - x^2)^2", -1.2, 1),
                new Landscape("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", 0, 0),
                new Landscape("x^2 - y^2 + y^4/4", 1, 0.01),
                new Landscape("(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2", 1, 1),
                new Landscape("20 + x^2 + y^2 - 10 cos(2 pi x) - 10 cos(2 pi y)", 2.2, -1.3),
                new Landscape("1 - exp(-(x^2 + y^2)/2)", -3, 2),
                new Landscape("x - ln(x) + (y - 1)^2", 0.01, 5),
                new Landscape("sqrt(1 - x^2 - y^2/4) * -1", 0.9, 0.1),
                new Landscape("exp(x) + exp(-3 x) + y^4", 3, -2));
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void everyAcceptedArmijoStepFallsEnoughAndTheOneBeforeDidNot(Landscape landscape) {
        RealFunction f = landscape.function();
        for (Steps.Step step : Steps.of(ARMIJO, f, 60, landscape.x, landscape.y)) {
            PointEvaluation here = Steps.at(f, step.x());
            double slope = QuadraticForm.dot(here.gradient(), here.gradient());
            double alpha = step.accepted();
            if (alpha > 0) {
                assertThat(Steps.at(f, step.after()).value()).isLessThanOrEqualTo(here.value() - 1e-4 * alpha * slope);
            }
            if (alpha > 0 && alpha < 1) {
                double[] farther = along(step.x(), here.gradient(), 2 * alpha);
                assertThat(Steps.at(f, farther).value() <= here.value() - 1e-4 * 2 * alpha * slope)
                        .isFalse();
            }
            assertThat(alpha == 0 || alpha == Math.scalb(1.0, Math.getExponent(alpha)))
                    .isTrue();
        }
    }

    private static double[] along(double[] x, double[] d, double alpha) {
        double[] point = x.clone();
        for (int i = 0; i < x.length; i++) {
            point[i] -= alpha * d[i];
        }
        return point;
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void everyAcceptedWolfeStepMeetsBothConditions(Landscape landscape) {
        RealFunction f = landscape.function();
        for (double c2 : new double[] {0.1, 0.9}) {
            int met = 0;
            for (Steps.Step step : Steps.of(new WolfeDescent(1e-4, c2), f, 60, landscape.x, landscape.y)) {
                PointEvaluation here = Steps.at(f, step.x());
                PointEvaluation there = Steps.at(f, step.after());
                double slope = QuadraticForm.dot(here.gradient(), here.gradient());
                if (step.accepted() > 0) {
                    double rounding = 8 * Math.ulp(here.value());
                    assertThat(there.value())
                            .isLessThanOrEqualTo(here.value() - 1e-4 * step.accepted() * slope + rounding);
                    assertThat(Math.abs(QuadraticForm.dot(there.gradient(), here.gradient())))
                            .isLessThanOrEqualTo(c2 * slope * (1 + 1e-6) + 1e-25);
                    met++;
                }
            }
            assertThat(met).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("landscapes")
    void everySearchComesToRestAtAPointWithoutASlopeAndNeverClimbs(Landscape landscape) {
        RealFunction f = landscape.function();
        for (Method method : List.of(EXACT, WOLFE, ARMIJO)) {
            double before = Double.POSITIVE_INFINITY;
            for (Steps.Step step : Steps.of(method, f, 100, landscape.x, landscape.y)) {
                PointEvaluation there = Steps.at(f, step.after());
                assertThat(there.value()).isLessThanOrEqualTo(before + 8 * Math.ulp(there.value()));
                assertThat(there.gradient()).doesNotContain(Double.NaN);
                before = there.value();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"gd-exact, 100", "gd-armijo, 100", "gd-wolfe, 100"})
    void himmelblauEndsInAKnownMinimum(String id, int steps) {
        RealFunction f = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        double[] end = Steps.end(Methods.named(id).orElseThrow().standard(), f, steps, 2, 1);
        assertThat(Math.hypot(end[0] - 3, end[1] - 2)).isLessThan(1e-6);
    }

    @Test
    void everyTrialIsToldWithItsStepValueAndSlope() {
        RealFunction f = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");
        for (Method method : List.of(EXACT, WOLFE, ARMIJO)) {
            Optimizer optimizer = Steps.optimizer(method, f, -1.2, 1);
            for (int k = 0; k < 15; k++) {
                long values = optimizer.valuesAsked(0);
                long gradients = optimizer.gradientsAsked(0);
                Steps.Step step = Steps.of(optimizer, 1).getFirst();
                double[] g = Steps.at(f, step.x()).gradient();
                List<Explanation.Line> trials = step.lines(LineSearch.TRIAL_VALUE);
                for (Explanation.Line trial : trials) {
                    double alpha = trial.columns().get(LineSearch.STEP)[0];
                    PointEvaluation there = Steps.at(f, along(step.x(), g, alpha));
                    assertThat(trial.result()[0]).isEqualTo(there.value());
                    if (method != ARMIJO) {
                        assertThat(trial.columns().get(Bracket.TRIAL_SLOPE)[0])
                                .isEqualTo(QuadraticForm.dot(there.gradient(), g));
                    }
                }
                // The accepted trial counts as the evaluation of the next iterate.
                assertThat(optimizer.valuesAsked(0) - values).isEqualTo(trials.size());
                assertThat(optimizer.gradientsAsked(0) - gradients).isEqualTo(method == ARMIJO ? 1 : trials.size());
            }
        }
    }

    @Test
    void aSearchThatFindsNothingSaysSoAndThePointRests() {
        // A function whose gradient is told with the wrong sign: every direction leads uphill.
        RealFunction liar = TestFunctions.of(2, new TestFunctions.Pointwise() {
            @Override
            public double value(double[] x) {
                return x[0] * x[0] + x[1] * x[1];
            }

            @Override
            public double gradient(double[] x, int i) {
                return -2 * x[i];
            }

            @Override
            public double hessian(double[] x, int i, int j) {
                return i == j ? 2 : 0;
            }
        });
        for (Method method : List.of(EXACT, WOLFE, ARMIJO)) {
            for (Steps.Step step : Steps.of(method, liar, 3, 1, 2)) {
                assertThat(step.after()).containsExactly(1, 2);
                assertThat(step.accepted()).isZero();
                assertThat(step.explanation().phases().stream()
                                .map(line -> line.phase().key()))
                        .contains("search-failed")
                        .doesNotContain("search-accepted");
            }
        }
    }

    @Test
    void whereTheGradientIsZeroNothingIsTried() {
        RealFunction f = Formulas.compile("x^2 - y^2 + y^4/4");
        for (Method method : List.of(EXACT, WOLFE, ARMIJO)) {
            Steps.Step step = Steps.of(method, f, 1, 0, 0).getFirst();
            assertThat(step.after()).containsExactly(0, 0);
            assertThat(step.lines(LineSearch.TRIAL_VALUE)).isEmpty();
        }
    }

    @Test
    void atAKinkTheBestTrialIsTaken() {
        RealFunction f = Formulas.compile("|x| + 2|y|");
        double before = Steps.at(f, -2.3, 1.7).value();
        for (Method method : List.of(EXACT, WOLFE, ARMIJO)) {
            double[] end = Steps.end(method, f, 5, -2.3, 1.7);
            assertThat(Steps.at(f, end).value()).isLessThan(before);
        }
    }
}
