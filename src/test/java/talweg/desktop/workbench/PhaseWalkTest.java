package talweg.desktop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import talweg.desktop.workbench.PhaseWalk.Place;
import talweg.engine.Engine;
import talweg.session.FunctionText;
import talweg.session.MethodChoice;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class PhaseWalkTest {
    private final Workbench workbench =
            new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
                throw new AssertionError(error);
            }));
    private final PhaseWalk walk = workbench.phases();
    private final Playback playback = workbench.playback();

    @BeforeEach
    void useAdamForThreeSteps() {
        playback.reducedMotion().set(true);
        workbench.change(scene -> scene.withFunction(FunctionText.of("x^2 + 3 y^2"))
                .withMethods(List.of(MethodChoice.of("adam:lr=0.1"), MethodChoice.of("gd:lr=0.1")))
                .withSteps(3));
        playback.seek(1);
    }

    private void expect(int k, int phase) {
        assertThat(walk.place().get()).contains(new Place(k, phase));
        assertThat(playback.iteration().get()).isEqualTo(k);
    }

    @Test
    void fromOutsideTheWayIsIntoTheStepThatFollowsOrTheOneThatWas() {
        walk.forward();
        expect(1, 0);
        walk.leave();
        walk.back();
        expect(0, 5);
    }

    @Test
    void forwardAndBackMeetTheSamePhasesInTheOppositeOrder() {
        playback.seek(0);
        List<Optional<Place>> there = new ArrayList<>(List.of(walk.place().get()));
        for (int i = 0; i < 19; i++) {
            walk.forward();
            there.add(walk.place().get());
        }
        // Three steps of six phases, and out at the end.
        assertThat(there.getLast()).isEmpty();
        assertThat(playback.iteration().get()).isEqualTo(3);
        assertThat(there.subList(1, 19)).doesNotContain(Optional.empty()).doesNotHaveDuplicates();
        List<Optional<Place>> again = new ArrayList<>(List.of(walk.place().get()));
        for (int i = 0; i < 19; i++) {
            walk.back();
            again.add(walk.place().get());
        }
        assertThat(again.reversed()).isEqualTo(there);
        assertThat(playback.iteration().get()).isZero();
    }

    @Test
    void whateverElseMovesKLeavesTheStep() {
        walk.enter(2);
        expect(1, 2);
        playback.step(1);
        assertThat(walk.place().get()).isEmpty();
        walk.enter(2);
        playback.seek(0);
        assertThat(walk.place().get()).isEmpty();
    }

    @Test
    void whileTheBallGlidesThePhaseBeforeIsShown() {
        playback.reducedMotion().set(false);
        walk.enter(5);
        walk.forward();
        expectOnTheWay(1, 5, 2);
        playback.tick(0.05);
        expectOnTheWay(1, 5, 2);
        playback.tick(0.2);
        expect(2, 0);
    }

    private void expectOnTheWay(int k, int phase, int iteration) {
        assertThat(walk.place().get()).contains(new Place(k, phase));
        assertThat(playback.iteration().get()).isEqualTo(iteration);
    }

    @Test
    void keysPressedWhileTheBallGlidesCount() {
        playback.reducedMotion().set(false);
        walk.enter(5);
        walk.forward();
        walk.forward();
        playback.tick(1);
        expect(2, 1);
    }

    @Test
    void anotherMethodIsLookedIntoAtTheSamePlaceAsFarAsItHasOne() {
        walk.enter(4);
        workbench.runs().selected().set(1);
        expect(1, 1);
    }

    @Test
    void anotherRunIsLookedIntoAtTheSamePlace() {
        walk.enter(4);
        workbench.change(
                scene -> scene.withMethods(List.of(MethodChoice.of("adam:lr=0.3"), MethodChoice.of("gd:lr=0.1"))));
        expect(1, 4);
        workbench.change(scene -> scene.withSteps(1));
        assertThat(walk.place().get()).isEmpty();
    }

    @Test
    void beyondTheEndOfARunTheWayBackIsIntoItsLastStep() {
        workbench.change(scene -> scene.withMethods(List.of(MethodChoice.of("newton"))));
        workbench.change(scene -> scene.withSteps(30).withTolerance(java.util.OptionalDouble.of(1e-8)));
        int last = workbench.runs().chosen().orElseThrow().run().orElseThrow().last();
        assertThat(last).isLessThan(20);
        playback.seek(30);
        walk.forward();
        assertThat(walk.place().get()).isEmpty();
        walk.back();
        assertThat(walk.place().get()).map(Place::k).contains(last - 1);
    }

    @Test
    void theOpenedStepIsTheOneOfTheRun() {
        assertThat(walk.step(1).orElseThrow().explanation().phases()).hasSize(6);
        assertThat(walk.step(1)).isSameAs(walk.step(1));
        assertThat(walk.step(3)).isEmpty();
        assertThat(walk.step(-1)).isEmpty();
    }
}
