package talweg.method;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.RealFunction;

/// What may be done to a landscape without the way in it becoming another.
class InvarianceTest {
    private static final Set<Family> FIRST_ORDER =
            EnumSet.of(Family.GRADIENT, Family.MOMENTUM, Family.ADAPTIVE, Family.MOMENT, Family.SIGN);

    private static final int STEPS = 40;
    private static final RealFunction HERE = Formulas.compile("(1 - x)^2 + 4 (y - x^2)^2");
    private static final RealFunction THERE = Formulas.compile("(1 - (x - 8))^2 + 4 ((y + 4) - (x - 8)^2)^2");
    private static final RealFunction STEEPER = Formulas.compile("1024 ((1 - x)^2 + 4 (y - x^2)^2)");

    /// The methods of first order with small steps; those that know the origin without what draws them there.
    static Stream<String> methods() {
        return MethodContractTest.methods()
                .filter(method -> FIRST_ORDER.contains(method.kind().family()))
                .map(InvarianceTest::withoutOrigin)
                .map(method -> Specification.print(method.with("lr", new Rate.Constant(1e-3))))
                .distinct();
    }

    private static Method withoutOrigin(Method method) {
        return Stream.of("weight_decay", "lambd")
                .filter(method.settings().values()::containsKey)
                .reduce(method, (m, key) -> m.with(key, new Setting.Number(0)), (m, n) -> n);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void movingTheLandscapeMovesTheWay(String method) {
        double[][] here = Iterates.of(method, HERE, STEPS, -1.25, 1);
        double[][] there = Iterates.of(method, THERE, STEPS, 6.75, -3);
        for (double[] point : there) {
            point[0] -= 8;
            point[1] += 4;
        }
        Iterates.assertSame(there, here, 1e-9);
    }

    /// A factor that is a power of 2 changes no digit of a gradient; whatever takes signs or quotients alone takes
    /// none of it over.
    @ParameterizedTest
    @ValueSource(strings = {"signgd:lr=0.01", "normalized:lr=0.01", "rprop:lr=0.01", "lion:lr=0.01"})
    void scalingTheLandscapeLeavesTheWay(String method) {
        double[][] here = Iterates.of(method, HERE, 200, -1.25, 1);
        Iterates.assertSame(Iterates.of(method, STEEPER, 200, -1.25, 1), here, 0);
    }
}
