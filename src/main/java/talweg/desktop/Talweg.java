package talweg.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import talweg.command.CommandLineInterface;
import talweg.desktop.launch.Ahead;
import talweg.desktop.launch.FileArgument;
import talweg.desktop.launch.Obstacle;
import talweg.desktop.launch.Picture;
import talweg.desktop.launch.Rehearsal;

/// The one entry point: without arguments, or with a file that was double-clicked, the window; otherwise the command
/// line.
public final class Talweg {
    private Talweg() {}

    /// Starts the program.
    public static void main(String[] arguments) {
        // Java2D paints pictures and glyphs here. Otherwise it would look for a display, which may not answer,
        // and get in the way of the window's toolkit.
        System.setProperty("java.awt.headless", "true");
        Optional<Path> file = FileArgument.of(arguments);
        System.exit(
                arguments.length == 0 || file.isPresent()
                        ? open(file)
                        : CommandLineInterface.run(arguments, System.in, System.out, System.err));
    }

    /// The window, or a picture where there can be none.
    private static int open(Optional<Path> file) {
        Optional<Obstacle> obstacle = Obstacle.here();
        if (obstacle.isPresent()) {
            return Picture.insteadOfTheWindow(obstacle.get(), file);
        }
        try {
            Rehearsal.begin();
            Ahead.begin();
            Obstacle.avoidMissingAcceleration();
            Application.launch(
                    TalwegApplication.class, file.map(Path::toString).stream().toArray(String[]::new));
            return CommandLineInterface.SUCCESS;
        } catch (UnsupportedOperationException toolkitDidNotStart) {
            return Picture.insteadOfTheWindow(Obstacle.NO_TOOLKIT, file);
        }
    }
}
