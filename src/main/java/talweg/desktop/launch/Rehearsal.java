package talweg.desktop.launch;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import talweg.command.CommandLineInterface;

/// What comes before the window while a package is made: a cache of classes is recorded from one process alone, and the
/// command line is to find its own there too.
public final class Rehearsal {
    /// A system property: if it is true, commands are carried out before the window opens.
    private static final String COMMANDS = "talweg.rehearsal.commands";

    private static final List<String> LINES = List.of(
            "eval himmelblau --at=1,2",
            "trace himmelblau --method=adam --start=1,1 --steps=20",
            "contours himmelblau",
            "basins himmelblau --method=newton --grid=40x40",
            "pad himmelblau --method=momentum --steps=50",
            "functions");

    private Rehearsal() {}

    /// Carries them out, if they are wanted, and says nothing.
    public static void begin() {
        if (Boolean.getBoolean(COMMANDS)) {
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
            LINES.forEach(
                    line -> CommandLineInterface.run(line.split(" "), InputStream.nullInputStream(), nowhere, nowhere));
        }
    }
}
