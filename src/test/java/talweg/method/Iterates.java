package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import talweg.function.RealFunction;
import talweg.function.Workspace;

/// The points of a run, for tests that know them from somewhere else.
final class Iterates {
    private Iterates() {}

    /// A rule written down a second time: from step to step, on plain numbers.
    @FunctionalInterface
    interface Rule {
        /// Changes x in place.
        ///
        /// @param k the step from x_k to x_{k+1}
        void step(int k, double[] x);
    }

    /// A method as in a specification.
    static Method method(String specification) {
        return ((Reading.Valid<Method>) Specification.parse(specification)).value();
    }

    /// A method at the start of a run.
    static Optimizer at(String specification, RealFunction function, double... start) {
        return new Optimizer(method(specification), Objective.of(function), new double[][] {start}, 0, new Workspace());
    }

    /// One more step.
    static double[] next(Optimizer optimizer) {
        optimizer.evaluate();
        optimizer.advance();
        return optimizer.state().read(Column.POINT, 0);
    }

    /// x_0 … x_steps: [k][coordinate].
    static double[][] of(String specification, RealFunction function, int steps, double... start) {
        Optimizer optimizer = at(specification, function, start);
        double[][] points = new double[steps + 1][];
        points[0] = start.clone();
        for (int k = 0; k < steps; k++) {
            points[k + 1] = next(optimizer);
        }
        return points;
    }

    /// Both walks go through the same points, but for rounding.
    static void assertSame(double[][] points, double[][] others, double tolerance) {
        for (int k = 0; k < points.length; k++) {
            for (int i = 0; i < points[k].length; i++) {
                double scale = Math.max(1, Math.abs(others[k][i]));
                assertThat(points[k][i]).as("x_%d[%d]", k, i).isCloseTo(others[k][i], within(tolerance * scale));
            }
        }
    }

    /// The method walks as the rule says.
    static void assertRule(String specification, RealFunction function, int steps, Rule rule, double... start) {
        double[][] expected = new double[steps + 1][];
        double[] x = start.clone();
        expected[0] = start.clone();
        for (int k = 0; k < steps; k++) {
            rule.step(k, x);
            expected[k + 1] = x.clone();
        }
        assertSame(of(specification, function, steps, start), expected, 1e-12);
    }
}
