package talweg.desktop.launch;

import java.nio.file.Path;
import java.util.Optional;
import talweg.command.CommandLineInterface;
import talweg.function.Words;

/// The opening scene, or the file that was to be opened, as a picture, for machines on which there can be no window.
public final class Picture {
    /// What the window's toolkit needs, by the names of Debian and its relatives.
    private static final String PACKAGES = "libgtk-3-0 libxtst6 libgl1 libxxf86vm1";

    private static final String OPENING = "himmelblau";
    private static final String FILE = "talweg.png";
    private static final Words WORDS = new Words("desktop");

    private Picture() {}

    /// Draws the picture into the working directory, and says why and what would help.
    ///
    /// @return the exit status
    public static int insteadOfTheWindow(Obstacle obstacle, Optional<Path> file) {
        System.out.println(WORDS.say(obstacle.key(), System.getenv("DISPLAY")));
        String[] command = {"render", file.map(Path::toString).orElse(OPENING), "-o", FILE};
        int status = CommandLineInterface.run(command, System.in, System.out, System.err);
        if (status == CommandLineInterface.SUCCESS) {
            System.out.println(WORDS.say("launch.picture", Path.of(FILE).toAbsolutePath()));
        }
        System.out.println(WORDS.say("launch.packages", PACKAGES));
        Optional.ofNullable(System.getProperty("jpackage.app-path"))
                .ifPresent(launcher -> System.out.println(WORDS.say("launch.command", launcher)));
        return status;
    }
}
