package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.RealFunction;

/// A landscape that is moved takes the path of a method that searches along lines with it.
class TranslationTest {
    private static final Set<Family> FAMILIES = Set.of(Family.LINE_SEARCH, Family.CONJUGATE, Family.QUASI_NEWTON);

    static Stream<Method> methods() {
        return MethodContractTest.methods()
                .filter(method -> FAMILIES.contains(method.kind().family()))
                .map(method -> method.rate().isPresent() ? method.with("lr", new Rate.Constant(0.5)) : method);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void thePathMovesWithTheLandscape(Method method) {
        RealFunction here = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
        // Moved by powers of 2, so that hardly anything is rounded.
        RealFunction there = Formulas.compile("u = x - 4\nv = y + 2\n(u^2 + v - 11)^2 + (u + v^2 - 7)^2");
        for (int steps : new int[] {1, 2, 5, 10}) {
            double[] one = Steps.end(method, here, steps, 2.5, 1.25);
            double[] two = Steps.end(method, there, steps, 6.5, -0.75);
            assertThat(Math.hypot(one[0] + 4 - two[0], one[1] - 2 - two[1])).isLessThan(1e-7);
        }
    }
}
