package talweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import talweg.desktop.workbench.Workbench;
import talweg.engine.ensemble.Form;

/// A swarm of starts, as a person turns it on, steps through it and reads its chart.
class SwarmWindowTest {
    private static Person person;

    @BeforeAll
    static void open() throws Exception {
        person = Person.atTheWindow();
        // Lower windows fold the charts.
        person.resize(980);
    }

    @AfterAll
    static void close() throws Exception {
        person.leave();
    }

    @Test
    void theDotsMoveWithTheStepsAndTheFanIsRead() {
        person.openTheFirstScene();
        person.robot.push(KeyCode.W);
        Person.await("the swarm is counted", () -> summary().startsWith("400 starts · Gradient descent: "));
        long before = fingerprint();
        person.robot.push(KeyCode.RIGHT);
        Person.await("the dots have moved", () -> fingerprint() != before);
        person.robot.push(KeyCode.END);
        Person.await("most are at a minimum", () -> summary().matches(".* (9\\d|100) % at a minimum.*"));
        person.choose("View", "Panels", "Charts", "swarm: median, 25–75, 5–95 %");
        Person.await(
                "the chart is there",
                () -> person.robot.lookup("#plot-DISTRIBUTION").tryQuery().isPresent());
        Person.await("the fan is read", () -> readAt("#plot-DISTRIBUTION").contains("400 starts"));
        person.robot.push(KeyCode.W);
        Person.await("nothing is left of it", () -> summary().isEmpty() && !dots().isVisible());
    }

    @Test
    void theCircleIsPulledByTheHandleThatIsSeenAndEscapeClosesThePopup() {
        person.openTheFirstScene();
        Workbench workbench = person.application.workbench();
        person.robot.interact(() -> workbench.change(scene -> scene.withEnsemble(scene.ensemble()
                .withShown(true)
                .withStarts(scene.ensemble().starts().withForm(Form.CIRCLE).withRadius(1.2)))));
        Person.await("the swarm is counted", () -> summary().startsWith("400 starts · Gradient descent: "));
        int handle = colour(1.2);
        assertThat(colour(2.4)).isNotEqualTo(handle);
        person.robot
                .drag(beside(1.2), MouseButton.PRIMARY)
                .moveTo(beside(2))
                .moveTo(beside(2.4))
                .drop();
        assertThat(workbench.scene().get().ensemble().starts().radius()).isCloseTo(2.4, within(0.02));
        Person.await("the handle is seen where it is", () -> colour(2.4) == handle);
        person.robot.clickOn("#swarm").clickOn("#swarm-count .number-field").push(KeyCode.ESCAPE);
        Person.await(
                "the popup is closed",
                () -> person.robot.lookup("#swarm-pane").tryQuery().isEmpty());
        person.robot.push(KeyCode.W);
        Person.await("it is put away", () -> summary().isEmpty());
    }

    /// Right of the start, on the screen.
    private static Point2D beside(double radius) {
        Bounds map = person.map().getLayoutBounds();
        double unit = Math.min(map.getWidth(), map.getHeight()) / 12;
        return person.at(0.5, 0.5).add(unit * radius, unit * 3);
    }

    /// Inside the ring of a handle and beside its dot.
    private static int colour(double radius) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Point2D on = person.map().screenToLocal(beside(radius).add(0, 3));
            return person.map().snapshot(null, null).getPixelReader().getArgb((int) on.getX(), (int) on.getY());
        });
    }

    private static String summary() {
        return person.label("#swarm-summary").getText();
    }

    private static ImageView dots() {
        return person.robot.lookup("#swarm-dots").queryAs(ImageView.class);
    }

    private static long fingerprint() {
        ImageView view = dots();
        if (view.getImage() == null) {
            return 0;
        }
        long sum = 0;
        for (int y = 0; y < view.getImage().getHeight(); y += 2) {
            for (int x = 0; x < view.getImage().getWidth(); x += 2) {
                sum = 31 * sum + view.getImage().getPixelReader().getArgb(x, y);
            }
        }
        return sum;
    }

    private static List<String> readAt(String query) {
        Node plot = person.robot.lookup(query).query();
        Bounds box = plot.localToScreen(plot.getBoundsInLocal());
        person.robot.moveTo(box.getMinX() + box.getWidth() / 3, box.getMinY() + box.getHeight() / 2);
        return person.robot.lookup("#chart-readout .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
