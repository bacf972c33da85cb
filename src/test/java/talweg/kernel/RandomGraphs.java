package talweg.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import talweg.formula.Graph;
import talweg.formula.GraphBuilder;
import talweg.formula.Operation;

/// Graphs over all operations, and arguments among which every special value occurs.
final class RandomGraphs {
    static final int VARIABLES = 3;
    static final int PARAMETERS = 2;

    static final double[] SPECIAL = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        0.0,
        -0.0,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1,
        -1,
        0.5,
        -0.5,
        2,
        -2,
        Math.PI,
        1e-300,
        1e300,
        710,
        -745,
        123456.75,
        1e22
    };

    private static final List<Operation> COMPUTED =
            Arrays.stream(Operation.values()).filter(o -> o.arity() > 0).toList();
    private static final List<Operation> ARITHMETIC =
            COMPUTED.stream().filter(o -> Kind.of(o) == Kind.ARITHMETIC).toList();

    private RandomGraphs() {}

    /// A graph with inputs of every sort and `operations` operations on top of them.
    static Graph any(Random random, int operations, int outputs) {
        return grow(random, COMPUTED, operations, outputs, VARIABLES, true);
    }

    /// The same of two variables, without directions.
    static Graph plane(Random random, int operations) {
        return grow(random, COMPUTED, operations, 1, 2, false);
    }

    /// Arithmetic alone.
    static Graph arithmetic(Random random, int operations, int outputs) {
        return grow(random, ARITHMETIC, operations, outputs, VARIABLES, true);
    }

    private static Graph grow(
            Random random, List<Operation> choice, int operations, int outputs, int variables, boolean directions) {
        GraphBuilder builder = new GraphBuilder();
        for (int i = 0; i < variables; i++) {
            builder.variable(i);
            if (directions) {
                builder.direction(i);
            }
        }
        for (int i = 0; i < PARAMETERS; i++) {
            builder.parameter(i);
        }
        builder.constant(2.5);
        builder.constant(-0.0);
        builder.constant(SPECIAL[random.nextInt(SPECIAL.length)]);
        for (int i = 0; i < operations; i++) {
            Operation operation = choice.get(random.nextInt(choice.size()));
            int a = pick(random, builder.size());
            int b = pick(random, builder.size());
            int c = pick(random, builder.size());
            switch (operation.arity()) {
                case 1 -> builder.apply(operation, a);
                case 2 -> builder.apply(operation, a, b);
                default -> builder.apply(operation, a, b, c);
            }
        }
        int[] nodes = new int[outputs];
        for (int i = 0; i < outputs; i++) {
            nodes[i] = i == 0 ? builder.size() - 1 : random.nextInt(builder.size());
        }
        return builder.build(nodes);
    }

    /// Prefers recent nodes, so that graphs are deep as well as broad.
    private static int pick(Random random, int size) {
        return random.nextInt(3) == 0
                ? random.nextInt(size)
                : Math.max(0, size - 1 - random.nextInt(Math.min(size, 8)));
    }

    /// Moderate numbers, with a special value now and then.
    static double argument(Random random) {
        return random.nextInt(6) == 0 ? SPECIAL[random.nextInt(SPECIAL.length)] : random.nextGaussian() * 2;
    }

    static double[] arguments(Random random, int count) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> argument(random));
        return values;
    }

    static double[][] arguments(Random random, int rows, int count) {
        double[][] values = new double[rows][];
        Arrays.setAll(values, i -> arguments(random, count));
        return values;
    }
}
