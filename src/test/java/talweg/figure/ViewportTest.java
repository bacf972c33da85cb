package talweg.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import talweg.function.Domain;

class ViewportTest {
    private static final Domain SQUARE = Domain.rectangle(-2, 2, -1, 3);

    private final Viewport view = Viewport.fit(Box.size(800, 400), SQUARE, true);

    @Test
    void fitShowsTheWholeDomainInTheMiddle() {
        assertThat(view.equalAspect()).isTrue();
        assertThat(view.pixelsPerY()).isEqualTo(100);
        assertThat(view.visible()).isEqualTo(Domain.rectangle(-4, 4, -1, 3));
        assertThat(view.toPixelX(0)).isEqualTo(400);
    }

    @Test
    void withoutEqualAspectTheDomainFillsTheFrame() {
        assertThat(Viewport.fit(Box.size(800, 400), SQUARE, false).visible()).isEqualTo(SQUARE);
    }

    @Test
    void yGrowsUpwards() {
        assertThat(view.toPixelY(3)).isEqualTo(0);
        assertThat(view.toPixelY(-1)).isEqualTo(400);
    }

    @Test
    void onResizeCentreAndScaleStay() {
        Viewport larger = view.withFrame(Box.size(1000, 1000));
        assertThat(larger.toX(500)).isEqualTo(view.toX(400));
        assertThat(larger.pixelsPerX()).isEqualTo(view.pixelsPerX());
    }

    @Property
    void thePointUnderThePointerStaysWhereItIs(
            @ForAll @DoubleRange(min = 0.01, max = 100) double factor,
            @ForAll @DoubleRange(min = 0, max = 800) double px,
            @ForAll @DoubleRange(min = 0, max = 400) double py) {
        Viewport zoomed = view.zoom(factor, px, py);
        assertThat(zoomed.toPixelX(view.toX(px))).isCloseTo(px, within(1e-8));
        assertThat(zoomed.toPixelY(view.toY(py))).isCloseTo(py, within(1e-8));
        assertThat(zoomed.pixelsPerX()).isCloseTo(view.pixelsPerX() * factor, within(1e-8));
    }

    @Property
    void pixelsComeBackAsPixels(@ForAll @DoubleRange(min = -1000, max = 2000) double p) {
        assertThat(view.toPixelX(view.toX(p))).isCloseTo(p, within(1e-9));
        assertThat(view.toPixelY(view.toY(p))).isCloseTo(p, within(1e-9));
    }

    @Test
    void panMovesThePlaneWithThePointer() {
        Viewport panned = view.pan(30, -20);
        assertThat(panned.toPixelX(0)).isCloseTo(view.toPixelX(0) + 30, within(1e-9));
        assertThat(panned.toPixelY(0)).isCloseTo(view.toPixelY(0) - 20, within(1e-9));
    }

    @Test
    void aPartOfTheFrameShowsTheSamePointsInTheSamePlaces() {
        Viewport part = view.within(new Box(100, 50, 300, 200));
        assertThat(part.toPixelX(1.5)).isCloseTo(view.toPixelX(1.5), within(1e-9));
        assertThat(part.toPixelY(1.5)).isCloseTo(view.toPixelY(1.5), within(1e-9));
    }

    @Test
    void zoomEndsWhereTheNumbersEnd() {
        Viewport deepest = view;
        for (int i = 0; i < 100; i++) {
            deepest = deepest.zoom(10, 400, 200);
        }
        assertThat(deepest.pixelsPerX()).isFinite().isLessThanOrEqualTo(1e12 * (1 + 1e-9));
        for (int i = 0; i < 100; i++) {
            deepest = deepest.zoom(0.1, 400, 200);
        }
        assertThat(deepest.pixelsPerX()).isGreaterThanOrEqualTo(1e-12 * (1 - 1e-9));
    }

    @Test
    void aDomainThatIsAPointIsStillSeen() {
        Viewport point = Viewport.fit(Box.size(100, 100), Domain.cube(2, 1, 1), true);
        assertThat(point.toPixelX(1)).isEqualTo(50);
    }
}
