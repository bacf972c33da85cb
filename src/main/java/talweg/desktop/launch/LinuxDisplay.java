package talweg.desktop.launch;

import java.util.List;
import java.util.Optional;

/// An X display and the libraries JavaFX opens a window with. JavaFX speaks X11 alone, also under Wayland, where
/// XWayland sets `DISPLAY`.
record LinuxDisplay(String name) {
    /// What the GTK part of JavaFX is linked to and a machine without a desktop may lack.
    private static final List<String> LIBRARIES = List.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6");

    /// What its accelerated drawing is linked to.
    private static final List<String> ACCELERATION = List.of("libGL.so.1", "libXxf86vm.so.1");

    static LinuxDisplay named(String name) {
        return new LinuxDisplay(name == null ? "" : name);
    }

    /// Whether JavaFX can try to draw with OpenGL. Where it cannot, it should not try: it would print a stack trace
    /// before it draws by software.
    static boolean canAccelerate() {
        return ACCELERATION.stream().allMatch(NativeLibrary::isInstalled);
    }

    Optional<Obstacle> obstacle() {
        if (name.isBlank()) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        if (!LIBRARIES.stream().allMatch(NativeLibrary::isInstalled)) {
            return Optional.of(Obstacle.NO_GTK);
        }
        return NativeLibrary.displayAnswers(name) ? Optional.empty() : Optional.of(Obstacle.SILENT_DISPLAY);
    }
}
