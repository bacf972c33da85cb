package talweg.desktop.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import talweg.figure.Theme;
import talweg.session.Settings;

class PreferencesTest {
    private static final Surroundings LIGHT = new Surroundings(Theme.LIGHT, false, 100);
    private static final Surroundings DARK = new Surroundings(Theme.DARK, true, 150);

    @Test
    void whatNobodyHasChosenIsTheSystems() {
        Preferences preferences = new Preferences(Settings.STANDARD, LIGHT);
        preferences.live(DARK);
        assertThat(preferences.theme().get()).isEqualTo(Theme.DARK);
        assertThat(preferences.reducedMotion().get()).isTrue();
        assertThat(preferences.in(Settings.STANDARD)).isEqualTo(Settings.STANDARD);
    }

    @Test
    void whatWasChosenStaysUntilTheSystemIsToDecideAgain() {
        Preferences preferences = new Preferences(Settings.STANDARD, LIGHT);
        preferences.choose(Theme.LIGHT);
        preferences.reducedMotion().set(true);
        preferences.live(DARK);
        assertThat(preferences.theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(preferences.followsTheme().getValue()).isFalse();
        preferences.live(LIGHT);
        assertThat(preferences.reducedMotion().get()).isTrue();
        preferences.followTheme();
        preferences.live(DARK);
        assertThat(preferences.theme().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void whatWasChosenIsChosenAtTheNextStart() {
        Preferences preferences = new Preferences(Settings.STANDARD, LIGHT);
        preferences.theme().set(Theme.DARK);
        preferences.language().set(Language.GERMAN);
        preferences.enlarge();
        preferences.tourSeen().set(true);
        Settings kept = preferences.in(Settings.STANDARD);
        assertThat(kept.lights()).contains(Settings.Lights.DARK);
        assertThat(kept.language()).contains("de");
        assertThat(kept.scale()).contains(125);
        Preferences later = new Preferences(kept, LIGHT);
        assertThat(later.theme().get()).isEqualTo(Theme.DARK);
        assertThat(later.language().get()).isEqualTo(Language.GERMAN);
        assertThat(later.scale().get()).isEqualTo(125);
        assertThat(later.tourSeen().get()).isTrue();
        assertThat(later.in(Settings.STANDARD)).isEqualTo(kept);
    }

    @Test
    void theUsualSizeFollowsTheScreen() {
        Preferences preferences = new Preferences(Settings.STANDARD, LIGHT);
        assertThat(preferences.in(Settings.STANDARD).scale()).isEqualTo(Optional.empty());
        assertThat(new Preferences(Settings.STANDARD, DARK).scale().get()).isEqualTo(150);
    }
}
