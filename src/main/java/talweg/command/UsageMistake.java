package talweg.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import talweg.function.Words;

/// What picocli finds wrong with a command line, in the words of this program and the language of its reader.
final class UsageMistake {
    private static final Words WORDS = new Words("command");

    /// A name further away than this from all known ones was probably not meant to be one of them.
    private static final int FAR = 3;

    private UsageMistake() {}

    static String say(ParameterException mistake) {
        CommandSpec spec = mistake.getCommandLine().getCommandSpec();
        String what = switch (mistake) {
            case MissingParameterException missing -> missing(missing);
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, spec);
            case OverwrittenOptionException twice -> WORDS.say("usage.twice", name(twice.getOverwritten()));
            default -> mistake.getMessage();
        };
        return what + "\n" + WORDS.say("usage.see", spec.name());
    }

    private static String missing(MissingParameterException mistake) {
        String names = mistake.getMissing().stream().map(UsageMistake::written).collect(Collectors.joining(", "));
        return WORDS.say("usage.missing", names);
    }

    private static String unmatched(UnmatchedArgumentException mistake, CommandSpec spec) {
        List<String> rest = mistake.getUnmatched();
        String first = Arguments.formula(rest.getFirst());
        if (!first.startsWith("--")) {
            return WORDS.say("usage.superfluous", first);
        }
        String name = first.replaceFirst("=.*", "");
        List<String> known =
                spec.options().stream().map(OptionSpec::longestName).toList();
        Optional<String> near = Spelling.nearest(name, known, FAR);
        return near.isPresent()
                ? WORDS.say("usage.unknownOptionMeant", name, near.get())
                : WORDS.say("usage.unknownOption", name);
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.longestName().startsWith("--") ? "=" : " ") + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
