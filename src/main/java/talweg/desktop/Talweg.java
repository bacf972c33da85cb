package talweg.desktop;

/// The one entry point: without arguments the window, with arguments the command line.
public final class Talweg {
    private Talweg() {}

    /// Starts the program.
    public static void main(String[] arguments) {
        System.out.println("Talweg");
    }
}
