package talweg.desktop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import talweg.engine.Engine;
import talweg.function.Domain;
import talweg.session.Point;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class HistoryTest {
    private final Workbench workbench =
            new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
                throw new AssertionError(error);
            }));

    private final Scene before = workbench.scene().get();

    @BeforeEach
    void nothingToUndo() {
        assertThat(workbench.history().undoable().get()).isFalse();
    }

    @Test
    void aChangeIsTakenBackAndMadeAgain() {
        put(1, 2);
        workbench.undo();
        assertThat(workbench.scene().get()).isEqualTo(before);
        workbench.redo();
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(1, 2));
    }

    @Test
    void aDragIsOneEntry() {
        workbench.history().hold();
        put(1, 1);
        put(2, 2);
        put(3, 3);
        workbench.history().release();
        put(4, 4);
        workbench.undo();
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(3, 3));
        workbench.undo();
        assertThat(workbench.scene().get().start()).isEqualTo(before.start());
    }

    @Test
    void lettersTypedOneAfterTheOtherAreOneEntry() {
        workbench.type("x");
        workbench.type("x^2");
        workbench.type("x^2 + y^2");
        workbench.undo();
        assertThat(workbench.scene().get().function()).isEqualTo(before.function());
        assertThat(workbench.scene().get().methods()).isEqualTo(before.methods());
    }

    @Test
    void lookingAroundIsNoEntryAndStaysAsItIs() {
        put(1, 1);
        Domain near = Domain.rectangle(0, 1, 0, 1);
        workbench.change(scene -> scene.withView(near));
        workbench.playback().seek(7);
        workbench.undo();
        assertThat(workbench.scene().get().start()).isEqualTo(before.start());
        assertThat(workbench.scene().get().view()).isEqualTo(near);
        assertThat(workbench.playback().iteration().get()).isEqualTo(7);
    }

    @Test
    void anOpenedSceneIsTakenBackWithItsIteration() {
        workbench.playback().seek(12);
        workbench.open(Scene.of(workbench.library().function("rosenbrock").orElseThrow()));
        workbench.undo();
        assertThat(workbench.scene().get().function()).isEqualTo(before.function());
        assertThat(workbench.playback().iteration().get()).isEqualTo(12);
        put(1, 1);
        workbench.reset();
        assertThat(workbench.scene().get()).isEqualTo(before);
    }

    @Test
    void aNewChangeEndsWhatCouldBeDoneAgain() {
        put(1, 1);
        workbench.undo();
        put(2, 2);
        assertThat(workbench.history().redoable().get()).isFalse();
    }

    @Test
    void twoHundredChangesAreRemembered() {
        for (int i = 1; i <= 250; i++) {
            put(i, 0);
        }
        for (int i = 0; i < 300; i++) {
            workbench.undo();
        }
        assertThat(workbench.scene().get().start()).isEqualTo(Point.of(50, 0));
    }

    private void put(double x, double y) {
        workbench.change(scene -> scene.withStart(Point.of(x, y)));
    }
}
