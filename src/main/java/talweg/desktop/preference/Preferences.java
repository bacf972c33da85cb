package talweg.desktop.preference;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import talweg.figure.Theme;
import talweg.function.Words;

/// What a person prefers, whatever the scene. Outlives the views, which are made anew in another language.
public final class Preferences {
    /// The smallest size of everything, in percent.
    public static final int SMALLEST = 75;

    /// The largest.
    public static final int LARGEST = 250;

    private static final int STEP = 25;

    /// By how much everything is larger while a room looks at the window.
    private static final double PRESENTED = 1.25;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.of(Words.language()));
    private final IntegerProperty scale = new SimpleIntegerProperty();
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();
    private final BooleanProperty presentation = new SimpleBooleanProperty();
    private final int usual;
    private final ObservableValue<Double> factor;

    /// Begins with the theme of the system, and the size in percent that suits the screen.
    public Preferences(Theme system, int usual) {
        this.usual = usual;
        theme.set(system);
        scale.set(usual);
        factor = Bindings.createObjectBinding(this::size, scale, presentation);
    }

    private double size() {
        return scale.get() / 100.0 * (presentation.get() ? PRESENTED : 1);
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

    /// How large everything is; 1 is 100 percent, and a presentation is larger.
    public ObservableValue<Double> factor() {
        return factor;
    }

    /// Whether positions jump instead of gliding.
    public BooleanProperty reducedMotion() {
        return reducedMotion;
    }

    /// Whether a room looks at the window: the map has most of it, and everything is larger.
    public BooleanProperty presentation() {
        return presentation;
    }

    /// Begins or ends a presentation.
    public void togglePresentation() {
        presentation.set(!presentation.get());
    }

    /// Lets positions jump, or glide again.
    public void toggleReducedMotion() {
        reducedMotion.set(!reducedMotion.get());
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
        scale.set(usual);
    }
}
