package talweg.desktop.preference;

import java.util.Locale;
import java.util.Optional;
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
import talweg.session.Settings;

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
    private final BooleanProperty fullScreen = new SimpleBooleanProperty();
    private final BooleanProperty tourSeen = new SimpleBooleanProperty();
    private final SystemDefault<Theme> themeChoice;
    private final SystemDefault<Language> languageChoice;
    private final SystemDefault<Boolean> motionChoice;
    private final int usual;
    private final ObservableValue<Double> factor;

    /// Begins with what was chosen earlier, and for the rest with what the system prefers.
    public Preferences(Settings chosen, Surroundings system) {
        themeChoice = new SystemDefault<>(theme, chosen.lights().map(Preferences::theme), system.theme());
        motionChoice = new SystemDefault<>(reducedMotion, chosen.reducedMotion(), system.reducedMotion());
        languageChoice = new SystemDefault<>(
                language,
                chosen.language().map(Locale::forLanguageTag).map(Language::of),
                Language.of(Words.language()));
        usual = system.scale();
        scale.set(Math.clamp(chosen.scale().orElse(usual), SMALLEST, LARGEST));
        tourSeen.set(chosen.tourSeen());
        factor = Bindings.createObjectBinding(this::size, scale, presentation);
    }

    private static Theme theme(Settings.Lights lights) {
        return switch (lights) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    private static Settings.Lights lights(Theme theme) {
        return switch (theme) {
            case LIGHT -> Settings.Lights.LIGHT;
            case DARK -> Settings.Lights.DARK;
        };
    }

    /// The system prefers something else now; what was chosen stays.
    public void live(Surroundings now) {
        themeChoice.systemPrefers(now.theme());
        motionChoice.systemPrefers(now.reducedMotion());
    }

    /// `settings` with what has been chosen here.
    public Settings in(Settings settings) {
        return settings.withChoices(
                themeChoice.choice().map(Preferences::lights),
                languageChoice.choice().map(chosen -> chosen.locale().toLanguageTag()),
                scale.get() == usual ? Optional.empty() : Optional.of(scale.get()),
                motionChoice.choice(),
                tourSeen.get());
    }

    /// Chooses a theme, be it the one that the system prefers, too.
    public void choose(Theme chosen) {
        themeChoice.choose(chosen);
    }

    /// Whether the theme is the system's.
    public ObservableValue<Boolean> followsTheme() {
        return themeChoice.chosen().map(chosen -> !chosen);
    }

    /// The theme is the system's again.
    public void followTheme() {
        themeChoice.follow();
    }

    /// Whether the window covers its screen.
    public BooleanProperty fullScreen() {
        return fullScreen;
    }

    /// Whether the tour was gone through or closed for ever.
    public BooleanProperty tourSeen() {
        return tourSeen;
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
