package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talweg.engine.race.Race;
import talweg.engine.race.Rules;
import talweg.function.Domain;
import talweg.method.Formulas;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.method.Objective;

/// Whoever works looks so often at whether the work is still wanted that it ends at once when it is not. Counted in
/// lanes evaluated between two looks; no clock.
class LooksTest {
    private static final String VALLEY = "(1 - x)^2 + (y - x^2)^2";
    private static final int LANES = 700;

    /// All but one that is through, or refuses, after a step.
    static Stream<Method> methods() {
        return Methods.all().stream()
                .filter(kind -> !kind.id().equals("least-squares"))
                .map(Kind::standard);
    }

    private static Watched watched(boolean looks) {
        return new Watched(Formulas.compile(VALLEY), looks);
    }

    private static RunRequest request(Watched function, Method method, int lanes, int steps) {
        double[][] starts = new double[lanes][];
        for (int lane = 0; lane < lanes; lane++) {
            starts[lane] = new double[] {-1.2 + 0.001 * lane, 1};
        }
        return RunRequest.of(function, method, starts[0], steps).withStarts(starts);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void noMoreThanTheTrialsOfOneStepOfABlockGoByBetweenTwoLooks(Method method) {
        // What the engine itself does, with a function that never looks.
        Watched function = watched(false);
        Swarm swarm = Swarm.of(request(function, method, LANES, 70), function, Progress.NONE);
        assertThat(function.looked).isGreaterThanOrEqualTo(140);
        assertThat(function.longest).isLessThanOrEqualTo(130 * Swarm.BLOCK);
        // With one that looks, as formulas do.
        Watched looking = watched(true);
        Swarm.of(request(looking, method, LANES, 70), looking, Progress.NONE).frame(35, looking);
        assertThat(looking.longest).isLessThanOrEqualTo(Swarm.BLOCK);
        Watched single = watched(true);
        Run.of(request(single, method, 1, 300), single, Progress.NONE);
        assertThat(single.looked).isGreaterThanOrEqualTo(300);
        assertThat(swarm.lanes()).isEqualTo(LANES);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void cancelledWorkEndsAtTheNextLook(Method method) {
        Watched function = watched(true);
        function.cancelledAt = 50;
        assertThatThrownBy(() -> Swarm.of(request(function, method, LANES, 100_000), function, Progress.NONE))
                .isInstanceOf(CancellationException.class);
        assertThat(function.looked).isEqualTo(50);
        function.cancelledAt = 100;
        assertThatThrownBy(() -> Run.of(request(function, method, 1, 1_000_000), function, Progress.NONE))
                .isInstanceOf(CancellationException.class);
        assertThat(function.looked).isEqualTo(100);
    }

    @Test
    void framesAndRacesLook() {
        Watched function = watched(true);
        Method adam = Methods.named("adam").orElseThrow().standard();
        Swarm swarm = Swarm.of(request(function, adam, LANES, 250), function, Progress.NONE);
        function.cancelledAt = function.looked + 20;
        assertThatThrownBy(() -> swarm.frame(200, function)).isInstanceOf(CancellationException.class);
        function.cancelledAt = function.looked + 20;
        Race race = new Race(
                Objective.of(function).over(Domain.cube(2, -2, 2)),
                List.of(adam),
                new double[][] {{0, 0}, {1, -1}},
                Rules.standard(2));
        assertThatThrownBy(() -> race.run(function, Progress.NONE)).isInstanceOf(CancellationException.class);
    }

    @Test
    void blocksShrinkWhereAStepDecomposesLargeMatrices() {
        for (int n : new int[] {2, 16, 50, 200}) {
            Watched function = new Watched(Formulas.compile("f(x[" + n + "]) = sum(i, 1, " + n + ", x[i]^2)"), true);
            for (String id : List.of("newton", "bfgs", "cma-es", "trust-region")) {
                Method method = Methods.named(id).orElseThrow().standard();
                RunRequest request = RunRequest.of(function, method, new double[n], 1);
                assertThat((long) Swarm.blockSize(request) * n * n * n)
                        .isLessThanOrEqualTo(n < 128 ? 1 << 21 : 8_000_000);
            }
            Method adam = Methods.named("adam").orElseThrow().standard();
            assertThat(Swarm.blockSize(RunRequest.of(function, adam, new double[n], 1)))
                    .isEqualTo(Swarm.BLOCK);
        }
    }
}
