package talweg.desktop.preference;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import talweg.function.Words;
import talweg.session.Settings;
import talweg.session.Settings.Box;

/// Where the window stands, to be found there again.
public final class WindowPlace {
    private final Stage stage;
    private Optional<Box> last = Optional.empty();

    /// The place of `stage`, which covers its screen while that is preferred.
    public WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        preferences.fullScreen().subscribe((_, now) -> stage.setFullScreen(now));
        stage.fullScreenProperty()
                .subscribe((_, now) -> preferences.fullScreen().set(now));
        // Esc takes a drag back and closes lists; it must not shrink the window in front of a class.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.fullScreenProperty()
                .subscribe(_ -> stage.setFullScreenExitHint(new Words("desktop").say("fullScreen.hint")));
    }

    /// Puts the window where it was left, on a screen that is connected now.
    public void restore(Settings settings) {
        settings.window().ifPresent(left -> put(desk().place(left)));
        stage.setMaximized(settings.maximized());
        stage.setFullScreen(settings.fullScreen());
    }

    private void put(Box box) {
        last = Optional.of(box);
        stage.setX(box.x());
        stage.setY(box.y());
        stage.setWidth(box.width());
        stage.setHeight(box.height());
    }

    private static Desk desk() {
        return new Desk(List.copyOf(Screen.getScreens()).stream()
                .map(screen -> box(screen.getVisualBounds()))
                .toList());
    }

    private static Box box(Rectangle2D bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// `settings` with the place where the window stands now. What it covers while it fills a screen is not its place.
    public Settings in(Settings settings) {
        boolean free = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (free && Double.isFinite(stage.getX()) && stage.getWidth() > 0) {
            last = Optional.of(new Box(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
        return settings.withWindow(last, stage.isMaximized(), stage.isFullScreen());
    }
}
