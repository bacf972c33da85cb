package talweg.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.figure.instrument.Handle;
import talweg.function.Domain;
import talweg.session.Point;

class MapGesturesTest {
    /// 100 pixels a unit; the origin lies at (500, 300), a flag at (900, 500).
    private static final class Map implements MapGestures.Target {
        private Viewport view = Viewport.fit(Box.size(1000, 600), Domain.rectangle(-5, 5, -3, 3), true);
        private Point start = Point.of(0, 0);
        private int moves;
        private boolean selected;
        private String heard = "";
        private Optional<Handle> handle = Optional.empty();

        @Override
        public Viewport viewport() {
            return view;
        }

        @Override
        public double startX() {
            return start.coordinate(0);
        }

        @Override
        public double startY() {
            return start.coordinate(1);
        }

        @Override
        public void see(Viewport viewport) {
            view = viewport;
        }

        @Override
        public void start(double x, double y) {
            start = Point.of(x, y);
            moves++;
        }

        @Override
        public void select(boolean now) {
            selected = now;
        }

        @Override
        public boolean isThing(double px, double py) {
            return Math.hypot(px - 900, py - 500) < 10;
        }

        @Override
        public Optional<Handle> handle(double px, double py, double reach) {
            return handle.filter(one -> Math.hypot(view.toPixelX(one.x()) - px, view.toPixelY(one.y()) - py) <= reach);
        }

        @Override
        public void carry(Handle carried, double x, double y) {
            handle = Optional.of(Handle.point(carried.key(), x, y));
        }

        @Override
        public void click(double px, double py) {
            heard = "click " + px + " " + py;
        }

        @Override
        public void pin(double px, double py) {
            heard = "pin " + px + " " + py;
        }
    }

    private final Map map = new Map();
    private final MapGestures gestures = new MapGestures(map);

    private void press(double px, double py) {
        gestures.press(px, py, MapGestures.REACH);
    }

    @Test
    void aPressThatStaysWithinFourPixelsIsAClick() {
        press(620, 180);
        gestures.drag(622, 181, false, false);
        gestures.release(622, 181);
        assertThat(map.heard).isEqualTo("click 622.0 181.0");
        assertThat(map.view.centerX()).isZero();
    }

    @Test
    void draggingTheGroundPansAndLeavesTheStart() {
        press(800, 100);
        gestures.drag(810, 100, false, false);
        gestures.drag(850, 130, false, false);
        gestures.release(850, 130);
        assertThat(map.moves).isZero();
        assertThat(map.heard).isEmpty();
        assertThat(map.view.centerX()).isCloseTo(-0.5, within(1e-12));
        assertThat(map.view.centerY()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void draggingTheStartMovesItByAsMuchAsTheHand() {
        press(510, 305);
        gestures.drag(610, 205, false, false);
        assertThat(gestures.dragsThing()).isTrue();
        assertThat(map.start).isEqualTo(Point.of(1, 1));
        gestures.release(610, 205);
        assertThat(gestures.dragsThing()).isFalse();
    }

    @Test
    void aHandleIsDraggedLikeTheStartAndPutBackByEscape() {
        map.handle = Optional.of(Handle.point("point", 2, 1));
        press(702, 199);
        gestures.drag(802, 99, false, false);
        assertThat(map.handle).contains(Handle.point("point", 3, 2));
        assertThat(gestures.cancel()).isTrue();
        assertThat(map.handle).contains(Handle.point("point", 2, 1));
        assertThat(map.moves).isZero();
    }

    @Test
    void ofAHandleAndTheStartTheNearerOneIsTaken() {
        map.handle = Optional.of(Handle.point("point", 0.15, 0));
        press(502, 300);
        gestures.drag(602, 300, false, false);
        assertThat(map.start).isEqualTo(Point.of(1, 0));
        gestures.release(602, 300);
        press(515, 300);
        gestures.drag(615, 300, false, false);
        assertThat(map.handle).contains(Handle.point("point", 1.15, 0));
    }

    @Test
    void theStartIsPutOnShortNumbers() {
        press(500, 300);
        gestures.drag(620.37, 181.63, false, false);
        assertThat(map.start).isEqualTo(Point.of(1.2, 1.18));
    }

    @Test
    void aClickOnTheStartSelectsItAndOneBesideItLetsGo() {
        press(505, 300);
        gestures.release(505, 300);
        assertThat(map.selected).isTrue();
        assertThat(map.moves).isZero();
        assertThat(map.heard).isEmpty();
        press(600, 300);
        assertThat(map.selected).isFalse();
    }

    @Test
    void withAltTheStartMovesAtATenthOfTheSpeed() {
        press(500, 300);
        gestures.drag(600, 300, false, true);
        assertThat(map.start).isEqualTo(Point.of(0.1, 0));
    }

    @Test
    void withShiftTheStartSnapsToAGrid() {
        press(500, 300);
        gestures.drag(634, 300, true, false);
        assertThat(map.start).isEqualTo(Point.of(1, 0));
    }

    @Test
    void escapeTakesADragBack() {
        press(500, 300);
        gestures.drag(700, 300, false, false);
        assertThat(gestures.cancel()).isTrue();
        assertThat(map.start).isEqualTo(Point.of(0, 0));
        gestures.drag(800, 300, false, false);
        gestures.release(800, 300);
        assertThat(map.start).isEqualTo(Point.of(0, 0));
        assertThat(gestures.cancel()).isFalse();
    }

    @Test
    void theStartIsWithinReachOfAPointerAndFurtherOfAFinger() {
        assertThat(gestures.reaches(521, 300, MapGestures.REACH)).isTrue();
        assertThat(gestures.reaches(523, 300, MapGestures.REACH)).isFalse();
        assertThat(gestures.reaches(531, 300, MapGestures.FINGER)).isTrue();
        assertThat(gestures.reaches(533, 300, MapGestures.FINGER)).isFalse();
    }

    @Test
    void aFlagBesideTheStartIsClickedAndTheStartNotTaken() {
        map.start = Point.of(4, -2);
        press(900, 500);
        gestures.release(900, 500);
        assertThat(map.heard).startsWith("click");
        assertThat(map.selected).isFalse();
    }

    @Test
    void aLongPressHoldsTheProbeAndIsNoClick() {
        press(700, 200);
        gestures.lingers();
        gestures.release(700, 200);
        assertThat(map.heard).isEqualTo("pin 700.0 200.0");
    }

    @Test
    void whoHasMovedOrHoldsTheStartDoesNotLinger() {
        press(700, 200);
        gestures.drag(720, 200, false, false);
        gestures.lingers();
        press(500, 300);
        gestures.lingers();
        assertThat(map.heard).isEmpty();
        assertThat(gestures.dragsThing()).isTrue();
    }

    @Test
    void zoomingKeepsThePointUnderThePointer() {
        double x = map.view.toX(800);
        gestures.zoom(2, 800, 100);
        assertThat(map.view.toX(800)).isCloseTo(x, within(1e-12));
        assertThat(map.view.pixelsPerX()).isEqualTo(200);
    }
}
