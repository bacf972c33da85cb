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

    /// Each segment of a path (±5.51, −5 · (−5)^k) crosses y = 0 a sixth of the way from its nearer end: at ±3.673….
    @Test
    void aDivergingPathCrossesTheFrameWhereItDoesOnPaperUpToTheEndOfTheNumbers() {
        Viewport around = Viewport.fit(Box.size(1000, 800), Domain.rectangle(-6, 6, -5, 5), true);
        for (int k = 2; k < 420; k++) {
            double side = k % 2 == 0 ? 5.51 : -5.51;
            double y = -5 * Math.pow(-5, k);
            Outline cut = clip(around, new double[] {side, -side}, new double[] {y, -5 * y});
            assertThat(cut.pieces()).as("k = %d", k).isEqualTo(1);
            double middle = (cut.x(0) + cut.x(1)) / 2;
            assertThat(middle).as("k = %d", k).isCloseTo(around.toPixelX(side * 2 / 3), within(0.01));
            assertThat(Math.abs(cut.y(1) - cut.y(0))).as("k = %d", k).isCloseTo(800, within(0.01));
        }
    }

    /// The line y = 3x through a view that is not centred on it, with its ends anywhere.
    @Test
    void aLineWithBothEndsFarAwayPassesThroughTheSamePoints() {
        Viewport aside = Viewport.fit(Box.size(300, 300), Domain.rectangle(0, 1, -0.5, 0.5), true);
        for (double size = 1; size < 1e300; size *= 1024) {
            Outline cut = clip(aside, new double[] {-size, size}, new double[] {-3 * size, 3 * size});
            assertThat(cut.pieces()).as("%s", size).isEqualTo(1);
            assertThat(cut.x(0)).as("%s", size).isCloseTo(0, within(1e-6));
            assertThat(cut.y(0)).as("%s", size).isCloseTo(150, within(1e-6));
            assertThat(cut.x(1)).as("%s", size).isCloseTo(50, within(1e-6));
            assertThat(cut.y(1)).as("%s", size).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void dashesOfALineThatComesFromFarAwayStillHaveAPlace() {
        clip(new double[] {-1e300, 50, 1e300}, new double[] {1e300, 50, 50});
        assertThat(clipper.phase(0)).isFinite();
    }

    private Outline clip(Viewport through, double[] x, double[] y) {
        clipper.clip(x, y, new int[] {0, x.length}, through, 0);
        return clipper.outline();
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
