package talweg.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.function.Result;

/// Equality to the bit; all NaNs count as one.
final class Bits {
    private Bits() {}

    static void assertSame(double[] actual, double[] expected) {
        assertSame(actual, expected, 0, expected.length);
    }

    static void assertSame(double[] actual, double[] expected, int from, int to) {
        // Arrays.equals compares by doubleToLongBits; the slow comparison is for the message.
        if (!Arrays.equals(actual, from, to, expected, from, to)) {
            assertThat(Arrays.copyOfRange(actual, from, to)).containsExactly(Arrays.copyOfRange(expected, from, to));
        }
    }

    static void assertSame(double[][] actual, double[][] expected, int from, int to) {
        for (int i = 0; i < expected.length; i++) {
            assertSame(actual[i], expected[i], from, to);
        }
    }

    static void assertSame(Result actual, Result expected) {
        List<double[]> arrays = arrays(expected);
        for (int i = 0; i < arrays.size(); i++) {
            assertSame(arrays(actual).get(i), arrays.get(i));
        }
    }

    static void assertSame(Result actual, Result expected, int from, int to) {
        List<double[]> arrays = arrays(expected);
        for (int i = 0; i < arrays.size(); i++) {
            assertSame(arrays(actual).get(i), arrays.get(i), from, to);
        }
    }

    /// Fresh arrays are still 0 outside of the lanes that were asked for.
    static void assertUntouched(Result result, int from, int to) {
        for (double[] array : arrays(result)) {
            double[] rest = array.clone();
            Arrays.fill(rest, from, to, 0);
            assertSame(rest, new double[rest.length]);
        }
    }

    private static List<double[]> arrays(Result result) {
        List<double[]> arrays = new ArrayList<>();
        if (result.value() != null) {
            arrays.add(result.value());
        }
        for (double[][] more : Arrays.asList(result.gradient(), result.hessian(), result.product())) {
            arrays.addAll(more == null ? List.of() : List.of(more));
        }
        return arrays;
    }
}
