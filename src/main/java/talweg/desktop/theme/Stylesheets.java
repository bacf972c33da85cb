package talweg.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.Application;
import javafx.scene.Scene;
import talweg.export.Palettes;
import talweg.figure.Theme;

/// Dresses a scene in a theme: the controls' own style sheet, the palette's colours as variables, and the window's
/// rules.
public final class Stylesheets {
    private static final String RULES =
            Stylesheets.class.getResource("/styles/talweg.css").toExternalForm();

    private Stylesheets() {}

    /// Dresses `scene` in `theme`.
    public static void apply(Theme theme, Scene scene) {
        Application.setUserAgentStylesheet(
                switch (theme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(variables(theme), RULES);
    }

    /// The colours as a style sheet that needs no file.
    private static String variables(Theme theme) {
        byte[] css = Palettes.css(theme).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css);
    }
}
