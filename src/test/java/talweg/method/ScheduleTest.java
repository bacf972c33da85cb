package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Schedules against recurrences, closed forms and their own text.
class ScheduleTest {
    private static Rate rate(String text) {
        Hyperparameter lr = GradientDescent.KIND.hyperparameter("lr");
        return switch (lr.read(text, lr.standard())) {
            case Reading.Valid<Setting>(Setting setting) -> (Rate) setting;
            case Reading.Mistaken<Setting>(Mistake mistake) -> throw new AssertionError(mistake.message());
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.5/(n+10)^0.75               | 0  | 0.08278001
            1/sqrt(n)                     | 3  | 0.5
            2/n^2                         | 1  | 0.5
            1/(n+4)                       | 0  | 0.2
            linear(0.1, 0.02, 40)         | 10 | 0.08
            linear(0.1, 0.02, 40)         | 99 | 0.02
            step(0.1, 0.5, 20)            | 19 | 0.1
            step(0.1, 0.5, 20)            | 40 | 0.025
            exponential(0.1, 0.5)         | 3  | 0.0125
            polynomial(0.1, 0, 10, 2)     | 5  | 0.025
            cosine(0.1, 0.02, 50)         | 25 | 0.06
            cosine(0.1, 0.02, 50)         | 80 | 0.02
            restarts(0.1, 0, 10, 2)       | 5  | 0.05
            restarts(0.1, 0, 10, 2)       | 10 | 0.1
            restarts(0.1, 0, 10, 2)       | 20 | 0.05
            restarts(0.1, 0, 10, 2)       | 30 | 0.1
            triangular(0.01, 0.11, 10)    | 0  | 0.01
            triangular(0.01, 0.11, 10)    | 10 | 0.11
            triangular(0.01, 0.11, 10)    | 15 | 0.06
            triangular(0.01, 0.11, 10)    | 20 | 0.01
            warmup(4, 0.1)                | 0  | 0.02
            warmup(4, 0.1)                | 3  | 0.08
            warmup(4, 0.1)                | 4  | 0.1
            warmup(4, 1/n)                | 5  | 0.5
            """)
    void aScheduleHasItsValueAtK(String text, int k, double alpha) {
        assertThat(rate(text).at(k)).isCloseTo(alpha, Percentage.withPercentage(1e-5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5/(n+10)^0.75", "linear(0.1, 0.02, 40)", "step(0.1, 0.5, 20)", "exponential(0.1, 0.95)",
                "polynomial(0.1, 0, 10, 2)", "cosine(0.1, 0, 50)", "restarts(0.1, 0, 10, 2)",
                        "triangular(0.01, 0.1, 10)",
                "warmup(5, cosine(0.1, 0, 50))", "plateau(0.1, 0.1, 10)", "1/n", "auto"
            })
    void aScheduleReadsBackToItself(String text) {
        assertThat(rate(text).text()).isEqualTo(text);
        Method method = ((Reading.Valid<Method>) Specification.parse("adam:lr=" + text + ",beta1=0.8")).value();
        assertThat(Specification.print(method)).isEqualTo("adam:lr=" + text + ",beta1=0.8");
        assertThat(method.rate()).contains(rate(text));
    }

    @Test
    void aScheduleThatIsChosenSuitsTheRateAndTheLengthOfTheRun() {
        assertThat(Form.COSINE.from(0.02, 90).text()).isEqualTo("cosine(0.02, 0, 90)");
        assertThat(Form.STEP.from(0.3, 100).text()).isEqualTo("step(0.3, 0.5, 40)");
        assertThat(Form.RESTARTS.from(0.3, 100).text()).isEqualTo("restarts(0.3, 0, 20, 2)");
        assertThat(Form.TRIANGULAR.from(1, 1).text()).isEqualTo("triangular(0.1, 1, 1)");
    }

    /// The conditions of Robbins and Monro, looked at with sums: doubling the number of terms adds about as much as
    /// before where a sum diverges, and next to nothing where it converges.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.1",
                "1/n",
                "1/(n+10)^0.75",
                "1/(n+10)^0.5",
                "1/(n+10)^1.5",
                "linear(0.1, 0.02, 40)",
                "linear(0.1, 0, 40)",
                "step(0.1, 0.5, 20)",
                "exponential(0.1, 0.95)",
                "polynomial(0.1, 0.01, 10, 2)",
                "cosine(0.1, 0, 50)",
                "restarts(0.1, 0, 10, 2)",
                "triangular(0.01, 0.1, 10)",
                "warmup(5, 1/n)",
                "warmup(5, exponential(0.1, 0.9))"
            })
    void whatIsSaidOfTheSumsIsWhatTheSumsDo(String text) {
        Rate rate = rate(text);
        assertThat(grows(rate, 1)).isEqualTo(rate.sumDiverges());
        assertThat(grows(rate, 2)).isEqualTo(!rate.squaresConverge());
    }

    private static boolean grows(Rate rate, int power) {
        int n = 1 << 16;
        double early = sum(rate, power, n, 2 * n);
        double late = sum(rate, power, 8 * n, 16 * n);
        return late > 0.9 * early && early > 1e-9;
    }

    private static double sum(Rate rate, int power, int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(k -> Math.pow(rate.at(k), power))
                .sum();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gd:lr=cosin(0.1, 0, 50)   | there is no schedule “cosin”: did you mean “cosine”?
            gd:lr=cosine(0.1, 0)      | write it with all its numbers, as in cosine(0.1, 0, 50)
            gd:lr=step(0.1, x, 20)    | “x” is not a learning rate
            gd:lr=linear(0.1, 0, 0)   | has to lie in [1, ∞), and 0 does not
            gd:lr=warmup(5, auto)     | after a warm-up follows a rate or a schedule of k, not auto
            """)
    void aMistakeInAScheduleNamesTheRemedy(String text, String message) {
        talweg.function.Words.speak(java.util.Locale.ENGLISH);
        assertThat(((Reading.Mistaken<Method>) Specification.parse(text))
                        .mistake()
                        .message())
                .contains(message);
    }

    /// ReduceLROnPlateau, written as its documentation says it, over the values that the run had.
    @Test
    void aPlateauFallsWhereTorchWouldLetItFall() {
        Method method = ((Reading.Valid<Method>) Specification.parse("gd:lr=plateau(0.3, 0.5, 2)")).value();
        Optimizer optimizer = new Optimizer(
                method,
                Objective.of(TestFunctions.of(1, new TestFunctions.Quadratic(i -> 3.4))),
                new double[][] {{1}},
                0,
                new talweg.function.Workspace());
        double x = 1;
        double best = Double.POSITIVE_INFINITY;
        int bad = 0;
        double alpha = 0.3;
        for (int k = 0; k < 40; k++) {
            double f = 3.4 * x * x;
            if (f < best * (1 - 1e-4)) {
                best = f;
                bad = 0;
            } else {
                bad++;
            }
            if (bad > 2) {
                alpha *= 0.5;
                bad = 0;
            }
            optimizer.evaluate();
            optimizer.advance();
            x -= alpha * 6.8 * x;
            assertThat(optimizer.state().rate()).as("k = " + k).isEqualTo(alpha);
            assertThat(optimizer.state().read(Column.POINT, 0)[0]).isCloseTo(x, within(1e-12 * Math.abs(x)));
        }
        assertThat(alpha).isLessThan(0.3);
    }
}
