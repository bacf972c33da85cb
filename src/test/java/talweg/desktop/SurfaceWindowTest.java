package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import talweg.session.Outlook;
import talweg.session.Point;
import talweg.session.Scene;
import talweg.session.Shown;

/// The surface, as a person turns it on, turns it round and drags the start along it.
class SurfaceWindowTest {
    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    @Test
    void aHandTurnsItAndMovesTheStartAlongIt() {
        person.openTheFirstScene();
        person.robot.push(KeyCode.Z);
        Person.await("the surface is there", () -> canvas().isVisible() && fingerprint() != 0);
        assertThat(person.map().getParent().isVisible())
                .as("the map makes room")
                .isFalse();
        Person.await("it is fine", SurfaceWindowTest::isStill);
        long before = fingerprint();
        Bounds box = canvas().localToScreen(canvas().getBoundsInLocal());
        person.robot.moveTo(box.getMinX() + 0.3 * box.getWidth(), box.getMinY() + 0.1 * box.getHeight());
        person.robot.press(MouseButton.PRIMARY).moveBy(60, 0).moveBy(30, 10).release(MouseButton.PRIMARY);
        Person.await("it has turned", () -> fingerprint() != before);
        assertThat(outlook().azimuth()).isPresent();
        assertThat(outlook().elevation()).isGreaterThan(Outlook.STANDARD.elevation());

        double azimuth = outlook().azimuth().getAsDouble();
        Point start = scene().start();
        Person.await("it is fine", SurfaceWindowTest::isStill);
        person.robot.moveTo(canvas().localToScreen(startOnTheSurface()));
        person.robot.press(MouseButton.PRIMARY).moveBy(12, 0).moveBy(25, -20).release(MouseButton.PRIMARY);
        Person.await("the start has moved", () -> !scene().start().equals(start));
        assertThat(outlook().azimuth()).as("and it alone").hasValue(azimuth);

        person.robot.push(KeyCode.V);
        Person.await("both are there", () -> person.map().getParent().isVisible() && canvas().isVisible());
        Person.await("the map has the shape of its domain, so that both show the same", () -> {
            Bounds map = person.map().getLayoutBounds();
            return Math.abs(map.getWidth() - map.getHeight()) < 2;
        });
        person.robot.push(KeyCode.V);
        Person.await(
                "the map is back alone",
                () -> !person.robot.lookup("#surface").query().isVisible());
        assertThat(outlook().shown()).isEqualTo(Shown.MAP);
    }

    /// Where the ring of the start is painted: dark, around white, around a dark dot.
    private static Point2D startOnTheSurface() {
        int[] pixels = person.pixels(canvas());
        int width = (int) Math.round(canvas().getLayoutBounds().getWidth());
        int height = pixels.length / width;
        for (int y = 12; y < height - 12; y++) {
            for (int x = 12; x < width - 12; x++) {
                if (isRing(pixels, width, x, y)) {
                    return new Point2D(x, y);
                }
            }
        }
        throw new AssertionError("no start on the surface");
    }

    private static boolean isRing(int[] pixels, int width, int x, int y) {
        boolean ring = isDark(pixels[y * width + x]);
        for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
            ring &= !isDark(pixels[(y + 5 * way[1]) * width + x + 5 * way[0]]);
            ring &= isDark(pixels[(y + 8 * way[1]) * width + x + 8 * way[0]]);
        }
        return ring;
    }

    private static boolean isDark(int argb) {
        return Person.luminance(argb) < 90;
    }

    private static long fingerprint() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            ImageView view = person.robot.lookup("#surface-image").queryAs(ImageView.class);
            return view.getImage() == null ? 0L : sum(view.getImage());
        });
    }

    private static long sum(Image image) {
        long sum = 0;
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                sum = 31 * sum + image.getPixelReader().getArgb(x, y);
            }
        }
        return sum;
    }

    private static boolean isStill() {
        long before = fingerprint();
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        return fingerprint() == before;
    }

    private static Scene scene() {
        return person.application.workbench().scene().get();
    }

    private static Outlook outlook() {
        return scene().arrangement().outlook();
    }

    private static Node canvas() {
        return person.robot.lookup(".surface-canvas").query();
    }
}
