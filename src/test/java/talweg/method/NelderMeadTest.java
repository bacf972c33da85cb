package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.function.Domain;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// Nelder–Mead against a plain one, and against what is known of it.
class NelderMeadTest {
    private static Optimizer begin(RealFunction f, double... start) {
        Objective objective = Objective.of(f).over(Domain.cube(start.length, -2, 2));
        return new Optimizer(new NelderMead(0.125), objective, new double[][] {start}, 0, new Workspace());
    }

    private static void step(Optimizer optimizer) {
        optimizer.evaluate();
        optimizer.advance();
    }

    private static ToDoubleFunction<double[]> values(RealFunction f) {
        return x -> PointEvaluation.at(f, f.defaults(), x).value();
    }

    /// The algorithm of Lagarias et al. written down a second time, with lists of points.
    private static final class Plain {
        final ToDoubleFunction<double[]> f;
        List<double[]> simplex = new ArrayList<>();
        final Set<String> moves = new HashSet<>();
        int asked;

        Plain(ToDoubleFunction<double[]> f, double leg, double... start) {
            this.f = x -> {
                asked++;
                double value = f.applyAsDouble(x);
                return Double.isFinite(value) ? value : Double.POSITIVE_INFINITY;
            };
            simplex.add(start);
            for (int i = 0; i < start.length; i++) {
                double[] vertex = start.clone();
                vertex[i] += leg;
                simplex.add(vertex);
            }
        }

        double f(double[] x) {
            double value = f.applyAsDouble(x);
            return value;
        }

        double[] step() {
            int before = asked;
            simplex.sort(Comparator.comparingDouble(this::f));
            asked = before;
            int n = simplex.size() - 1;
            double[] worst = simplex.get(n);
            double[] centre = new double[n];
            for (double[] vertex : simplex.subList(0, n)) {
                for (int i = 0; i < n; i++) {
                    centre[i] += vertex[i];
                }
            }
            for (int i = 0; i < n; i++) {
                centre[i] /= n;
            }
            double best = f(simplex.get(0));
            double second = f(simplex.get(n - 1));
            double last = f(worst);
            asked = before;
            double[] reflected = along(centre, worst, 1);
            double fr = f(reflected);
            double[] taken = null;
            if (fr < best) {
                double[] expanded = along(centre, worst, 2);
                boolean further = f(expanded) < fr;
                moves.add(further ? "expand" : "reflect");
                taken = further ? expanded : reflected;
            } else if (fr < second) {
                moves.add("reflect");
                taken = reflected;
            } else if (fr < last) {
                double[] outside = along(centre, worst, 0.5);
                taken = f(outside) <= fr ? outside : null;
                moves.add(taken == null ? "shrink" : "outside");
            } else {
                double[] inside = along(centre, worst, -0.5);
                taken = f(inside) < last ? inside : null;
                moves.add(taken == null ? "shrink" : "inside");
            }
            if (taken != null) {
                simplex.set(n, taken);
            } else {
                for (int j = 1; j <= n; j++) {
                    double[] vertex = simplex.get(j).clone();
                    for (int i = 0; i < n; i++) {
                        vertex[i] = simplex.get(0)[i] + 0.5 * (vertex[i] - simplex.get(0)[i]);
                    }
                    simplex.set(j, vertex);
                }
                asked += n;
            }
            int counted = asked;
            double[] lowest =
                    simplex.stream().min(Comparator.comparingDouble(this::f)).orElseThrow();
            asked = counted;
            return lowest;
        }

        private static double[] along(double[] centre, double[] worst, double factor) {
            double[] point = new double[centre.length];
            for (int i = 0; i < point.length; i++) {
                point[i] = centre[i] + factor * (centre[i] - worst[i]);
            }
            return point;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(1 - x)^2 + 100 (y - x^2)^2 | -1.2 | 1",
                "(x^2 + y - 11)^2 + (x + y^2 - 7)^2 | 0.3 | -0.4",
                "x^2 - y^2 + y^4/4 | 1 | 0.1",
                "abs(x) + 3 abs(y) + sin(5 x y) | 1.1 | 0.7",
                "ln(x) * x + sqrt(y) * (y - 2)^2 | 0.2 | 0.1",
                "floor(3 x) + floor(4 y) + x^2 y^2 | 1 | 1"
            })
    void itGoesTheWayOfAPlainOne(String formula, double x, double y) {
        RealFunction f = Formulas.compile(formula);
        Optimizer optimizer = begin(f, x, y);
        Plain plain = new Plain(values(f), 0.5, x, y);
        for (int k = 0; k < 120; k++) {
            step(optimizer);
            assertThat(optimizer.state().read(Column.POINT, 0)).as("k = " + k).containsExactly(plain.step());
        }
        assertThat(optimizer.valuesAsked(0)).isEqualTo(3 + plain.asked);
        assertThat(plain.moves).contains("reflect", "inside");
    }

    @Test
    void itGoesTheWayOfAPlainOneInFiveDimensions() {
        RealFunction f = Formulas.compile("abs(x1 + x2) + 5 abs(x2 - x3^2) + (x3 - x4)^2 + abs(x5 - sin(9 x1))");
        double[] start = {1, -0.3, 0.7, 1.4, -1};
        Optimizer optimizer = begin(f, start);
        Plain plain = new Plain(values(f), 0.5, start);
        for (int k = 0; k < 600; k++) {
            step(optimizer);
            assertThat(optimizer.state().read(Column.POINT, 0)).containsExactly(plain.step());
        }
        assertThat(plain.moves).contains("reflect", "expand", "outside", "inside", "shrink");
    }

    /// McKinnon (1998): convex with continuous derivatives, minimum −1/4 at (0, −1/2); from his simplex all
    /// steps are inside contractions towards the origin, where the gradient is (0, 1).
    @Test
    void onMcKinnonsFunctionItComesToRestWhereTheGradientIsNotZero() {
        RealFunction f = Formulas.compile("if(x > 0, 6 x^2, 360 x^2) + y + y^2");
        Optimizer optimizer = begin(f, 0, 0);
        double root = Math.sqrt(33);
        double[][] vertices = {{0, 0}, {(1 + root) / 8, (1 - root) / 8}, {1, 1}};
        for (int j = 0; j < 3; j++) {
            for (int i = 0; i < 2; i++) {
                optimizer.state().part(NelderMead.SIMPLEX, j)[i][0] = vertices[j][i];
            }
        }
        DerivativeFree.ask(optimizer.state(), NelderMead.SIMPLEX, NelderMead.VALUES, 0);
        for (int k = 0; k < 60; k++) {
            step(optimizer);
            assertThat(optimizer.state().lane(NelderMead.MOVE)[0]).isEqualTo(NelderMead.INSIDE);
        }
        assertThat(optimizer.state().read(Column.POINT, 0)).containsExactly(0, 0);
        assertThat(new NelderMead(1).extent(optimizer.state(), 0)).isLessThan(1e-2);
    }

    @Test
    void itFindsRosenbrocksMinimumInAboutAsManyValuesAsElsewhere() {
        // SciPy and MATLAB need 150 to 200 from here for 1e-4 in x.
        Optimizer optimizer = begin(TestFunctions.rosenbrock(), -1.2, 1);
        NelderMead method = new NelderMead(0.125);
        while (method.extent(optimizer.state(), 0) > 1e-4) {
            step(optimizer);
        }
        double[] x = optimizer.state().read(Column.POINT, 0);
        assertThat(Math.hypot(x[0] - 1, x[1] - 1)).isCloseTo(0, within(1e-3));
        assertThat(optimizer.valuesAsked(0)).isBetween(100L, 250L);
    }
}
