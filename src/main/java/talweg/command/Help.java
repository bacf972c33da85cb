package talweg.command;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import talweg.function.Words;

/// The help texts. Each command has the word `command.<name>`, its options the words named in its description.
final class Help {
    private static final Words WORDS = new Words("command");
    private static final int WIDTH = 100;

    private Help() {}

    static boolean isWanted(String... arguments) {
        return List.of(arguments).contains("--help") || List.of(arguments).contains("-h");
    }

    /// The help of the whole program.
    static String program() {
        StringBuilder text = new StringBuilder(WORDS.say("help.program"));
        text.append("\n\n");
        for (String name : Subcommands.NAMES) {
            text.append(String.format(Locale.ROOT, "  talweg %-10s %s%n", name, WORDS.say("command." + name)));
        }
        return text.append('\n')
                .append(WORDS.say("help.program.more"))
                .append('\n')
                .toString();
    }

    /// The help of one command.
    static String of(String name, Subcommand subcommand) {
        CommandSpec spec = subcommand.describe().name("talweg " + name);
        spec.addOption(
                OptionSpec.builder("--help", "-h").descriptionKey("help.help").build());
        spec.resourceBundle(WORDS.strings());
        spec.usageMessage()
                .description(WORDS.say("command." + name))
                .width(WIDTH)
                .sortOptions(false);
        spec.usageMessage().synopsisHeading(WORDS.say("help.usage") + " ");
        return new CommandLine(spec).getUsageMessage(Ansi.OFF);
    }
}
