package talweg.desktop.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talweg.session.Pane;

class FloorPlanTest {
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, DOCKED, DOCKED, true, true",
        "1280, 900,  DOCKED, DOCKED, true, true",
        "1280, 800,  DOCKED, DOCKED, false, true",
        "1279, 900,  DOCKED, STRIP,  true, false",
        "1024, 768,  DOCKED, STRIP,  false, false",
        "683, 512,   STRIP,  STRIP,  false, false"
    })
    void theSmallerTheWindowTheMoreIsFolded(
            double width, double height, Place methods, Place step, boolean charts, boolean beside) {
        FloorPlan plan = plan(width, height, Set.of(), Set.of());
        assertThat(plan.methods()).isEqualTo(methods);
        assertThat(plan.step()).isEqualTo(step);
        assertThat(plan.charts()).isEqualTo(charts);
        assertThat(plan.chartsBesideMap()).isEqualTo(beside);
    }

    @Test
    void whereThereIsRoomTheSceneSaysWhatIsFolded() {
        FloorPlan plan = plan(1920, 1080, EnumSet.allOf(Pane.class), Set.of());
        assertThat(plan.methods()).isEqualTo(Place.STRIP);
        assertThat(plan.step()).isEqualTo(Place.STRIP);
        assertThat(plan.charts()).isFalse();
        assertThat(plan.showsCharts()).isTrue();
    }

    @Test
    void whereThereIsNoneAnOpenedPaneStandsUponTheMap() {
        FloorPlan plan = plan(1024, 768, Set.of(), EnumSet.allOf(Pane.class));
        assertThat(plan.methods()).isEqualTo(Place.DOCKED);
        assertThat(plan.step()).isEqualTo(Place.OVERLAY);
        assertThat(plan.charts()).isTrue();
    }

    @Test
    void aPresentationLeavesTheMapAlone() {
        FloorPlan plan = FloorPlan.of(new Situation(1920, 1080, Set.of(), Set.of(), true));
        assertThat(plan.methods()).isEqualTo(Place.TAB);
        assertThat(plan.step()).isEqualTo(Place.TAB);
        assertThat(plan.showsCharts()).isFalse();
        assertThat(plan.hasStrip(plan.methods())).isFalse();
    }

    private static FloorPlan plan(double width, double height, Set<Pane> folded, Set<Pane> opened) {
        return FloorPlan.of(new Situation(width, height, folded, opened, false));
    }
}
