package talweg.method;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Methods as text: `adam`, `adam:lr=0.05,beta1=0.8`, `gd:lr=auto`, `gd:lr=1/n`, `newton:variant=damped`; and with
/// changes on the way, `gd:lr=0.005,lr@40=0.01`: from the step that leaves x_40 on the rate is 0.01.
///
/// ```
/// specification = id [ ":" setting { "," setting } ] ;
/// setting       = key [ "@" k ] "=" value ;
/// k             = digit { digit } ;
/// ```
public final class Specification {
    /// The number of an iteration, at most nine digits long.
    private static final Pattern ITERATION = Pattern.compile("\\d{1,9}");

    private static final Pattern ITERATION_WITH_COMMA = Pattern.compile("\\w+\\s*@\\s*(\\d+,\\d+)\\s*=.*");

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

    /// A method as text, with the settings that differ from the defaults, then its changes. Reads back to the same
    /// method.
    public static String print(Method method) {
        StringJoiner settings = new StringJoiner(",", method.id() + ":", "");
        settings.setEmptyValue(method.id());
        for (Hyperparameter hyperparameter : method.kind().all()) {
            Setting setting = method.setting(hyperparameter.key());
            if (!setting.equals(hyperparameter.standard())) {
                settings.add(hyperparameter.key() + "=" + setting.text());
            }
        }
        method.changes().forEach(change -> settings.add(change.text()));
        return settings.toString();
    }

    private Method method() throws MistakeFound {
        int colon = text.indexOf(':');
        Kind kind = kind(colon < 0 ? text.length() : colon);
        Method method = kind.standard();
        Set<String> given = new HashSet<>();
        int from = colon < 0 ? text.length() + 1 : colon + 1;
        while (from <= text.length()) {
            int comma = comma(from);
            int to = comma < 0 ? text.length() : comma;
            int equals = equalsSign(kind, from, to);
            Place place = place(method, from, equals, given);
            Setting setting =
                    new SettingReader(text, equals + 1, text.substring(equals + 1, to)).read(place.hyperparameter);
            method = method.from(place.k, place.hyperparameter.key(), setting);
            from = to + 1;
        }
        return method;
    }

    /// The first comma from there on that stands in no brackets; −1 if there is none.
    private int comma(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                return i;
            }
        }
        return -1;
    }

    /// Where a value belongs.
    private record Place(Hyperparameter hyperparameter, int k) {}

    private Place place(Method method, int from, int equals, Set<String> given) throws MistakeFound {
        int at = text.indexOf('@', from);
        boolean changes = at >= 0 && at < equals;
        Hyperparameter hyperparameter = hyperparameter(method.kind(), from, changes ? at : equals);
        String key = hyperparameter.key();
        int k = changes ? iteration(at + 1, equals, hyperparameter) : 0;
        if (!given.add(key + "@" + k)) {
            throw new MistakeFound(text, from, equals - from, "spec.twice", k == 0 ? key : key + "@" + k);
        }
        if (k > 0 && !method.canChange(key)) {
            throw new MistakeFound(
                    text, from, equals - from, "spec.first-step-only", method.id(), key, String.valueOf(k));
        }
        return new Place(hyperparameter, k);
    }

    private int iteration(int from, int to, Hyperparameter hyperparameter) throws MistakeFound {
        String number = text.substring(from, to).strip();
        if (!ITERATION.matcher(number).matches()) {
            throw notAnIteration(from, to, number, hyperparameter.key());
        }
        return Integer.parseInt(number);
    }

    private MistakeFound notAnIteration(int from, int to, String number, String key) {
        return new MistakeFound(text, from, Math.max(1, to - from), "spec.not-an-iteration", number, key);
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
        Matcher k = ITERATION_WITH_COMMA.matcher(text).region(from, text.length());
        if (k.matches()) {
            throw notAnIteration(
                    k.start(1),
                    k.end(1),
                    k.group(1),
                    text.substring(from, text.indexOf('@', from)).strip());
        }
        String keys = keys(kind);
        throw piece.isEmpty()
                ? new MistakeFound(text, from, 1, "spec.no-setting", kind.id(), keys)
                : new MistakeFound(text, from, to - from, "spec.no-value", piece, keys);
    }

    private Hyperparameter hyperparameter(Kind kind, int from, int to) throws MistakeFound {
        String key = text.substring(from, to).strip();
        for (Hyperparameter hyperparameter : kind.all()) {
            if (hyperparameter.key().equals(key)) {
                return hyperparameter;
            }
        }
        String near =
                Nearest.to(key, kind.all().stream().map(Hyperparameter::key).toList());
        throw near == null
                ? new MistakeFound(text, from, to - from, "spec.unknown-key", kind.id(), key, keys(kind))
                : new MistakeFound(text, from, to - from, "spec.misspelt-key", kind.id(), key, near);
    }

    private static String keys(Kind kind) {
        return String.join(
                ", ", kind.hyperparameters().stream().map(Hyperparameter::key).toList());
    }
}
