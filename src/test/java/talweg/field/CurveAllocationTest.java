package talweg.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/// The search for level curves allocates its result and a little for each line, whatever the number of segments.
class CurveAllocationTest {
    private static final double[] LEVELS =
            DoubleStream.iterate(2, level -> level * 1.7).limit(12).toArray();
    private static final long BYTES_A_POINT = 2 * Double.BYTES;

    /// Its place in the arrays of the result, and in the order by levels.
    private static final long BYTES_A_LINE = 9;

    /// Small objects, and the coordinates of columns and rows, four numbers of eight bytes for each.
    private static final long REST = 2_000;

    @Test
    void onlyTheResultIsAllocated() {
        for (int side : new int[] {101, 401}) {
            ScalarGrid field = PlaneFunction.HIMMELBLAU.on(-6, 6, side);
            LevelCurves curves = LevelCurves.of(field, LEVELS, () -> false);
            long result = BYTES_A_POINT * curves.x().length + BYTES_A_LINE * curves.lines();
            assertThat(allocated(field)).isBetween(result, result + REST + 4L * Double.BYTES * side);
        }
    }

    @Test
    void anotherGridOfTheSameSizeNeedsNoOtherMemory() {
        ScalarGrid first = PlaneFunction.HIMMELBLAU.on(-6, 6, 201);
        ScalarGrid second = PlaneFunction.HIMMELBLAU.on(-6, 6, 201);
        LevelCurves.of(first, LEVELS, () -> false);
        long again = allocated(second);
        assertThat(allocated(first, second)).isLessThan(2 * again + REST);
    }

    /// The least of some attempts: the JIT compiler and the class loader allocate on this thread now and then.
    private static long allocated(ScalarGrid... fields) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 20; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (ScalarGrid field : fields) {
                LevelCurves.of(field, LEVELS, () -> false);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
