package talweg.desktop.control;

import javafx.scene.paint.Color;

/// The colours of a palette as JavaFX has them.
public final class Paints {
    private Paints() {}

    /// The colour 0xAARRGGBB.
    public static Color of(int argb) {
        return Color.rgb(argb >>> 16 & 0xFF, argb >>> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }
}
