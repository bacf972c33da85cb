package talweg.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// On random formulas: derivatives of graphs are those of Taylor polynomials.
class DerivativesProperties {
    /// Rounding errors of a handful of nested operations, in both evaluations, on numbers up to [#LARGEST].
    private static final double TOLERANCE = 1e-11;

    /// Larger numbers on the way would make sines of them meaningless.
    private static final double LARGEST = 1e3;

    @Property(tries = 1500)
    void valueGradientAndHessianAreThoseOfTheTaylorPolynomial(
            @ForAll("formulas") String text, @ForAll("coordinates") double x, @ForAll("coordinates") double y) {
        Formula formula = (Formula) Formula.parse("a = 1.5\nf(x, y) = " + text);
        Jet jet = JetEvaluator.at(formula, x, y);
        double[] expected = {
            jet.value(),
            jet.gradient()[0],
            jet.gradient()[1],
            jet.hessian()[0][0],
            jet.hessian()[1][0],
            jet.hessian()[1][1]
        };
        Assume.that(JetEvaluator.largest(formula, x, y) <= LARGEST);
        assertClose(GraphEvaluator.everything(formula, x, y), expected);
    }

    @Property(tries = 300)
    void aHessianVectorProductIsTheHessianTimesTheVector(
            @ForAll("formulas") String text, @ForAll("coordinates") double x, @ForAll("coordinates") double y) {
        Formula formula = (Formula) Formula.parse("a = 1.5\nf(x, y) = " + text);
        double[] point = {x, y};
        double[] parameters = {1.5};
        double[] v = {0.75, -1.25};
        double[] all = GraphEvaluator.results(Derivatives.hessian(formula.graph(), 2), point, parameters);
        double[] expected = {
            all[0], all[1], all[2], all[3] * v[0] + all[4] * v[1], all[4] * v[0] + all[5] * v[1],
        };
        Assume.that(JetEvaluator.largest(formula, x, y) <= LARGEST);
        Graph product = Derivatives.hessianVector(formula.graph(), 2);
        assertClose(GraphEvaluator.results(product, point, parameters, v), expected);
    }

    private static void assertClose(double[] actual, double[] expected) {
        double norm = DoubleStream.of(expected).map(Math::abs).max().orElseThrow();
        assertThat(actual).hasSize(expected.length);
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i])).isLessThanOrEqualTo(TOLERANCE * Math.max(1, norm));
        }
    }

    @Provide
    Arbitrary<String> formulas() {
        return RandomFormulas.texts();
    }

    /// Away from the corners of the formulas, which lie at round numbers.
    @Provide
    Arbitrary<Double> coordinates() {
        return Arbitraries.integers().between(-40, 40).map(i -> i * 0.0561 + 0.0123);
    }
}
