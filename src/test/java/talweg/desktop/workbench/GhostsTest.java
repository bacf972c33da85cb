package talweg.desktop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talweg.engine.Engine;
import talweg.engine.Run;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class GhostsTest {
    private final AtomicLong clock = new AtomicLong();
    private final Engine engine = Engine.sameThread(error -> {
        throw new AssertionError(error);
    });
    private final Workbench workbench = new Workbench(Scene.opening(), SampleLibrary.load(), engine);
    private final RunsModel runs = new RunsModel(workbench, engine, clock::get);

    GhostsTest() {
        retune("gd:lr=0.005", "adam:lr=0.2");
        rest();
    }

    @Test
    void theRunBeforeAChangeOfAHyperparameterRemains() {
        Run before = run();
        retune("gd:lr=0.01", "adam:lr=0.2");
        assertThat(ghosts()).containsExactly(before);
        assertThat(run()).isNotSameAs(before);
    }

    @Test
    void aSliderOnItsWayIsOneChange() {
        Run before = run();
        retune("gd:lr=0.01", "adam:lr=0.2");
        clock.addAndGet(Ghosts.REST / 2);
        retune("gd:lr=0.02", "adam:lr=0.2");
        assertThat(ghosts()).containsExactly(before);
    }

    @Test
    void theNextChangeReplacesIt() {
        retune("gd:lr=0.01", "adam:lr=0.2");
        rest();
        Run before = run();
        retune("gd:lr=0.02", "adam:lr=0.2");
        assertThat(ghosts()).containsExactly(before);
        retune("gd:lr=0.02", "adam:lr=0.1");
        assertThat(runs.runs().get().getFirst().ghost()).isEmpty();
    }

    @Test
    void noneIsLeftWhereTheRatesFollowTheFunction() {
        workbench.reset();
        workbench.type("x^4 + y^4");
        assertThat(workbench.scene().get().specifications()).contains("gd:lr=auto");
        assertThat(workbench.runs().runs().get()).allMatch(run -> run.ghost().isEmpty());
    }

    @Test
    void anotherStartTakesItAway() {
        retune("gd:lr=0.01", "adam:lr=0.2");
        workbench.change(scene -> scene.withStart(Point.of(1, 1)));
        assertThat(ghosts()).isEmpty();
    }

    @Test
    void whatRunsDoNotDependOnLeavesItThere() {
        Run before = run();
        retune("gd:lr=0.01", "adam:lr=0.2");
        rest();
        workbench.change(scene -> scene.withNote("another"));
        assertThat(ghosts()).containsExactly(before);
    }

    @Test
    void aMethodThatComesOrGoesTakesItAway() {
        retune("gd:lr=0.01", "adam:lr=0.2");
        rest();
        retune("gd:lr=0.01", "adam:lr=0.2", "newton");
        assertThat(ghosts()).isEmpty();
        retune("gd:lr=0.02", "adam:lr=0.2", "newton");
        rest();
        assertThat(ghosts()).hasSize(1);
        retune("gd:lr=0.02", "newton");
        assertThat(ghosts()).isEmpty();
    }

    @Test
    void aSceneThatIsOpenedIsComparedWithNothing() {
        Scene other = workbench
                .scene()
                .get()
                .withMethods(List.of(MethodChoice.of("gd:lr=0.001"), MethodChoice.of("adam:lr=0.2")));
        workbench.open(other);
        assertThat(workbench.runs().runs().get()).allMatch(run -> run.ghost().isEmpty());
    }

    @Test
    void itCanBeTakenAway() {
        Run before = run();
        retune("gd:lr=0.01", "adam:lr=0.2");
        assertThat(runs.hasGhosts().getValue()).isTrue();
        Run now = run();
        runs.clearGhosts();
        assertThat(ghosts()).isEmpty();
        assertThat(runs.hasGhosts().getValue()).isFalse();
        assertThat(run()).isSameAs(now).isNotSameAs(before);
    }

    @Test
    void anotherMethodInItsPlaceHasNone() {
        retune("momentum:lr=0.01", "adam:lr=0.2");
        assertThat(ghosts()).isEmpty();
    }

    private void rest() {
        clock.addAndGet(2 * Ghosts.REST);
    }

    private void retune(String... methods) {
        workbench.change(scene ->
                scene.withMethods(Stream.of(methods).map(MethodChoice::of).toList()));
    }

    private Run run() {
        return runs.runs().get().getFirst().run().orElseThrow();
    }

    private List<Run> ghosts() {
        return runs.runs().get().stream()
                .flatMap(method -> method.ghost().stream())
                .toList();
    }
}
