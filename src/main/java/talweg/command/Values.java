package talweg.command;

import java.util.regex.Pattern;
import talweg.function.Words;

/// Reads the values of options. What cannot be read is a mistake that names the option and shows how it is written.
final class Values {
    private static final Words WORDS = new Words("command");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    private Values() {}

    /// A finite number.
    static double number(String option, String text) throws UserMistake {
        // A minus pasted from a slide is one.
        String plain = text.strip().replace('−', '-');
        if (!NUMBER.matcher(plain).matches()) {
            throw new UserMistake(WORDS.say("value.number", option, text.strip()));
        }
        double number = Double.parseDouble(plain);
        if (!Double.isFinite(number)) {
            throw new UserMistake(WORDS.say("value.infinite", option, text.strip()));
        }
        return number;
    }

    /// Finite numbers with commas between them.
    static double[] numbers(String option, String text) throws UserMistake {
        String[] parts = text.split(",", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number(option, parts[i]);
        }
        return numbers;
    }

    /// One finite number for each variable.
    static double[] point(String option, String text, java.util.List<String> variables) throws UserMistake {
        double[] point = numbers(option, text);
        if (point.length != variables.size()) {
            String names = String.join(", ", variables);
            throw new UserMistake(WORDS.say("value.dimension", option, point.length, variables.size(), names));
        }
        return point;
    }

    /// A whole number from `low` to `high`.
    static int whole(String option, String text, int low, int high) throws UserMistake {
        String plain = text.strip();
        if (!WHOLE.matcher(plain).matches()) {
            throw new UserMistake(WORDS.say("value.whole", option, plain));
        }
        var number = new java.math.BigInteger(plain.startsWith("+") ? plain.substring(1) : plain);
        if (number.bitLength() > 31 || number.intValue() < low || number.intValue() > high) {
            throw new UserMistake(WORDS.say("value.range", option, plain, low, high));
        }
        return number.intValue();
    }

    /// Two positive whole numbers, as in `800x600`.
    static long[] size(String option, String text) throws UserMistake {
        String[] parts = text.strip().split("[xX×]", -1);
        if (parts.length != 2) {
            throw new UserMistake(WORDS.say("value.size", option, text.strip()));
        }
        return new long[] {side(option, parts[0], text), side(option, parts[1], text)};
    }

    private static long side(String option, String part, String text) throws UserMistake {
        if (!part.matches("\\d+")) {
            throw new UserMistake(WORDS.say("value.size", option, text.strip()));
        }
        // More digits than any limit has; the limit itself is checked by whoever knows it.
        return part.length() > 18 ? Long.MAX_VALUE : Long.parseLong(part);
    }

    /// One of a few words.
    static String choice(String option, String text, String... choices) throws UserMistake {
        for (String choice : choices) {
            if (choice.equals(text)) {
                return choice;
            }
        }
        throw new UserMistake(WORDS.say("value.choice", option, text, String.join(", ", choices)));
    }
}
