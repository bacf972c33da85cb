package talweg.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a person prefers and the program remembers from one start to the next, whatever the scene. What was never
/// chosen
/// is left to the system.
///
/// @param lights the theme that was chosen
/// @param language the tag of the language that was chosen, such as `de`
/// @param scale the size of everything in percent, if another than the one that suits the screen was chosen
/// @param reducedMotion whether positions jump instead of gliding, if that was chosen
/// @param tourSeen whether the tour has been gone through or closed for ever
/// @param window where the window stands on the desk, when it is not maximized
/// @param maximized whether it fills its screen
/// @param fullScreen whether it covers its screen
/// @param recent the files that were opened last, the newest first
/// @param exports how figures, films and tables are wanted
public record Settings(
        Optional<Lights> lights,
        Optional<String> language,
        Optional<Integer> scale,
        Optional<Boolean> reducedMotion,
        boolean tourSeen,
        Optional<Box> window,
        boolean maximized,
        boolean fullScreen,
        List<Path> recent,
        ExportSettings exports) {
    /// How many files are remembered.
    public static final int MOST_RECENT = 10;

    /// Before anything has been chosen.
    public static final Settings STANDARD = new Settings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            false,
            List.of(),
            ExportSettings.STANDARD);

    /// Light or dark.
    public enum Lights {
        /// Dark on light.
        LIGHT,
        /// Light on dark.
        DARK
    }

    /// A rectangle on the desk, which may go over several screens.
    ///
    /// @param x of its left side
    /// @param y of its top
    /// @param width more than 0
    /// @param height more than 0
    public record Box(double x, double y, double width, double height) {}

    /// Keeps its own copy of the newest files.
    public Settings {
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /// Other choices of a person.
    public Settings withChoices(
            Optional<Lights> lights,
            Optional<String> language,
            Optional<Integer> scale,
            Optional<Boolean> reducedMotion,
            boolean tourSeen) {
        return new Settings(
                lights, language, scale, reducedMotion, tourSeen, window, maximized, fullScreen, recent, exports);
    }

    /// Another place of the window.
    public Settings withWindow(Optional<Box> window, boolean maximized, boolean fullScreen) {
        return new Settings(
                lights, language, scale, reducedMotion, tourSeen, window, maximized, fullScreen, recent, exports);
    }

    /// Other files.
    public Settings withRecent(List<Path> recent) {
        return new Settings(
                lights, language, scale, reducedMotion, tourSeen, window, maximized, fullScreen, recent, exports);
    }

    /// Other ways to export.
    public Settings withExports(ExportSettings exports) {
        return new Settings(
                lights, language, scale, reducedMotion, tourSeen, window, maximized, fullScreen, recent, exports);
    }
}
