package talweg.desktop.preference;

import java.util.Locale;

/// The languages that the window speaks, each by its own name.
public enum Language {
    /// English.
    ENGLISH(Locale.ENGLISH, "English"),
    /// German.
    GERMAN(Locale.GERMAN, "Deutsch");

    private final Locale locale;
    private final String endonym;

    Language(Locale locale, String endonym) {
        this.locale = locale;
        this.endonym = endonym;
    }

    /// Its locale.
    public Locale locale() {
        return locale;
    }

    /// What its speakers call it.
    public String endonym() {
        return endonym;
    }

    /// The language for people who use `locale`: English, unless it is German.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
    }
}
