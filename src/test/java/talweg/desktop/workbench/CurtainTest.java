package talweg.desktop.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talweg.engine.Engine;
import talweg.session.SampleLibrary;
import talweg.session.Scene;

class CurtainTest {
    private final Workbench workbench =
            new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
                throw new AssertionError(error);
            }));
    private final Curtain curtain = workbench.curtain();

    @Test
    void flagsAreLetteredInTheOrderInWhichTheyFall() {
        curtain.lower();
        curtain.drop(1, 2);
        curtain.drop(3, 4);
        assertThat(curtain.flags().get()).containsExactly(new Curtain.Flag('A', 1, 2), new Curtain.Flag('B', 3, 4));
    }

    @Test
    void flagsStayWhereTheyAreWhenTheLanguageChanges() {
        curtain.lower();
        curtain.drop(1, 2);
        Workbench retold = workbench.retold();
        assertThat(retold.curtain().isDown()).isTrue();
        assertThat(retold.curtain().flags().get()).containsExactly(new Curtain.Flag('A', 1, 2));
        retold.open(Scene.opening());
        assertThat(retold.curtain().flags().get()).isEmpty();
    }

    @Test
    void aSixthFlagIsRefused() {
        for (int i = 0; i < 5; i++) {
            assertThat(curtain.drop(i, i)).isPresent();
        }
        assertThat(curtain.drop(9, 9)).isEmpty();
        assertThat(curtain.flags().get()).hasSize(5);
    }

    @Test
    void aLetterThatWasTakenAwayIsFreeAgain() {
        curtain.drop(1, 1);
        curtain.drop(2, 2);
        curtain.remove(curtain.flags().get().getFirst());
        assertThat(curtain.drop(3, 3)).contains('A');
    }

    @Test
    void raisingKeepsTheFlagsAndLoweringBeginsAnew() {
        curtain.lower();
        curtain.drop(1, 1);
        curtain.raise();
        assertThat(curtain.isDown()).isFalse();
        assertThat(curtain.flags().get()).hasSize(1);
        curtain.lower();
        assertThat(curtain.flags().get()).isEmpty();
    }

    @Test
    void whetherItIsDownIsPartOfTheSceneAndNoEntryToUndo() {
        curtain.lower();
        assertThat(workbench.scene().get().arrangement().curtain()).isTrue();
        assertThat(workbench.history().undoable().get()).isFalse();
        curtain.drop(1, 1);
        workbench.open(Scene.opening());
        assertThat(curtain.flags().get()).isEmpty();
        assertThat(curtain.isDown()).isFalse();
    }
}
