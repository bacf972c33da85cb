package talweg.function;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The strings of one room in the language of the person who reads them. Texts may hold `{0}`, `{1}`, … for arguments;
/// arguments are inserted as they are, so that a number keeps its decimal point in every language.
public final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static volatile Locale language = Locale.getDefault();

    private final String bundle;

    /// The strings of the room `room`, kept in `talweg/<room>/messages*.properties`.
    public Words(String room) {
        this.bundle = "talweg." + room + ".messages";
    }

    /// The language that is spoken now.
    public static Locale language() {
        return language;
    }

    /// Changes the language of everything that is said from now on.
    public static void speak(Locale locale) {
        language = locale;
    }

    /// The text of `key` with its arguments filled in.
    ///
    /// @throws MissingResourceException if there is no such key, which is a fault of the program
    public String say(String key, Object... arguments) {
        String text = strings().getString(key);
        // In one pass: what is inserted may have braces of its own.
        return PLACE.matcher(text).replaceAll(place -> {
            int i = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(i < arguments.length ? String.valueOf(arguments[i]) : place.group());
        });
    }

    /// The whole bundle in the language spoken now, as FXML wants it.
    public ResourceBundle strings() {
        return strings(language);
    }

    /// The whole bundle in another language.
    public ResourceBundle strings(Locale spoken) {
        // English is the root bundle; asked for by name, the JDK would fall back to the machine's language
        // instead.
        boolean german = spoken.getLanguage().equals(Locale.GERMAN.getLanguage());
        return ResourceBundle.getBundle(bundle, german ? Locale.GERMAN : Locale.ROOT);
    }
}
