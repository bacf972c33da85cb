package talweg.figure.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import talweg.field.calculus.Landscape;
import talweg.figure.Box;
import talweg.figure.Mark;
import talweg.figure.Pen;
import talweg.figure.Role;
import talweg.figure.Trajectory;
import talweg.figure.Viewport;
import talweg.formula.Formula;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.kernel.CompiledFunction;

/// The curve of a graph, against f itself.
class GraphTest {
    private static final Viewport VIEW = Viewport.fit(Box.size(801, 600), Domain.rectangle(-4, 4, -3, 3), false);

    private static Graph graph(String formula) {
        return Graph.of(Landscape.of(CompiledFunction.of((Formula) Formula.parse(formula))), VIEW, Cancellation.NEVER);
    }

    /// The height of the drawn curve at x; NaN in a gap.
    private static double drawn(Graph graph, double x) {
        int i = 1;
        while (graph.x()[i] < x) {
            i++;
        }
        double part = (x - graph.x()[i - 1]) / (graph.x()[i] - graph.x()[i - 1]);
        return graph.y()[i - 1] + part * (graph.y()[i] - graph.y()[i - 1]);
    }

    private static void liesOn(String formula, DoubleUnaryOperator f) {
        Graph graph = graph(formula);
        for (double px = 3.3; px < 798; px += 7.7) {
            double x = VIEW.toX(px);
            if (Math.abs(f.applyAsDouble(x)) < 3) {
                assertThat(drawn(graph, x))
                        .as(formula + " at " + x)
                        .isCloseTo(f.applyAsDouble(x), within(0.4 / VIEW.pixelsPerY()));
            }
        }
    }

    @Test
    void theCurveIsLessThanAPixelFromTheFunction() {
        liesOn("f(x) = x^4 - 3 x^2 + x", x -> x * x * x * x - 3 * x * x + x);
        liesOn("f(x) = sin(20 x)", x -> Math.sin(20 * x));
        liesOn("f(x) = 1/x", x -> 1 / x);
        liesOn("f(x) = |x - 0.0123|", x -> Math.abs(x - 0.0123));
        liesOn("f(x) = cbrt(x)", Math::cbrt);
    }

    @Test
    void theTipOfAKinkIsDrawn() {
        assertThat(drawn(graph("f(x) = |x - 0.0123|"), 0.0123)).isLessThan(0.05 / VIEW.pixelsPerY());
    }

    @Test
    void thereIsAGapAtAPoleAndAtAJumpButNoneWhereTheCurveIsSteep() {
        assertThat(drawn(graph("f(x) = 1/(x - 0.0123)"), 0.0123)).isNaN();
        assertThat(drawn(graph("f(x) = sign(x - 0.0123)"), 0.0123)).isNaN();
        assertThat(graph("f(x) = cbrt(x - 0.0123)").y()).doesNotContain(Double.NaN);
        assertThat(graph("f(x) = tanh(200 x)").y()).doesNotContain(Double.NaN);
    }

    @Test
    void whereTheFunctionIsUndefinedIsKnownToAPartOfAPixel() {
        Graph graph = graph("f(x) = ln(x - 1)");
        assertThat(graph.undefined()).hasSize(1);
        assertThat(graph.undefined().getFirst().low()).isEqualTo(-4);
        assertThat(graph.undefined().getFirst().high()).isCloseTo(1, within(0.01 / VIEW.pixelsPerX()));
    }

    @Test
    void aSinglePointWithoutAValueIsAHole() {
        Graph graph = graph("f(x) = sin(x)/x");
        assertThat(graph.undefined()).isEmpty();
        assertThat(graph.holes()).hasSize(1);
        assertThat(graph.holes().getFirst()[0]).isZero();
        assertThat(graph.holes().getFirst()[1]).isCloseTo(1, within(1e-6));
        assertThat(graph("f(x) = 1/x^2").holes()).isEmpty();
    }

    @Test
    void aStepIsATreadAtTheOldHeightAndARiseToTheGraph() {
        Trajectory run = new Trajectory(0, "", new double[] {2, 1, 0.5}, new double[] {4, 1, 0.25}, 2);
        Mark.Polylines stairs = GraphRuns.steps(run, 0, 3, Pen.of(Role.TEXT, 1));
        assertThat(stairs.x()).containsExactly(2, 1, 1, 0.5, 0.5);
        assertThat(stairs.y()).containsExactly(4, 4, 1, 1, 0.25);
    }

    @Test
    void aTangentIsAsLongOnTheScreenWhateverItsSlope() {
        for (double slope : new double[] {0, 1, -30, 1e6}) {
            Mark.Polylines tangent = (Mark.Polylines) GraphRuns.tangent(1, 2, slope, Role.TEXT, VIEW);
            double dx = (tangent.x()[1] - tangent.x()[0]) * VIEW.pixelsPerX();
            double dy = (tangent.y()[1] - tangent.y()[0]) * VIEW.pixelsPerY();
            assertThat(Math.hypot(dx, dy)).isCloseTo(144, within(1e-6));
            assertThat(dy * VIEW.pixelsPerX()).isCloseTo(slope * dx * VIEW.pixelsPerY(), within(1e-3));
        }
    }
}
