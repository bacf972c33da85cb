package talweg.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// Describes options to picocli and reads them back. All values are texts; [Values] gives them a meaning and says what
/// is
/// wrong with them in this program's words.
final class Options {
    private Options() {}

    /// The positional parameter that names the function.
    static PositionalParamSpec function(String label, String help) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .paramLabel(label)
                .type(String.class)
                .descriptionKey(help)
                .build();
    }

    /// Positional parameters of which there may be any number.
    static PositionalParamSpec some(String label, String help) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .descriptionKey(help)
                .build();
    }

    /// Their words.
    static List<String> some(ParseResult line) {
        return line.matchedPositionalValue(0, List.of());
    }

    /// An option that may be left out.
    static OptionSpec optional(String name, String label, String help) {
        return builder(name, label, help).build();
    }

    /// An option that must be given.
    static OptionSpec required(String name, String label, String help) {
        return builder(name, label, help).required(true).build();
    }

    /// An option that may be given several times.
    static OptionSpec repeated(String name, String label, String help) {
        return builder(name, label, help)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    private static OptionSpec.Builder builder(String name, String label, String help) {
        return OptionSpec.builder(name)
                .arity("1")
                .paramLabel(label)
                .type(String.class)
                .descriptionKey(help);
    }

    /// The word that names the function.
    static String function(ParseResult line) {
        return Arguments.formula(line.matchedPositionalValue(0, ""));
    }

    /// The value of an option, if it was given.
    static Optional<String> value(ParseResult line, String name) {
        return Optional.ofNullable(line.matchedOptionValue(name, (String) null));
    }

    /// All values of an option that may be given several times.
    static List<String> values(ParseResult line, String name) {
        return line.matchedOptionValue(name, List.of());
    }

    /// The options of every command that reads a function.
    static CommandSpec functionSpec() {
        return CommandSpec.create()
                .addPositional(function("FUNCTION", "help.function"))
                .addOption(repeated("--param", "NAME=VALUE", "help.param"))
                .addOption(repeated("--variable", "NAME", "help.variable"));
    }
}
