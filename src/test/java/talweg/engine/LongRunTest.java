package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talweg.function.RealFunction;
import talweg.method.Formulas;
import talweg.method.Method;

/// A million steps: bounded memory, every row still there, to the bit.
class LongRunTest {
    private static final int MILLION = 1_000_000;
    private static final RealFunction ROSENBROCK = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");

    private static RunRequest request(String method, int steps) {
        Method adam = OutcomeTest.method(method);
        return RunRequest.of(ROSENBROCK, adam, new double[] {-1.2, 1}, steps);
    }

    @Test
    void rowsThatWereNotKeptAreComputedAgainToTheBit() {
        Run run = Run.of(request("adam:lr=1e-4", MILLION));
        assertThat(run.last()).isEqualTo(MILLION);
        Run beginning = Run.of(request("adam:lr=1e-4", 20_001));
        for (int k : new int[] {1, 2, 16, 17, 4095, 4096, 9999, 20_000}) {
            assertSame(run.row(k), beginning.row(k));
        }
        Row late = run.row(777_777);
        Row next = run.row(777_778);
        assertThat(run.explain(777_777).after()).isEqualTo(next.point());
        assertThat(run.state(777_777).known().getFirst().numbers()).isEqualTo(late.point());
        assertThat(late.evaluations().gradients()).isEqualTo(777_777);
    }

    private static void assertSame(Row a, Row b) {
        assertThat(a.point()).isEqualTo(b.point());
        assertThat(a.value()).isEqualTo(b.value());
        assertThat(a.gradient()).isEqualTo(b.gradient());
        assertThat(a.stepLength()).isEqualTo(b.stepLength());
    }

    @Test
    void thePathOfALongRunIsThinnedAndKeepsItsEnd() {
        Run run = Run.of(request("gd:lr=1e-4", MILLION - 1));
        Path path = run.path();
        assertThat(path.size()).isLessThan(75_000);
        assertThat(path.k()[path.size() - 1]).isEqualTo(MILLION - 1);
        assertThat(path.points()[0][path.size() - 1])
                .isEqualTo(run.row(MILLION - 1).point()[0]);
        assertThat(path.k()).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536, 100_000, MILLION})
    void thePathIsExactWhileItIsEarlyAndTrueEverywhere(int steps) {
        Run run = Run.of(request("momentum:lr=1e-5,momentum=0.99", steps));
        Path path = run.path();
        assertThat(Arrays.copyOf(path.k(), 8192))
                .isEqualTo(IntStream.range(0, 8192).toArray());
        assertThat(path.k()).isSorted().doesNotHaveDuplicates().endsWith(steps);
        for (int i = 0; i < path.size(); i += i < 8192 ? 1 : 997) {
            assertTrue(path, i, run.row(path.k()[i]));
        }
        assertTrue(path, path.size() - 1, run.row(steps));
    }

    private static void assertTrue(Path path, int i, Row row) {
        assertThat(path.points()[0][i]).isEqualTo(row.point()[0]);
        assertThat(path.points()[1][i]).isEqualTo(row.point()[1]);
        assertThat(path.values()[i]).isEqualTo(row.value());
        assertThat(path.gradientNorms()[i]).isEqualTo(row.gradientNorm());
        assertThat(path.rates()[i]).isEqualTo(row.learningRate());
    }

    @Test
    void theEarlyRowsOfALongRunAreThoseOfAShortOne() {
        Path path = Run.of(request("adam:lr=1e-3", MILLION)).path();
        Path shorter = Run.of(request("adam:lr=1e-3", 8191)).path();
        for (int axis = 0; axis < 2; axis++) {
            assertThat(Arrays.copyOf(path.points()[axis], 8192)).isEqualTo(shorter.points()[axis]);
        }
        assertThat(Arrays.copyOf(path.values(), 8192)).isEqualTo(shorter.values());
    }

    @Test
    void everyKeptIterateHasARowOfItsOwnInOrder() {
        for (int steps : new int[] {10, 65_536, MILLION, Integer.MAX_VALUE}) {
            Thinning thinning = Thinning.of(steps);
            int row = 0;
            for (int k = 0; k < 100_000; k++) {
                if (thinning.keeps(k)) {
                    assertThat(thinning.row(k)).isEqualTo(row);
                    assertThat(thinning.k(row)).isEqualTo(k);
                    row++;
                }
            }
            assertThat(steps / thinning.every()).isLessThan(1 << 16);
        }
    }

    @Test
    void theNumberOfKeyframesIsBounded() {
        for (int steps : new int[] {0, 1000, MILLION, Integer.MAX_VALUE}) {
            assertThat(steps / Keyframes.ofRun(steps).stride()).isLessThan(4096);
            for (int lanes : new int[] {1, 1000, MILLION}) {
                for (int numbers : new int[] {2, 50}) {
                    long frames = Math.max(0, steps - 1)
                            / Keyframes.ofSwarm(steps, lanes, numbers).stride();
                    assertThat(frames * lanes * numbers).isLessThanOrEqualTo(Keyframes.MOST_NUMBERS);
                }
            }
        }
    }
}
