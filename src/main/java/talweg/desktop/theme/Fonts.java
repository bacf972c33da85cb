package talweg.desktop.theme;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import talweg.figure.Face;

/// The faces that the app brings with it. Used on the JavaFX thread alone.
public final class Fonts {
    private record Key(Face face, double size) {}

    private static final Map<Key, Font> FONTS = new HashMap<>();
    private static final int REMEMBERED = 200;

    private Fonts() {}

    /// Makes the faces known to style sheets by their family names.
    public static void load() {
        for (Face face : Face.values()) {
            Font.loadFont(Fonts.class.getResourceAsStream(talweg.export.Fonts.resource(face)), 12);
        }
    }

    /// The font of `face` at `size` pixels.
    public static Font font(Face face, double size) {
        if (FONTS.size() > REMEMBERED) {
            FONTS.clear();
        }
        return FONTS.computeIfAbsent(new Key(face, size), Fonts::make);
    }

    private static Font make(Key key) {
        return switch (key.face()) {
            case TEXT -> Font.font("Inter", key.size());
            case STRONG -> Font.font("Inter Semi Bold", key.size());
            case VARIABLE -> Font.font("Inter", FontPosture.ITALIC, key.size());
            case MONO -> Font.font("JetBrains Mono", key.size());
        };
    }
}
