package talweg.desktop.launch;

import java.util.Locale;
import java.util.Optional;

/// What keeps the window from opening on this machine.
public enum Obstacle {
    /// No display is named in the environment.
    NO_DISPLAY,
    /// A display is named, but nobody answers there, or it does not let us in.
    SILENT_DISPLAY,
    /// A library that JavaFX needs for a window is not installed.
    NO_GTK,
    /// The window's toolkit could not be started for a reason of its own.
    NO_TOOLKIT;

    /// The obstacle on this machine, if there is one. Windows and macOS always have a display.
    public static Optional<Obstacle> here() {
        boolean needsNoDisplay = "headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return isLinux() && !needsNoDisplay
                ? LinuxDisplay.named(System.getenv("DISPLAY")).obstacle()
                : Optional.empty();
    }

    /// Lets JavaFX draw by software where OpenGL is not installed, unless somebody has decided otherwise.
    public static void avoidMissingAcceleration() {
        if (isLinux() && System.getProperty("prism.order") == null && !LinuxDisplay.canAccelerate()) {
            System.setProperty("prism.order", "sw");
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    /// The key of the sentence that says so.
    public String key() {
        return "launch." + name().toLowerCase(Locale.ROOT);
    }
}
