package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.formula.Graph;
import talweg.formula.GraphBuilder;
import talweg.formula.Operation;
import talweg.function.Demand;

/// What operations give at the ends of their domains, exactly.
class SpecialValuesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    exp,   0, 1
                    exp,   -0.0, 1
                    exp,   1, 2.718281828459045
                    exp,   710, Infinity
                    exp,   -746, 0
                    exp,   -Infinity, 0
                    exp,   Infinity, Infinity
                    ln,    1, 0
                    ln,    0, -Infinity
                    ln,    -0.0, -Infinity
                    ln,    -1, NaN
                    ln,    Infinity, Infinity
                    log10, 1000, 3
                    log10, 1e-5, -5
                    log10, 1e22, 22
                    log2,  0x1p-1074, -1074
                    log2,  1024, 10
                    log2,  0, -Infinity
                    sin,   -0.0, -0.0
                    sin,   0, 0
                    sin,   Infinity, NaN
                    cos,   0, 1
                    cos,   -Infinity, NaN
                    tan,   -0.0, -0.0
                    asin,  1, 1.5707963267948966
                    asin,  1.0000000000000002, NaN
                    asin,  -0.0, -0.0
                    acos,  1, 0
                    acos,  -1, 3.141592653589793
                    acos,  -2, NaN
                    atan,  Infinity, 1.5707963267948966
                    atan,  -0.0, -0.0
                    sinh,  -0.0, -0.0
                    sinh,  711, Infinity
                    sinh,  -Infinity, -Infinity
                    cosh,  0, 1
                    cosh,  -711, Infinity
                    tanh,  -0.0, -0.0
                    tanh,  Infinity, 1
                    tanh,  -30, -1
                    asinh, -0.0, -0.0
                    asinh, -Infinity, -Infinity
                    acosh, 1, 0
                    acosh, 0.5, NaN
                    acosh, Infinity, Infinity
                    atanh, 1, Infinity
                    atanh, -1, -Infinity
                    atanh, 1.5, NaN
                    atanh, -0.0, -0.0
                    cbrt,  -27, -3
                    cbrt,  -0.0, -0.0
                    cbrt,  -Infinity, -Infinity
                    sigmoid, 0, 0.5
                    sigmoid, -800, 0
                    sigmoid, Infinity, 1
                    softplus, -Infinity, 0
                    softplus, 800, 800
                    softplus, Infinity, Infinity
                    erf,   -0.0, -0.0
                    erf,   Infinity, 1
                    erf,   -7, -1
                    gamma, 5, 24
                    gamma, 171, 7.257415615307999e306
                    gamma, 172, Infinity
                    gamma, 0, Infinity
                    gamma, -0.0, -Infinity
                    gamma, -1, NaN
                    gamma, -Infinity, NaN
                    gamma, -200.5, 0
                    lgamma, 1, 0
                    lgamma, 2, 0
                    lgamma, 0, Infinity
                    lgamma, -3, Infinity
                    lgamma, -Infinity, Infinity
                    digamma, 0, NaN
                    digamma, -2, NaN
                    digamma, Infinity, Infinity
                    trigamma, 0, NaN
                    trigamma, Infinity, 0
                    sign,  -0.0, -0.0
                    sign,  -3, -1
                    round, 2.5, 2
                    round, -3.5, -4
                    floor, -0.5, -1
                    ceil,  -0.5, -0.0
                    sqrt,  -1, NaN
                    sqrt,  -0.0, -0.0
                    not,   0, 1
                    not,   2, 0
                    """)
    void atTheEndsOfTheDomain(String name, double argument, Double expected) {
        Operation operation = Operation.valueOf(name.toUpperCase(Locale.ROOT));
        assertThat(Interpreter.apply(operation, argument)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    power, 2, 10, 1024
                    power, 10, -3, 0.001
                    power, 4, 1.5, 8
                    power, 9, 0.5, 3
                    power, 2, 1024, Infinity
                    power, 0.5, 1074, 4.9e-324
                    power, 5, 0, 1
                    power, 0, 0, 1
                    power, NaN, 0, 1
                    power, -8, 0.3333333333333333, NaN
                    power, -2, 3, -8
                    power, 0, -1, Infinity
                    power, -0.0, -1, -Infinity
                    power, 1, Infinity, NaN
                    hypot, 3, 4, 5
                    hypot, 1e200, 0, 1e200
                    hypot, NaN, Infinity, Infinity
                    atan2, 0, -1, 3.141592653589793
                    atan2, -0.0, -1, -3.141592653589793
                    atan2, 1, 0, 1.5707963267948966
                    mod,   -1, 3, 2
                    mod,   5.5, -2, -0.5
                    mod,   1, 0, NaN
                    min,   0, -0.0, -0.0
                    max,   NaN, 1, NaN
                    less,  1, 2, 1
                    less,  NaN, 2, 0
                    equal, NaN, NaN, 0
                    equal, 0, -0.0, 1
                    not_equal, NaN, 1, 0
                    not_equal, 2, 1, 1
                    less_or_equal, 2, 2, 1
                    and,   1, NaN, 0
                    or,    0, 5, 1
                    polygamma, 2, 0, NaN
                    polygamma, 1.5, 1, NaN
                    """)
    void ofTwoOperands(String name, double a, double b, Double expected) {
        Operation operation = Operation.valueOf(name.toUpperCase(Locale.ROOT));
        assertThat(Interpreter.apply(operation, a, b)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyFunctionOfANanIsANan(Operation operation) {
        if (operation.arity() == 1 && operation != Operation.NOT) {
            assertThat(Interpreter.apply(operation, Double.NaN)).isNaN();
        }
    }

    static Stream<Operation> elementary() {
        return Arrays.stream(Operation.values()).filter(Operation::elementary);
    }

    @ParameterizedTest
    @MethodSource("elementary")
    void arrayKernelsHaveTheBitsOfTheScalarFunction(Operation operation) {
        GraphBuilder builder = new GraphBuilder();
        int x = builder.variable(0);
        int node =
                operation.arity() == 1 ? builder.apply(operation, x) : builder.apply(operation, x, builder.variable(1));
        Graph graph = builder.build(node);
        Random random = new Random(operation.ordinal());
        for (double scale : new double[] {1e-300, 1e-9, 0.3, 1, 5, 50, 800, 1e5, 1e12, 1e300}) {
            double[][] points = RandomGraphs.arguments(random, 2, 400);
            for (double[] coordinate : points) {
                Arrays.setAll(coordinate, i -> i % 11 == 0 ? coordinate[i] : coordinate[i] * scale);
            }
            Evaluations.assertCompiledEqualsInterpreted(graph, points, Demand.VALUE);
        }
    }
}
