package talweg.desktop;

import talweg.command.CommandLineInterface;

/// The one entry point.
public final class Talweg {
    private Talweg() {}

    /// Starts the program.
    public static void main(String[] arguments) {
        // Java2D would otherwise look for a display that may not answer.
        System.setProperty("java.awt.headless", "true");
        System.exit(CommandLineInterface.run(arguments, System.in, System.out, System.err));
    }
}
