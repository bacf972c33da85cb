package talweg.desktop;

import java.util.Optional;
import javafx.application.Application;
import talweg.command.CommandLineInterface;
import talweg.desktop.launch.Obstacle;
import talweg.desktop.launch.Picture;

/// The one entry point: without arguments the window, with arguments the command line.
public final class Talweg {
    private Talweg() {}

    /// Starts the program.
    public static void main(String[] arguments) {
        // Java2D paints pictures and glyphs here. Otherwise it would look for a display, which may not answer,
        // and get in the way of the window's toolkit.
        System.setProperty("java.awt.headless", "true");
        System.exit(
                arguments.length == 0
                        ? open()
                        : CommandLineInterface.run(arguments, System.in, System.out, System.err));
    }

    /// The window, or a picture where there can be none.
    private static int open() {
        Optional<Obstacle> obstacle = Obstacle.here();
        if (obstacle.isPresent()) {
            return Picture.insteadOfTheWindow(obstacle.get());
        }
        try {
            Obstacle.avoidMissingAcceleration();
            Application.launch(TalwegApplication.class);
            return CommandLineInterface.SUCCESS;
        } catch (UnsupportedOperationException toolkitDidNotStart) {
            return Picture.insteadOfTheWindow(Obstacle.NO_TOOLKIT);
        }
    }
}
