package talweg.command;

import java.util.regex.Pattern;

/// Tells formulas from options before picocli does: `-x^2 + y` is a formula that begins with a minus, and picocli would
/// take it for a cluster of options. Such an argument is given a mark in front, which [#formula] takes away.
final class Arguments {
    private static final char MARK = '\uE000';

    /// `--` behind which no option comes, `--name`, `--name=value`, the single letters that are options, and the
    /// file given directly behind `-o`.
    private static final Pattern OPTION =
            Pattern.compile("--|--[a-z][a-z-]+(=.*)?|-[hV]|-o(=.*|.*\\.(png|svg|pdf))?", Pattern.DOTALL);

    private Arguments() {}

    /// The arguments with the formulas marked.
    static String[] marked(String... arguments) {
        String[] marked = arguments.clone();
        for (int i = 0; i < marked.length; i++) {
            boolean isValue = i > 0 && awaitsValue(arguments[i - 1]);
            if (!isValue && isFormula(arguments[i])) {
                marked[i] = MARK + arguments[i];
            }
        }
        return marked;
    }

    /// The text of an argument that may have been marked.
    static String formula(String argument) {
        return !argument.isEmpty() && argument.charAt(0) == MARK ? argument.substring(1) : argument;
    }

    private static boolean isFormula(String argument) {
        return argument.length() > 1
                && argument.charAt(0) == '-'
                && !OPTION.matcher(argument).matches();
    }

    /// Whether the next argument may be this one's value.
    private static boolean awaitsValue(String argument) {
        return argument.equals("-o") || argument.startsWith("--") && argument.indexOf('=') < 0 && isOption(argument);
    }

    private static boolean isOption(String argument) {
        return OPTION.matcher(argument).matches();
    }
}
