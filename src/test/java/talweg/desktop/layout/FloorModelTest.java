package talweg.desktop.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import talweg.desktop.preference.Preferences;
import talweg.desktop.preference.Surroundings;
import talweg.desktop.workbench.Workbench;
import talweg.engine.Engine;
import talweg.figure.Theme;
import talweg.session.Pane;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.Settings;

class FloorModelTest {
    private Workbench workbench;
    private Preferences preferences;
    private FloorModel model;

    @BeforeEach
    void openTheWindow() {
        workbench = new Workbench(Scene.opening(), SampleLibrary.load(), Engine.sameThread(error -> {
            throw new AssertionError(error);
        }));
        preferences = new Preferences(Settings.STANDARD, new Surroundings(Theme.LIGHT, false, 100));
        model = new FloorModel(workbench, preferences);
    }

    @Test
    void whereThereIsRoomFoldingBelongsToTheScene() {
        model.resize(1920, 1080);
        model.toggle(Pane.METHODS);
        assertThat(model.plan().get().methods()).isEqualTo(Place.STRIP);
        assertThat(workbench.scene().get().arrangement().folded()).containsExactly(Pane.METHODS);
        model.toggle(Pane.METHODS);
        assertThat(model.plan().get().methods()).isEqualTo(Place.DOCKED);
    }

    @Test
    void whereThereIsNoneTheSceneIsLeftAsItIs() {
        model.resize(1024, 768);
        model.toggle(Pane.STEP);
        assertThat(model.plan().get().step()).isEqualTo(Place.OVERLAY);
        assertThat(workbench.scene().get().arrangement().folded()).isEmpty();
        model.resize(1920, 1080);
        assertThat(model.plan().get().step()).isEqualTo(Place.DOCKED);
    }

    @Test
    void chartsThatWereOpenedAreOpenAgainAfterAPresentation() {
        model.resize(1280, 800);
        model.toggle(Pane.CHARTS);
        preferences.presentation().set(true);
        assertThat(model.open(Pane.CHARTS).getValue())
                .as("the map has everything")
                .isFalse();
        preferences.presentation().set(false);
        assertThat(model.open(Pane.CHARTS).getValue()).isTrue();
    }

    @Test
    void chartsThatWereOpenedStayOpenWhenEverythingBecomesLargerAndThoseThatWereFoldedStayFolded() {
        model.resize(1600, 1000);
        model.toggle(Pane.CHARTS);
        model.resize(1333, 833);
        assertThat(model.open(Pane.CHARTS).getValue()).isFalse();
        model.resize(1600, 1000);
        model.toggle(Pane.CHARTS);
        model.resize(1333, 833);
        assertThat(model.open(Pane.CHARTS).getValue()).isTrue();
        model.toggle(Pane.CHARTS);
        assertThat(model.open(Pane.CHARTS).getValue()).isFalse();
    }

    @Test
    void inAPresentationTheChartsComeWithTheStepPanel() {
        model.resize(1920, 1080);
        preferences.presentation().set(true);
        assertThat(model.open(Pane.CHARTS).getValue()).isFalse();
        model.toggle(Pane.CHARTS);
        assertThat(model.plan().get().step()).isEqualTo(Place.OVERLAY);
        assertThat(model.open(Pane.CHARTS).getValue()).isTrue();
        preferences.presentation().set(false);
        preferences.presentation().set(true);
        assertThat(model.plan().get().step()).isEqualTo(Place.TAB);
    }
}
