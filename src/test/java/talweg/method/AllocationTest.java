package talweg.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.RealFunction;
import talweg.function.Workspace;

/// A step allocates nothing, with one lane and with many.
class AllocationTest {
    private static final int STEPS = 2_000;
    private static final RealFunction ROSENBROCK = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");

    /// As in a program that has done more than this: code that is compiled for small arguments alone allocates less.
    @BeforeAll
    static void useStrictMathForLargeArguments() {
        double sum = 0;
        for (int i = 0; i < 200_000; i++) {
            sum += StrictMath.sin(i) + StrictMath.cos(i) + StrictMath.pow(i, 1.5);
        }
        assertThat(sum).isFinite();
    }

    static Stream<Method> methods() {
        Method changing = new Newton(Newton.Variant.FULL)
                .from(STEPS + 200, "variant", new Setting.Choice("damped"))
                .from(STEPS + 400, "variant", new Setting.Choice("full"));
        Stream<Method> constant = MethodContractTest.methods()
                .map(method -> method.rate().isPresent() ? method.with("lr", new Rate.Constant(1e-3)) : method);
        Method disturbed = new Adam(new Rate.Constant(1e-3), 0.9, 0.999, 1e-8)
                .with("noise", new Setting.Number(0.1))
                .with("clip", new Setting.Number(1));
        return Stream.concat(constant.flatMap(AllocationTest::changing), Stream.of(changing, disturbed));
    }

    /// As it is, and with a rate that changes within every attempt.
    private static Stream<Method> changing(Method method) {
        Method changing = method;
        for (int attempt = 0; attempt < 6 && method.rate().isPresent(); attempt++) {
            changing = changing.from(attempt * STEPS + 1, "lr", new Rate.Constant(1e-4 * (attempt + 1)));
        }
        return Stream.of(method, changing).distinct();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void stepsAllocateNothing(Method method) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int lanes : new int[] {1, 64}) {
            Optimizer optimizer = new Optimizer(method, Objective.of(ROSENBROCK), starts(lanes), 0, new Workspace());
            run(optimizer);
            long least = Long.MAX_VALUE;
            // The JIT compiler and the class loader allocate on this thread now and then; a step would do
            // so always.
            for (int attempt = 0; attempt < 100 && least >= STEPS; attempt++) {
                long before = threads.getCurrentThreadAllocatedBytes();
                run(optimizer);
                least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
            }
            assertThat(least).as("bytes in %d steps of %d lanes", STEPS, lanes).isLessThan(STEPS);
        }
    }

    private static void run(Optimizer optimizer) {
        for (int i = 0; i < STEPS; i++) {
            optimizer.evaluate();
            optimizer.advance();
        }
    }

    private static double[][] starts(int lanes) {
        double[][] starts = new double[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            starts[lane] = new double[] {-1.2 + lane / 64.0, 1};
        }
        return starts;
    }
}
