package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import talweg.field.LevelLabel;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.function.Domain;

class LabelPictureTest {
    /// 100 pixels a unit, the origin in the middle.
    private final Viewport view = Viewport.fit(Box.size(400, 400), Domain.rectangle(-2, 2, -2, 2), true);
    private final LevelLabel label = new LevelLabel(0, "1000", 0, 0, 1, 0, 0);

    @Test
    void aLabelKeepsAwayFromAMarkerWithAllItsText() {
        assertThat(LabelPicture.isClear(label, new double[] {0, 0.23}, view)).isFalse();
        assertThat(LabelPicture.isClear(label, new double[] {0, 0.25}, view)).isTrue();
        assertThat(LabelPicture.isClear(label, new double[] {0.36, 0}, view)).isFalse();
        assertThat(LabelPicture.isClear(label, new double[] {0.4, 0}, view)).isTrue();
    }

    @Test
    void aLabelMakesRoomForAPlate() {
        assertThat(LabelPicture.touches(label, new Box(210, 190, 60, 20), view)).isTrue();
        assertThat(LabelPicture.touches(label, new Box(240, 190, 60, 20), view)).isFalse();
        assertThat(LabelPicture.touches(label, new Box(190, 215, 60, 20), view)).isFalse();
    }
}
