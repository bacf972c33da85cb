package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import talweg.figure.Face;
import talweg.figure.TextStyle;

class TextRunTest {
    private static final TextStyle CAPTION = TextStyle.left(Face.TEXT, 11);

    @Test
    void aTextThatItsFaceCanWriteIsOnePart() {
        assertThat(TextRun.of("From (0, −3).", CAPTION)).containsExactly(new TextRun("From (0, −3).", CAPTION, 0));
    }

    @Test
    void aSignAmongWordsIsTakenFromTheFaceThatHasIt() {
        List<TextRun> runs = TextRun.of("where ∥g∥ is", CAPTION);
        assertThat(runs).extracting(TextRun::text).containsExactly("where ", "∥", "g", "∥", " is");
        assertThat(runs.get(1).style().face()).isEqualTo(Face.MONO);
        assertThat(runs).allMatch(TextRun::isComplete);
        assertThat(runs.get(1).x()).isEqualTo(runs.get(0).width());
        assertThat(Shapes.textWidth("where ∥g∥ is", CAPTION))
                .isEqualTo(runs.getLast().x() + runs.getLast().width());
    }

    @Test
    void aGradientIsATriangleOnItsPointAsHighAsACapital() {
        List<TextRun> runs = TextRun.of("along −∇∇f here", TextStyle.left(Face.TEXT, 100));
        assertThat(runs).extracting(TextRun::text).containsExactly("along −", "∇", "∇", "f here");
        TextRun nabla = runs.get(1);
        Rectangle2D box = nabla.outline().getBounds2D();
        assertThat(box.getMinX()).isBetween(nabla.x(), nabla.x() + 10);
        assertThat(box.getMinY()).isBetween(-80.0, -65.0);
        assertThat(box.getMaxY()).isBetween(-1.0, 1.0);
        assertThat(nabla.outline().contains(box.getCenterX(), -3))
                .as("the point")
                .isTrue();
        assertThat(nabla.outline().contains(box.getMinX() + 5, -3))
                .as("beside the point")
                .isFalse();
        assertThat(nabla.outline().contains(box.getMinX() + 10, box.getMinY() + 3))
                .as("the bar on top")
                .isTrue();
    }

    @Test
    void whatNoFaceHasStaysInTheWantedOne() {
        List<TextRun> runs = TextRun.of("深 valley", CAPTION);
        assertThat(runs).extracting(run -> run.style().face()).containsOnly(Face.TEXT);
        assertThat(runs).noneMatch(TextRun::isComplete);
    }
}
