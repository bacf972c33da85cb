package talweg.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import talweg.formula.Formula;
import talweg.function.Workspace;
import talweg.kernel.CompiledFunction;

/// Evaluates a hundred random arithmetic formulas of three to forty operations on a grid that stays in the cache, and
/// prints the time of each: run with vectors and without, the two lists tell which formulas the JIT compiler vectorized.
public final class RandomFormulas {
    /// How many formulas.
    static final int COUNT = 100;

    private static final int SEED = 42;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 16;
    private static final int WARMUP = 1500;
    private static final int ROUNDS = 40;
    private static final int REPEATS = 20;

    private RandomFormulas() {}

    /// Prints nanoseconds a point, a line each.
    public static void main(String[] arguments) {
        texts().forEach(text -> System.out.println(time(text)));
    }

    /// The same formulas each time.
    static List<String> texts() {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        while (texts.size() < COUNT) {
            String text = "f(x, y) = " + text(random, 3 + random.nextInt(38));
            if (((Formula) Formula.parse(text)).graph().size() > 5) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String text(Random random, int operations) {
        if (operations == 0) {
            String number = 1 + random.nextInt(9) + (random.nextBoolean() ? ".5" : "");
            return List.of("x", "x", "y", "y", number).get(random.nextInt(5));
        }
        int left = random.nextInt(operations);
        String a = text(random, left);
        String b = text(random, operations - 1 - left);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> "(" + a + " + " + b + ")";
            case 3, 4 -> "(" + a + " - " + b + ")";
            case 5, 6, 7 -> "(" + a + " * " + b + ")";
            case 8 -> "(" + a + " / " + b + ")";
            default -> "(" + a + " + " + b + ")^" + (2 + random.nextInt(2));
        };
    }

    private static double time(String text) {
        CompiledFunction function = CompiledFunction.of((Formula) Formula.parse(text));
        double[] xs = axis(WIDTH);
        double[] ys = axis(HEIGHT);
        double[][] out = new double[HEIGHT][WIDTH];
        double[] none = {};
        Workspace workspace = new Workspace();
        for (int i = 0; i < WARMUP; i++) {
            function.evaluateGrid(xs, ys, none, out, workspace);
        }
        // The thread's own time, which other programs disturb least.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < REPEATS; i++) {
                function.evaluateGrid(xs, ys, none, out, workspace);
            }
            least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
        }
        return least / (double) (REPEATS * WIDTH * HEIGHT);
    }

    private static double[] axis(int nodes) {
        double[] axis = new double[nodes];
        Arrays.setAll(axis, i -> -2 + 4.0 * i / (nodes - 1));
        return axis;
    }
}
