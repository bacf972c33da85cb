package talweg.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import talweg.export.Palettes;
import talweg.figure.Theme;

/// Dresses a scene in a theme: the controls' own style sheet, the palette's colours as variables, and the window's
/// rules; all in the size that is wanted.
public final class Stylesheets {
    private static final String RULES =
            Stylesheets.class.getResource("/styles/talweg.css").toExternalForm();

    private Stylesheets() {}

    /// Dresses `scene` in `theme`, everything `factor` times as large as usual.
    public static void apply(Theme theme, double factor, Scene scene) {
        String controls = ScaledSheet.url(controls(theme), factor);
        // Setting it restyles every window, even if it is the same.
        if (!Objects.equals(controls, Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(controls);
        }
        scene.getStylesheets().setAll(ScaledSheet.inline(Palettes.css(theme)), ScaledSheet.url(RULES, factor));
    }

    private static String controls(Theme theme) {
        atlantafx.base.theme.Theme look = switch (theme) {
            case LIGHT -> new PrimerLight();
            case DARK -> new PrimerDark();
        };
        // Asked for by a class of its own module, which is where it is.
        return look.getClass().getResource(look.getUserAgentStylesheet()).toExternalForm();
    }
}
