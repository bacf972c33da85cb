package talweg.bench.start;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// What every window costs: one button, and it ends when that has been seen.
public final class EmptyWindow {
    private EmptyWindow() {}

    /// Opens it.
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /// The window.
    public static final class Window extends Application {
        private int pulses;

        /// Started by the launcher.
        public Window() {}

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Button("OK")), 1280, 800));
            stage.show();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (++pulses == 3) {
                        stop();
                        System.out.println("seen");
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
