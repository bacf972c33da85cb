package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talweg.function.Domain;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// Random search: what it draws, and what it keeps.
class RandomSearchTest {
    private static final int DRAWS = 40_000;
    private static final RealFunction ROSENBROCK = TestFunctions.rosenbrock();

    private static Optimizer begin(RandomSearch method, RealFunction f, Domain domain, double... start) {
        return new Optimizer(method, Objective.of(f).over(domain), new double[][] {start}, 0, new Workspace());
    }

    private static double[] draw(Optimizer optimizer) {
        optimizer.evaluate();
        optimizer.advance();
        return optimizer.state().read(DerivativeFree.TRIAL, 0);
    }

    @Test
    void uniformDrawsFillTheDomainEvenly() {
        Domain domain = Domain.rectangle(-3, 1, 2, 12);
        Optimizer optimizer = begin(new RandomSearch(RandomSearch.Variant.UNIFORM, 0.1, 7), ROSENBROCK, domain, 0, 3);
        int[][] cells = new int[8][8];
        for (int k = 0; k < DRAWS; k++) {
            double[] z = draw(optimizer);
            cells[(int) ((z[0] + 3) / 4 * 8)][(int) ((z[1] - 2) / 10 * 8)]++;
        }
        double chiSquared = 0;
        double expected = DRAWS / 64.0;
        for (int[] row : cells) {
            for (int count : row) {
                chiSquared += (count - expected) * (count - expected) / expected;
            }
        }
        // 63 degrees of freedom: mean 63, deviation 11.2; 110 has a probability of 2e-4, and the seed is fixed.
        assertThat(chiSquared).isBetween(30.0, 110.0);
        assertThat(optimizer.valuesAsked(0)).isEqualTo(1 + DRAWS);
    }

    @Test
    void normalDrawsScatterAboutTheBestPointWithTheirDeviation() {
        // Nothing is lower than the start, so that all draws are about it.
        RealFunction f = Formulas.compile("(x - 1)^2 + (y - 2)^2");
        Domain domain = Domain.rectangle(-4, 4, -2, 4);
        Optimizer optimizer = begin(new RandomSearch(RandomSearch.Variant.NORMAL, 0.25, 3), f, domain, 1, 2);
        double[] sum = new double[5];
        for (int k = 0; k < DRAWS; k++) {
            double[] z = draw(optimizer);
            double dx = (z[0] - 1) / 2;
            double dy = (z[1] - 2) / 2;
            double[] moments = {dx, dy, dx * dx, dy * dy, dx * dy};
            for (int i = 0; i < moments.length; i++) {
                sum[i] += moments[i] / DRAWS;
            }
        }
        assertThat(sum).usingComparatorWithPrecision(4 * Math.sqrt(2.0 / DRAWS)).containsExactly(0, 0, 1, 1, 0);
        assertThat(optimizer.state().read(Column.POINT, 0)).containsExactly(1, 2);
    }

    @Test
    void thePointIsTheBestOfAllThatHaveBeenDrawn() {
        Optimizer optimizer = begin(
                new RandomSearch(RandomSearch.Variant.UNIFORM, 0.1, 1), ROSENBROCK, Domain.cube(2, -2, 2), -1.2, 1);
        double[] best = {-1.2, 1};
        for (int k = 0; k < 500; k++) {
            double[] z = draw(optimizer);
            best = rosenbrock(z) < rosenbrock(best) ? z : best;
            assertThat(optimizer.state().read(Column.POINT, 0)).isEqualTo(best);
        }
        assertThat(rosenbrock(best)).isCloseTo(0, within(0.2));
    }

    private static double rosenbrock(double[] x) {
        return Math.pow(1 - x[0], 2) + 100 * Math.pow(x[1] - x[0] * x[0], 2);
    }

    @Test
    void anotherSeedAndAnotherLaneDrawOtherPointsAndTheSameOnesDrawTheSame() {
        RandomSearch one = new RandomSearch(RandomSearch.Variant.UNIFORM, 0.1, 1);
        RandomSearch two = new RandomSearch(RandomSearch.Variant.UNIFORM, 0.1, 2);
        Domain domain = Domain.cube(2, -2, 2);
        double[] first = draw(begin(one, ROSENBROCK, domain, 0, 0));
        assertThat(draw(begin(one, ROSENBROCK, domain, 1, 1))).isEqualTo(first);
        assertThat(draw(begin(two, ROSENBROCK, domain, 0, 0))).isNotEqualTo(first);
        Optimizer lanes = new Optimizer(
                one, Objective.of(ROSENBROCK).over(domain), new double[][] {{0, 0}, {0, 0}}, 0, new Workspace());
        assertThat(draw(lanes)).isEqualTo(first);
        assertThat(lanes.state().read(DerivativeFree.TRIAL, 1)).isNotEqualTo(first);
    }
}
