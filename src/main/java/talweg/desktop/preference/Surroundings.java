package talweg.desktop.preference;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Screen;
import talweg.figure.Theme;

/// What the operating system prefers, for whoever has chosen nothing.
///
/// @param theme light or dark
/// @param reducedMotion whether little should move
/// @param scale the size in percent that suits the screen
public record Surroundings(Theme theme, boolean reducedMotion, int scale) {
    /// Those of this machine, now.
    public static Surroundings here() {
        Platform.Preferences system = Platform.getPreferences();
        return new Surroundings(
                system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT,
                system.isReducedMotion(),
                ScreenSize.percent(Screen.getPrimary().getVisualBounds().getHeight()));
    }

    /// Tells `preferences` whenever the system changes its mind.
    public static void follow(Preferences preferences) {
        Platform.Preferences system = Platform.getPreferences();
        system.colorSchemeProperty().subscribe((_, _) -> preferences.live(here()));
        system.reducedMotionProperty().subscribe((_, _) -> preferences.live(here()));
    }
}
