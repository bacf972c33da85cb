package talweg.method;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import talweg.function.PointEvaluation;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// A run of one lane, step by step, for tests that look inside.
final class Steps {
    private Steps() {}

    /// One step with what was there before it and after it.
    ///
    /// @param explanation of the step
    /// @param x x_k
    /// @param after x_{k+1}
    /// @param state after the step
    record Step(Explanation explanation, double[] x, double[] after, State state) {
        double[] column(Column column) {
            return explanation.phases().getLast().columns().get(column);
        }

        double accepted() {
            return column(Column.ACCEPTED)[0];
        }

        /// The lines that assign `column`.
        List<Explanation.Line> lines(Column column) {
            return explanation.phases().stream()
                    .filter(line -> line.phase().notation().left().equals(column))
                    .toList();
        }
    }

    static Optimizer optimizer(Method method, RealFunction function, double... start) {
        return new Optimizer(method, Objective.of(function), new double[][] {start}, 0, new Workspace());
    }

    static List<Step> of(Method method, RealFunction function, int steps, double... start) {
        return of(optimizer(method, function, start), steps);
    }

    static List<Step> of(Optimizer optimizer, int steps) {
        List<Step> walked = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            double[] x = optimizer.state().read(Column.POINT, 0);
            Explanation explanation = optimizer.explain(0);
            optimizer.evaluate();
            optimizer.advance();
            walked.add(new Step(explanation, x, optimizer.state().read(Column.POINT, 0), optimizer.state()));
        }
        return walked;
    }

    static double[] end(Method method, RealFunction function, int steps, double... start) {
        Optimizer optimizer = optimizer(method, function, start);
        IntStream.range(0, steps).forEach(k -> {
            optimizer.evaluate();
            optimizer.advance();
        });
        return optimizer.state().read(Column.POINT, 0);
    }

    static PointEvaluation at(RealFunction function, double... x) {
        return PointEvaluation.at(function, function.defaults(), x);
    }
}
