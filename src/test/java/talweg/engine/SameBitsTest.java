package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.method.Formulas;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Setting;

/// For every method, also with noise and with random numbers of its own: any number of threads and any size of the
/// blocks give the same bits.
class SameBitsTest {
    private static final RealFunction HIMMELBLAU = Formulas.compile("(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
    private static final int LANES = 40;
    private static final int STEPS = 70;
    private static final ForkJoinPool[] POOLS = {new ForkJoinPool(1), new ForkJoinPool(2), new ForkJoinPool(3)};

    @AfterAll
    static void close() {
        Stream.of(POOLS).forEach(ForkJoinPool::shutdown);
    }

    static Stream<Method> methods() {
        return Methods.all().stream().map(Kind::standard).flatMap(SameBitsTest::variants);
    }

    /// As it is; and disturbed and clipped, where it follows a gradient.
    private static Stream<Method> variants(Method method) {
        boolean canBeDisturbed = method.kind().all().stream()
                .anyMatch(hyperparameter -> hyperparameter.key().equals("noise"));
        return canBeDisturbed
                ? Stream.of(
                        method, method.with("noise", new Setting.Number(0.5)).with("clip", new Setting.Number(3)))
                : Stream.of(method);
    }

    private static RunRequest request(Method method) {
        Random random = new Random(3);
        double[][] starts = new double[LANES][];
        for (int lane = 0; lane < LANES; lane++) {
            starts[lane] = new double[] {12 * random.nextDouble() - 6, 12 * random.nextDouble() - 6};
        }
        return RunRequest.of(HIMMELBLAU, method, starts[0], STEPS).withStarts(starts);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void anyThreadsAndAnyBlocksGiveTheSameBits(Method method) {
        RunRequest request = request(method);
        Swarm reference = Swarm.of(request, 512, Cancellation.NEVER, Progress.NONE);
        for (int blockSize : new int[] {1, 7, 512}) {
            for (ForkJoinPool pool : POOLS) {
                Swarm other = pool.submit(() -> Swarm.of(request, blockSize, Cancellation.NEVER, Progress.NONE))
                        .join();
                for (int k : new int[] {STEPS / 2, STEPS}) {
                    assertThat(other.frame(k).points())
                            .isDeepEqualTo(reference.frame(k).points());
                    assertThat(other.frame(k).moving())
                            .isEqualTo(reference.frame(k).moving());
                }
                for (int lane = 0; lane < LANES; lane++) {
                    assertThat(other.last(lane)).isEqualTo(reference.last(lane));
                }
            }
        }
    }
}
