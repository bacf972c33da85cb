package talweg.method;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one setting: `0.01`, `1e-3`, `1/50`, a rate (see [RateReader]), a choice; and, where there is a value already,
/// `*2` and
/// `/10`.
final class SettingReader {
    private static final String DIGITS = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern FRACTION = Pattern.compile("(" + DIGITS + ")\\s*/\\s*(" + DIGITS + ")");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*,\\d+(?:[eE][+-]?\\d+)?");

    private final String text;
    private final int offset;
    private final String value;

    /// @param text the whole text, for the place of a mistake
    /// @param offset where `raw` begins in it
    SettingReader(String text, int offset, String raw) {
        int leading = raw.length() - raw.stripLeading().length();
        this.text = text;
        this.offset = offset + leading;
        this.value = raw.strip().replace('−', '-');
    }

    Setting read(Hyperparameter hyperparameter) throws MistakeFound {
        if (!hyperparameter.choices().isEmpty()) {
            return choice(hyperparameter);
        }
        if (hyperparameter.isRate()) {
            return new RateReader(text, offset, value, hyperparameter).read();
        }
        return new Setting.Number(allowed(hyperparameter, number(hyperparameter)));
    }

    /// The same, where `*2` and `/10` change a value that is there.
    Setting read(Hyperparameter hyperparameter, Setting current) throws MistakeFound {
        boolean times = value.startsWith("*");
        if (!times && !value.startsWith("/")) {
            return read(hyperparameter);
        }
        double factor = new SettingReader(text, offset + 1, value.substring(1)).number(hyperparameter);
        double multiplier = times ? factor : 1 / factor;
        return switch (current) {
            case Setting.Number(double now) -> new Setting.Number(allowed(hyperparameter, now * multiplier));
            case Rate.Automatic automatic -> throw mistake("spec.relative-to-nothing", value);
            case Rate rate ->
                rate.with(0, allowed(hyperparameter, rate.numbers().getFirst() * multiplier));
            case Setting.Choice choice -> choice(hyperparameter);
        };
    }

    private Setting choice(Hyperparameter hyperparameter) throws MistakeFound {
        if (hyperparameter.choices().contains(value)) {
            return new Setting.Choice(value);
        }
        String choices = String.join(", ", hyperparameter.choices());
        throw mistake("spec.choice", named(hyperparameter), choices, value);
    }

    /// A number within `allowed`.
    double number(Hyperparameter hyperparameter, Interval allowed) throws MistakeFound {
        return allowed(hyperparameter, number(hyperparameter), allowed);
    }

    private double number(Hyperparameter hyperparameter) throws MistakeFound {
        Matcher fraction = FRACTION.matcher(value);
        if (fraction.matches()) {
            return Double.parseDouble(fraction.group(1)) / Double.parseDouble(fraction.group(2));
        }
        if (NUMBER.matcher(value).matches()) {
            return Double.parseDouble(value);
        }
        if (DECIMAL_COMMA.matcher(value).matches()) {
            String meant = (value.startsWith(",") ? "0" : "") + value.replace(',', '.');
            throw mistake("spec.decimal-comma", meant);
        }
        if (value.isEmpty()) {
            throw mistake(
                    "spec.empty",
                    named(hyperparameter),
                    hyperparameter.standard().text());
        }
        throw hyperparameter.isRate()
                ? mistake("spec.not-a-rate", value)
                : mistake(
                        "spec.not-a-number",
                        value,
                        named(hyperparameter),
                        hyperparameter.standard().text());
    }

    private double allowed(Hyperparameter hyperparameter, double number) throws MistakeFound {
        return allowed(hyperparameter, number, hyperparameter.allowed());
    }

    private double allowed(Hyperparameter hyperparameter, double number, Interval allowed) throws MistakeFound {
        boolean fits = !hyperparameter.isWhole() || number == Math.rint(number);
        if (Double.isFinite(number) && fits && allowed.contains(number)) {
            return number == 0 ? 0 : number;
        }
        throw mistake(
                hyperparameter.isWhole() ? "spec.not-whole" : "spec.out-of-range",
                named(hyperparameter),
                allowed.toString(),
                Figures.exact(number),
                hyperparameter.standard().text());
    }

    /// By its name, which a window shows, and by its key, which a command line holds.
    private static String named(Hyperparameter hyperparameter) {
        return hyperparameter.name() + " (" + hyperparameter.key() + ")";
    }

    private MistakeFound mistake(String key, String... arguments) {
        return new MistakeFound(text, offset, Math.max(1, value.length()), key, arguments);
    }
}
