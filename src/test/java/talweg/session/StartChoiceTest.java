package talweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import talweg.function.Demand;
import talweg.function.Domain;
import talweg.function.Parameter;
import talweg.function.RealFunction;
import talweg.function.Result;
import talweg.function.Sample;
import talweg.function.Workspace;

class StartChoiceTest {
    private static final Domain DOMAIN = Domain.cube(2, -5, 5);

    @Test
    void aBowlIsStartedFarFromTheMiddleOnRoundNumbers() {
        assertThat(StartChoice.of(function((x, y) -> x * x + y * y), new double[0], DOMAIN))
                .isEqualTo(Point.of(-4, 3));
    }

    @Test
    void theStartIsWhereTheFunctionIsFiniteAndNotFlat() {
        Point start = StartChoice.of(function((x, y) -> x > 1 && y < 0 ? x * x : Double.NaN), new double[0], DOMAIN);
        assertThat(start.coordinate(0)).isBetween(1.0, 5.0);
        assertThat(start.coordinate(1)).isBetween(-5.0, 0.0);
        start = StartChoice.of(function((x, y) -> Math.max(x - 2, 0) + 1e-9 * y), new double[0], DOMAIN);
        assertThat(start.coordinate(0)).isGreaterThan(2);
    }

    @Test
    void aFunctionThatIsConstantOrNowhereFiniteIsStartedInTheMiddle() {
        assertThat(StartChoice.of(function((x, y) -> 3), new double[0], DOMAIN)).isEqualTo(Point.of(0, 0));
        assertThat(StartChoice.of(function((x, y) -> Double.NaN), new double[0], DOMAIN))
                .isEqualTo(Point.of(0, 0));
    }

    /// With difference quotients for a gradient, which are exact enough to tell flat from steep.
    private static RealFunction function(DoubleBinaryOperator f) {
        return new RealFunction() {
            @Override
            public List<String> variables() {
                return List.of("x", "y");
            }

            @Override
            public List<Parameter> parameters() {
                return List.of();
            }

            @Override
            public void evaluate(
                    Demand demand,
                    double[][] points,
                    double[] parameters,
                    Sample sample,
                    int from,
                    int to,
                    Result out,
                    Workspace workspace) {
                double h = 1e-6;
                for (int i = from; i < to; i++) {
                    double x = points[0][i];
                    double y = points[1][i];
                    out.value()[i] = f.applyAsDouble(x, y);
                    out.gradient()[0][i] = (f.applyAsDouble(x + h, y) - f.applyAsDouble(x - h, y)) / (2 * h);
                    out.gradient()[1][i] = (f.applyAsDouble(x, y + h) - f.applyAsDouble(x, y - h)) / (2 * h);
                }
            }
        };
    }
}
