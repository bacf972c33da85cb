package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;

class ClipperTest {
    private final Viewport view = Viewport.fit(Box.size(100, 100), Domain.rectangle(0, 100, 0, 100), true);
    private final Clipper clipper = new Clipper();

    private Outline clip(double[] x, double[] y) {
        clipper.clip(x, y, new int[] {0, x.length}, view, 0);
        return clipper.outline();
    }

    @Test
    void aLineThroughTheFrameIsCutOnBothSides() {
        Outline cut = clip(new double[] {-100, 200}, new double[] {50, 50});
        assertThat(cut.pieces()).isEqualTo(1);
        assertThat(cut.x(0)).isCloseTo(0, within(1e-9));
        assertThat(cut.x(1)).isCloseTo(100, within(1e-9));
        assertThat(clipper.phase(0)).isCloseTo(100, within(1e-9));
    }

    @Test
    void aLineThatPassesBesideIsGone() {
        assertThat(clip(new double[] {-100, 300}, new double[] {100, 300}).isEmpty())
                .isTrue();
    }

    @Test
    void aPathThatLeavesAndReturnsIsTwoPieces() {
        Outline cut = clip(new double[] {50, 150, 50}, new double[] {20, 50, 80});
        assertThat(cut.pieces()).isEqualTo(2);
    }

    @Test
    void whatIsNotANumberInterrupts() {
        Outline cut = clip(new double[] {10, 20, Double.NaN, 30, 40}, new double[] {10, 20, 5, 30, 40});
        assertThat(cut.pieces()).isEqualTo(2);
        assertThat(cut.end(1)).isEqualTo(4);
    }

    @Test
    void aPathToTheEndOfTheNumbersIsCutToo() {
        Outline cut = clip(new double[] {50, 1e300}, new double[] {50, 50});
        assertThat(cut.pieces()).isEqualTo(1);
        assertThat(cut.x(1)).isCloseTo(100, within(0.1));
    }

    @Test
    void aMillionPointsInOnePixelAreFew() {
        double[] still = new double[1_000_000];
        java.util.Arrays.fill(still, 50);
        assertThat(clip(still, still).end(0)).isLessThan(5);
    }

    @Property
    void nothingLiesOutside(
            @ForAll @Size(10) double[] x, @ForAll @Size(10) @DoubleRange(min = -500, max = 500) double[] y) {
        Outline cut = clip(x, y);
        for (int piece = 0; piece < cut.pieces(); piece++) {
            for (int i = cut.start(piece); i < cut.end(piece); i++) {
                assertThat(view.frame().grow(0.1).contains(cut.x(i), cut.y(i))).isTrue();
            }
        }
    }
}
