package talweg.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a learning rate: `0.01`, `1/50`, `auto`, `1/n`, `0.5/(n+10)^0.75`, `cosine(0.1, 0, 50)`, `warmup(5, 1/n)`.
final class RateReader {
    private static final Pattern DECAY = Pattern.compile(
            "(?<c>[^/]+)/\\s*"
                    + "(?:sqrt\\s*\\(\\s*n\\s*\\)|√n|(?:n|\\(\\s*n\\s*\\+\\s*(?<offset>[^)]+)\\))\\s*(?:\\^\\s*(?<power>.+))?)");
    private static final Pattern CALL = Pattern.compile("(?<name>[a-z]+)\\s*\\((?<arguments>.*)\\)");
    private static final String WARM_UP = "warmup";
    private static final String PLATEAU = "plateau";
    private static final Interval FACTOR = new Interval(0, false, 1, false);
    private static final Interval COUNT = new Interval(1, true, 1e9, true);
    private static final Interval PATIENCE = new Interval(0, true, 1e9, true);

    private final String text;
    private final int offset;
    private final String value;
    private final Hyperparameter hyperparameter;

    /// @param text the whole text, for the place of a mistake
    /// @param offset where `value` begins in it
    RateReader(String text, int offset, String value, Hyperparameter hyperparameter) {
        this.text = text;
        this.offset = offset;
        this.value = value;
        this.hyperparameter = hyperparameter;
    }

    Rate read() throws MistakeFound {
        if (value.equals("auto")) {
            return new Rate.Automatic();
        }
        Matcher call = CALL.matcher(value);
        if (call.matches()) {
            return call(call.group("name"), arguments(call.start("arguments"), call.end("arguments")));
        }
        Matcher decay = DECAY.matcher(value);
        return decay.matches() ? decay(decay) : new Rate.Constant(number(value, 0, hyperparameter.allowed()));
    }

    private Rate decay(Matcher decay) throws MistakeFound {
        double c = number(decay.group("c"), 0, hyperparameter.allowed());
        boolean root = decay.group().contains("sqrt") || decay.group().contains("√");
        double n0 = part(decay, "offset", 0);
        double power = root ? 0.5 : part(decay, "power", 1);
        return n0 == 0 && power == 1 ? new Rate.Harmonic(c) : Schedule.of(Form.POWER, c, n0, power);
    }

    private double part(Matcher decay, String group, double standard) throws MistakeFound {
        String part = decay.group(group);
        return part == null ? standard : number(part, decay.start(group), Interval.NOT_NEGATIVE);
    }

    /// A part of the value and where it begins there.
    private record Piece(String text, int at) {}

    private List<Piece> arguments(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int begin = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? value.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                pieces.add(new Piece(value.substring(begin, i), begin));
                begin = i + 1;
            }
        }
        return pieces;
    }

    private Rate call(String name, List<Piece> arguments) throws MistakeFound {
        switch (name) {
            case WARM_UP -> {
                count(name, arguments, 2);
                int steps = (int) number(arguments.get(0), COUNT);
                Rate then = nested(arguments.get(1)).read();
                if (then instanceof Rate.Automatic || then instanceof Plateau) {
                    throw mistake(0, value.length(), "spec.warmup", then.text());
                }
                return new WarmUp(steps, then);
            }
            case PLATEAU -> {
                count(name, arguments, 3);
                return new Plateau(
                        number(arguments.get(0), hyperparameter.allowed()), number(arguments.get(1), FACTOR), (int)
                                number(arguments.get(2), PATIENCE));
            }
            default -> {
                return schedule(form(name), arguments);
            }
        }
    }

    private Rate schedule(Form form, List<Piece> pieces) throws MistakeFound {
        count(form.id(), pieces, form.arguments().size());
        double[] numbers = new double[pieces.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(pieces.get(i), form.arguments().get(i).allowed());
        }
        return Schedule.of(form, numbers);
    }

    private Form form(String name) throws MistakeFound {
        List<String> names = new ArrayList<>(List.of(WARM_UP, PLATEAU));
        for (Form form : Form.values()) {
            if (form.id().equals(name)) {
                return form;
            }
            names.add(form.id());
        }
        String near = Nearest.to(name.toLowerCase(Locale.ROOT), names);
        throw near == null
                ? mistake(0, name.length(), "spec.unknown-schedule", name, String.join(", ", names))
                : mistake(0, name.length(), "spec.misspelt-schedule", name, near);
    }

    private void count(String name, List<Piece> pieces, int wanted) throws MistakeFound {
        if (pieces.size() != wanted) {
            throw mistake(0, value.length(), "spec.schedule-arguments", usage(name));
        }
    }

    private static String usage(String name) {
        return switch (name) {
            case WARM_UP -> "warmup(5, 0.1)";
            case PLATEAU -> "plateau(0.1, 0.1, 10)";
            default -> Form.valueOf(name.toUpperCase(Locale.ROOT)).from(0.1, 50).text();
        };
    }

    private RateReader nested(Piece piece) {
        int leading = piece.text.length() - piece.text.stripLeading().length();
        return new RateReader(text, offset + piece.at + leading, piece.text.strip(), hyperparameter);
    }

    private double number(Piece piece, Interval allowed) throws MistakeFound {
        return number(piece.text, piece.at, allowed);
    }

    private double number(String piece, int at, Interval allowed) throws MistakeFound {
        return new SettingReader(text, offset + at, piece).number(hyperparameter, allowed);
    }

    private MistakeFound mistake(int at, int length, String key, String... arguments) {
        return new MistakeFound(text, offset + at, Math.max(1, length), key, arguments);
    }
}
