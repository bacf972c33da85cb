package talweg.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import org.junit.jupiter.api.Test;
import talweg.figure.FormulaOutline;

class PathDataTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        FormulaOutline outline = Formulas.outline("\\frac{\\partial f}{\\partial x} = 0.3", 14);
        assertThat(outline.path()).contains("Q").contains("L");
        assertThat(PathData.of(PathData.shape(outline.path()))).isEqualTo(outline.path());
    }

    @Test
    void aRingKeepsItsHole() {
        var ring = PathData.shape("M0 0L9 0L9 9L0 9ZM3 3L3 6L6 6L6 3Z");
        assertThat(ring.getPathIterator(null).getWindingRule()).isEqualTo(PathIterator.WIND_NON_ZERO);
        assertThat(ring.contains(1, 1)).isTrue();
        assertThat(ring.contains(4, 4)).isFalse();
    }
}
