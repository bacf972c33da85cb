package talweg.desktop.finder;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import talweg.function.Words;
import talweg.session.Wording;

/// What the words of the window are in the other language, so that somebody who thinks *heat map* finds it in a German
/// window.
final class Tongues {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Map<String, String> others = new HashMap<>();

    Tongues(String... rooms) {
        for (String room : rooms) {
            learn(new Words(room));
        }
    }

    private void learn(Words words) {
        ResourceBundle spoken = words.strings();
        for (Locale language : LANGUAGES) {
            ResourceBundle other = words.strings(language);
            for (String key : spoken.keySet()) {
                if (!other.getString(key).equals(spoken.getString(key))) {
                    others.put(spoken.getString(key), other.getString(key));
                }
            }
        }
    }

    /// From now on, a text that a file says in both languages is known, too.
    void learn(Wording wording) {
        others.put(wording.english(), wording.german());
        others.put(wording.german(), wording.english());
    }

    /// `name` in the other language; of one that is put together by colons, each part.
    String other(String name) {
        return Stream.of(name.split(": "))
                .map(part -> others.getOrDefault(part, part))
                .collect(Collectors.joining(": "));
    }
}
