package talweg.method;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/// Methods as text: `adam`, `adam:lr=0.05,beta1=0.8`, `gd:lr=auto`, `gd:lr=1/n`, `newton:variant=damped`.
///
/// ```
/// specification = id [ ":" setting { "," setting } ] ;
/// setting       = key "=" value ;
/// ```
public final class Specification {
    private final String text;

    private Specification(String text) {
        this.text = text;
    }

    /// Reads a method; what is not said has its default. Never throws.
    public static Reading<Method> parse(String text) {
        try {
            return new Reading.Valid<>(new Specification(text).method());
        } catch (MistakeFound found) {
            return new Reading.Mistaken<>(found.mistake());
        }
    }

    /// A method as text, with the settings that differ from the defaults. Reads back to the same method.
    public static String print(Method method) {
        StringJoiner settings = new StringJoiner(",", method.id() + ":", "");
        settings.setEmptyValue(method.id());
        for (Hyperparameter hyperparameter : method.kind().hyperparameters()) {
            Setting setting = method.settings().get(hyperparameter.key());
            if (!setting.equals(hyperparameter.standard())) {
                settings.add(hyperparameter.key() + "=" + setting.text());
            }
        }
        return settings.toString();
    }

    private Method method() throws MistakeFound {
        int colon = text.indexOf(':');
        Kind kind = kind(colon < 0 ? text.length() : colon);
        Settings settings = Settings.standard(kind.hyperparameters());
        if (colon < 0) {
            return kind.of(settings);
        }
        Set<String> given = new HashSet<>();
        int from = colon + 1;
        while (from <= text.length()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            int equals = equalsSign(kind, from, to);
            Hyperparameter hyperparameter = hyperparameter(kind, from, equals, given);
            String value = text.substring(equals + 1, to);
            settings = settings.with(
                    hyperparameter.key(), new SettingReader(text, equals + 1, value).read(hyperparameter));
            from = to + 1;
        }
        return kind.of(settings);
    }

    private Kind kind(int end) throws MistakeFound {
        String id = text.substring(0, end).strip();
        for (Kind kind : Methods.all()) {
            if (kind.id().equals(id.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        List<String> ids = Methods.all().stream().map(Kind::id).toList();
        String near = Nearest.to(id, ids);
        if (id.isEmpty()) {
            throw new MistakeFound(text, 0, end, "spec.no-method", String.join(", ", ids));
        }
        throw near == null
                ? new MistakeFound(text, 0, end, "spec.unknown-method", id, String.join(", ", ids))
                : new MistakeFound(text, 0, end, "spec.misspelt-method", id, near);
    }

    private int equalsSign(Kind kind, int from, int to) throws MistakeFound {
        int equals = text.indexOf('=', from);
        if (equals >= 0 && equals < to) {
            return equals;
        }
        String piece = text.substring(from, to).strip();
        int before = text.lastIndexOf('=', from);
        if (before >= 0
                && from >= 2
                && piece.matches("\\d+([eE][+-]?\\d+)?")
                && Character.isDigit(text.charAt(from - 2))) {
            String meant = text.substring(before + 1, from - 1).strip() + "." + piece;
            throw new MistakeFound(text, from - 1, 1, "spec.decimal-comma", meant);
        }
        String keys = keys(kind);
        throw piece.isEmpty()
                ? new MistakeFound(text, from, 1, "spec.no-setting", kind.id(), keys)
                : new MistakeFound(text, from, to - from, "spec.no-value", piece, keys);
    }

    private Hyperparameter hyperparameter(Kind kind, int from, int equals, Set<String> given) throws MistakeFound {
        String key = text.substring(from, equals).strip();
        if (!given.add(key)) {
            throw new MistakeFound(text, from, equals - from, "spec.twice", key);
        }
        for (Hyperparameter hyperparameter : kind.hyperparameters()) {
            if (hyperparameter.key().equals(key)) {
                return hyperparameter;
            }
        }
        String near = Nearest.to(
                key, kind.hyperparameters().stream().map(Hyperparameter::key).toList());
        throw near == null
                ? new MistakeFound(text, from, equals - from, "spec.unknown-key", kind.id(), key, keys(kind))
                : new MistakeFound(text, from, equals - from, "spec.misspelt-key", kind.id(), key, near);
    }

    private static String keys(Kind kind) {
        return String.join(
                ", ", kind.hyperparameters().stream().map(Hyperparameter::key).toList());
    }
}
