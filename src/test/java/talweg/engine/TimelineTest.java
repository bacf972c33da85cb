package talweg.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import talweg.function.Cancellation;
import talweg.function.RealFunction;
import talweg.method.Formulas;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;

/// Wherever the cursor has been, it shows what a fresh run shows.
class TimelineTest {
    private static final RealFunction FUNCTION = Formulas.compile("(1 - x)^2 + 100 (y - x^2)^2");
    private static final double[][] STARTS = {{-1.2, 1}, {2, 2}, {0, -1}};
    private static final int STEPS = 600;

    /// One move of the cursor.
    sealed interface Move {
        record Forward(int times) implements Move {}

        record Back(int times) implements Move {}

        record Seek(int k) implements Move {}

        record Retune(int method) implements Move {}

        record Replay() implements Move {}
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<Integer> times = Arbitraries.integers().between(1, 40);
        return Arbitraries.<Move>oneOf(
                        times.map(Move.Forward::new),
                        times.map(Move.Back::new),
                        Arbitraries.integers().between(-5, STEPS + 5).map(Move.Seek::new),
                        Arbitraries.integers()
                                .between(0, Methods.all().size() - 1)
                                .map(Move.Retune::new),
                        Arbitraries.just(new Move.Replay()))
                .list()
                .ofMaxSize(25);
    }

    private static Method method(int index) {
        return Methods.all().get(index).automatic();
    }

    private static RunRequest request(Method method) {
        return RunRequest.of(FUNCTION, method, STARTS[0], STEPS).withStarts(STARTS);
    }

    private static void make(Move move, Timeline timeline) {
        switch (move) {
            case Move.Forward(int times) -> {
                for (int i = 0; i < times; i++) {
                    timeline.forward();
                }
            }
            case Move.Back(int times) -> {
                for (int i = 0; i < times; i++) {
                    timeline.back();
                }
            }
            case Move.Seek(int k) -> timeline.seek(k);
            case Move.Retune(int method) -> timeline.retune(method(method));
            case Move.Replay() -> timeline.replay();
        }
    }

    @Property(tries = 60)
    void anySequenceOfMovesEndsOnTheBitsOfAFreshRun(@ForAll("moves") List<Move> moves, @ForAll boolean many) {
        Timeline timeline = new Timeline(history(request(method(0)), many));
        moves.forEach(move -> make(move, timeline));
        RunRequest asked = request(timeline.history().request().method());
        Frame fresh = history(asked, many).frame(timeline.position());
        assertThat(timeline.frame().points()).isDeepEqualTo(fresh.points());
    }

    private static History history(RunRequest request, boolean many) {
        return many ? Swarm.of(request, 2, Cancellation.NEVER, Progress.NONE) : Run.of(request);
    }

    @Test
    void theCursorStopsAtBothEnds() {
        Timeline timeline = new Timeline(Run.of(request(method(0)).withSteps(2)));
        assertThat(timeline.back()).isFalse();
        assertThat(timeline.forward()).isTrue();
        assertThat(timeline.forward()).isTrue();
        assertThat(timeline.forward()).isFalse();
        assertThat(timeline.position()).isEqualTo(2);
        assertThat(timeline.seek(1)).isTrue();
        timeline.replay();
        assertThat(timeline.position()).isZero();
    }

    @Test
    void retuningStaysAtTheSameK() {
        Timeline timeline = new Timeline(Run.of(request(method(0))));
        timeline.seek(300);
        Kind adam = Methods.named("adam").orElseThrow();
        timeline.retune(adam.automatic());
        assertThat(timeline.position()).isEqualTo(300);
        assertThat(timeline.frame().points()[0][0])
                .isEqualTo(Run.of(request(adam.automatic())).row(300).point()[0]);
    }
}
