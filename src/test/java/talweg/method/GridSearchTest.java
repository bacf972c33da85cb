package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// Grid search against nested loops.
class GridSearchTest {
    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
    private static final Domain DOMAIN = Domain.rectangle(-5, 4, -4, 6);
    private static final int N = 7;

    private static Optimizer begin(RealFunction f, double... start) {
        Objective objective = Objective.of(f).over(DOMAIN);
        return new Optimizer(new GridSearch(N), objective, new double[][] {start}, 0, new Workspace());
    }

    private static Optimizer run(Optimizer optimizer, int steps) {
        for (int k = 0; k < steps; k++) {
            optimizer.evaluate();
            optimizer.advance();
        }
        return optimizer;
    }

    private static double value(RealFunction f, double... x) {
        return PointEvaluation.at(f, f.defaults(), x).value();
    }

    @Test
    void aRoundFindsTheBestPointOfTheGridAndTheNextOneThatAboutIt() {
        Optimizer optimizer = begin(HIMMELBLAU, 5, 5);
        double[] best = {5, 5};
        double[] low = {-5, -4};
        double[] spacing = {9.0 / (N - 1), 10.0 / (N - 1)};
        for (int round = 0; round < 5; round++) {
            List<double[]> points = new ArrayList<>(List.of(best));
            for (int j = 0; j < N; j++) {
                for (int i = 0; i < N; i++) {
                    points.add(new double[] {low[0] + spacing[0] * i, low[1] + spacing[1] * j});
                }
            }
            best = points.stream()
                    .min(Comparator.comparingDouble(x -> value(HIMMELBLAU, x)))
                    .orElseThrow();
            assertThat(run(optimizer, N).state().read(Column.POINT, 0))
                    .usingComparatorWithPrecision(1e-12)
                    .containsExactly(best);
            for (int i = 0; i < 2; i++) {
                low[i] = best[i] - spacing[i];
                spacing[i] *= 2.0 / (N - 1);
            }
        }
        assertThat(optimizer.valuesAsked(0)).isEqualTo(1 + 5 * N * N);
        assertThat(optimizer.gradientsAsked(0)).isZero();
    }

    @Test
    void linesFollowOneAnotherAlongTheSecondAxis() {
        Optimizer optimizer = begin(HIMMELBLAU, 5, 5);
        for (int line = 0; line < N; line++) {
            optimizer.evaluate();
            optimizer.advance();
            double[] points = optimizer.state().read(new GridSearch(N).line(), 0);
            assertThat(points[0]).isEqualTo(-5);
            assertThat(points[2 * (N - 1)]).isCloseTo(4, within(1e-12));
            assertThat(points[1]).isCloseTo(-4 + 10.0 * line / (N - 1), within(1e-12));
        }
    }

    @Test
    void pointsWhereTheFunctionIsNotDefinedAreNeverTheBest() {
        RealFunction f = Formulas.compile("sqrt(x) - 1/x^2 + y^2");
        Optimizer optimizer = run(begin(f, -1, 0), 4 * N);
        assertThat(value(f, optimizer.state().read(Column.POINT, 0))).isFinite();
    }

    @Test
    void itNarrowsByTheSameFactorInEachRound() {
        Optimizer optimizer = run(begin(HIMMELBLAU, 0, 0), 3 * N);
        double expected = 10.0 / (N - 1) * Math.pow(2.0 / (N - 1), 3);
        assertThat(new GridSearch(N).extent(optimizer.state(), 0)).isCloseTo(expected, within(1e-12));
    }
}
