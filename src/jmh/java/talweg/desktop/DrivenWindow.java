package talweg.desktop;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import talweg.desktop.instrument.InstrumentModel;
import talweg.desktop.map.MapViewModel;
import talweg.desktop.workbench.MethodRun;
import talweg.desktop.workbench.Workbench;
import talweg.figure.Box;
import talweg.figure.Viewport;
import talweg.session.Scene;
import talweg.session.UserFolder;

/// The whole program in its window, and a hand on the mouse.
public final class DrivenWindow {
    private final TalwegApplication application;
    private final Robot robot;
    private final AtomicInteger pulses = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();

    private DrivenWindow(TalwegApplication application) throws Exception {
        this.application = application;
        this.robot = onTheThread(Robot::new);
    }

    /// Opens the window, without the tour of a first launch.
    public static DrivenWindow open() throws Exception {
        System.setProperty(
                UserFolder.PROPERTY, Files.createTempDirectory("talweg").toString());
        FxToolkit.registerPrimaryStage();
        DrivenWindow window = new DrivenWindow((TalwegApplication) FxToolkit.setupApplication(TalwegApplication.class));
        onTheThread(() -> {
            ((Button) map().getScene().lookup("#tourClose")).fire();
            return null;
        });
        return window;
    }

    /// Shows a scene in a window of this size, and waits until the map has it.
    public void show(Scene scene, double width, double height) throws Exception {
        onTheThread(() -> {
            Stage stage = (Stage) Window.getWindows().getFirst();
            stage.setWidth(width);
            stage.setHeight(height);
            workbench().open(scene);
            return null;
        });
        Thread.sleep(1500);
        onTheThread(() -> {
            map().getScene().addPostLayoutPulseListener(pulses::incrementAndGet);
            workbench().runs().runs().addListener((_, _, now) -> {
                if (now.stream().noneMatch(MethodRun::computing)) {
                    answers.incrementAndGet();
                }
            });
            return null;
        });
    }

    private Workbench workbench() {
        return application.workbench();
    }

    private static Node map() {
        return Window.getWindows().getFirst().getScene().lookup(".map-canvas");
    }

    /// Pixels of the screen at which the map shows a part of its width and height.
    public Point2D at(double right, double down) throws Exception {
        return onTheThread(() -> map().localToScreen(
                right * map().getLayoutBounds().getWidth(),
                down * map().getLayoutBounds().getHeight()));
    }

    /// Where the start is, on the screen, as long as the view is the scene's own.
    public Point2D start() throws Exception {
        return onTheThread(() -> {
            Scene scene = workbench().scene().get();
            Bounds bounds = map().getLayoutBounds();
            Viewport view = Viewport.fit(Box.size(bounds.getWidth(), bounds.getHeight()), scene.view(), true);
            return map().localToScreen(
                    view.toPixelX(scene.start().coordinate(0)), view.toPixelY(scene.start().coordinate(1)));
        });
    }

    /// The instrument in its hand.
    public InstrumentModel instruments() throws Exception {
        return onTheThread(() -> mapModel().instruments());
    }

    /// Where a point of the plane is, on the screen.
    public Point2D of(double x, double y) throws Exception {
        return onTheThread(() -> {
            Method view = MapViewModel.class.getDeclaredMethod("view");
            view.setAccessible(true);
            Viewport now = (Viewport) ((ObservableValue<?>) view.invoke(mapModel())).getValue();
            return map().localToScreen(now.toPixelX(x), now.toPixelY(y));
        });
    }

    /// Nobody but a measurement has to look so deep into the window.
    private MapViewModel mapModel() throws ReflectiveOperationException {
        return (MapViewModel) field("map", field("window", application));
    }

    private static Object field(String name, Object of) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }

    /// Does something after the layout of each pulse; on the thread of the window.
    public void eachPulse(Runnable what) {
        map().getScene().addPostLayoutPulseListener(what);
    }

    /// Does something on the thread of the window.
    public void perform(Runnable what) throws Exception {
        onTheThread(() -> {
            what.run();
            return null;
        });
    }

    /// Moves the mouse as soon as the thread of the window gets to it.
    public void move(double x, double y) {
        Platform.runLater(() -> robot.mouseMove(x, y));
    }

    /// Presses the button.
    public void press() throws Exception {
        onTheThread(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            return null;
        });
    }

    /// Lets go.
    public void release() throws Exception {
        onTheThread(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return null;
        });
    }

    /// Pulses so far.
    public int pulses() {
        return pulses.get();
    }

    /// How often all runs of a scene were there.
    public int answers() {
        return answers.get();
    }

    private static <T> T onTheThread(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
