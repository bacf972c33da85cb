package talweg.desktop.control;

import javafx.scene.text.Text;

/// Knows how large texts are where it stands, for a control that sets sizes in code: put among a control's children, it
/// gets the font that texts have there and is never seen.
public final class TextGauge extends Text {
    /// The size of the window's font in its usual size, in pixels.
    private static final double USUAL = 13;

    /// A gauge that calls `changed` when texts become larger or smaller.
    public TextGauge(Runnable changed) {
        setVisible(false);
        setManaged(false);
        fontProperty().addListener((_, _, _) -> changed.run());
    }

    /// By how much texts are larger here than usual.
    public double factor() {
        return getFont().getSize() / USUAL;
    }
}
