package talweg.desktop.preference;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import talweg.figure.Theme;
import talweg.function.Words;

/// What a person prefers, whatever the scene. Outlives the views, which are made anew in another language.
public final class Preferences {
    /// The smallest size of everything, in percent.
    public static final int SMALLEST = 75;

    /// The largest.
    public static final int LARGEST = 250;

    private static final int STEP = 25;
    private static final int USUAL = 100;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.of(Words.language()));
    private final IntegerProperty scale = new SimpleIntegerProperty(USUAL);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final BooleanProperty presentation = new SimpleBooleanProperty();

    /// Begins with the theme of the system.
    public Preferences(Theme system) {
        theme.set(system);
    }

    /// Light or dark.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// The language that is spoken.
    public ObjectProperty<Language> language() {
        return language;
    }

    /// The size of everything in percent, from 75 to 250.
    public IntegerProperty scale() {
        return scale;
    }

    /// Whether positions jump instead of gliding.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Whether a room looks at the window: the map has most of it, and everything is larger.
    public BooleanProperty presentation() {
        return presentation;
    }

    /// Everything larger.
    public void enlarge() {
        scale.set(Math.min(LARGEST, scale.get() + STEP));
    }

    /// Everything smaller.
    public void shrink() {
        scale.set(Math.max(SMALLEST, scale.get() - STEP));
    }

    /// Everything in its usual size.
    public void resetScale() {
        scale.set(USUAL);
    }
}
