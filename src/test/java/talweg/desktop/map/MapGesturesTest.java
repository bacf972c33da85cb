package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.function.Domain;
import talweg.session.Point;

class MapGesturesTest {
    /// 100 pixels a unit; the origin lies at (500, 300).
    private static final class Map implements MapGestures.Target {
        private Viewport view = Viewport.fit(Box.size(1000, 600), Domain.rectangle(-5, 5, -3, 3), true);
        private Point start = Point.of(0, 0);
        private int puts;

        @Override
        public Viewport viewport() {
            return view;
        }

        @Override
        public Optional<Point> start() {
            return Optional.of(start);
        }

        @Override
        public void see(Viewport viewport) {
            view = viewport;
        }

        @Override
        public void start(double x, double y) {
            start = Point.of(x, y);
            puts++;
        }
    }

    private final Map map = new Map();
    private final MapGestures gestures = new MapGestures(map);

    @Test
    void aClickPutsTheStartThereWithFewDigits() {
        gestures.press(620.3, 180.2);
        gestures.drag(622, 181, false, false);
        gestures.release(622, 181);
        assertThat(map.start).isEqualTo(Point.of(1.22, 1.19));
    }

    @Test
    void draggingTheGroundPansAndLeavesTheStart() {
        gestures.press(800, 100);
        gestures.drag(810, 100, false, false);
        gestures.drag(850, 130, false, false);
        gestures.release(850, 130);
        assertThat(map.puts).isZero();
        assertThat(map.view.centerX()).isCloseTo(-0.5, within(1e-12));
        assertThat(map.view.centerY()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void draggingTheStartMovesItByAsMuchAsTheHand() {
        gestures.press(510, 305);
        gestures.drag(610, 205, false, false);
        assertThat(gestures.dragsStart()).isTrue();
        assertThat(map.start).isEqualTo(Point.of(1, 1));
        gestures.release(610, 205);
        assertThat(gestures.dragsStart()).isFalse();
    }

    @Test
    void withAltTheStartMovesAtATenthOfTheSpeed() {
        gestures.press(500, 300);
        gestures.drag(600, 300, false, true);
        assertThat(map.start).isEqualTo(Point.of(0.1, 0));
    }

    @Test
    void withShiftTheStartSnapsToAGrid() {
        gestures.press(500, 300);
        gestures.drag(634, 300, true, false);
        assertThat(map.start).isEqualTo(Point.of(1, 0));
    }

    @Test
    void escapeTakesADragBack() {
        gestures.press(500, 300);
        gestures.drag(700, 300, false, false);
        gestures.cancel();
        assertThat(map.start).isEqualTo(Point.of(0, 0));
    }

    @Test
    void theStartIsWithinReachUpToTwentyTwoPixels() {
        assertThat(gestures.reachesStart(521, 300)).isTrue();
        assertThat(gestures.reachesStart(523, 300)).isFalse();
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        double x = map.view.toX(800);
        gestures.zoom(2, 800, 100);
        assertThat(map.view.toX(800)).isCloseTo(x, within(1e-12));
        assertThat(map.view.pixelsPerX()).isEqualTo(200);
    }
}
