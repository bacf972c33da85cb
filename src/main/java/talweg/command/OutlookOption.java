package talweg.command;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.function.Words;
import talweg.session.Outlook;
import talweg.session.Scale;
import talweg.session.Shown;

/// The options that show the surface z = f(x, y) in place of the map, and say from where.
final class OutlookOption {
    private static final Words WORDS = new Words("command");
    private static final String VIEW = "--view";

    private OutlookOption() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Options.optional(VIEW, "map|surface|both", "help.view"))
                .addOption(Options.optional("--azimuth", "DEGREES", "help.azimuth"))
                .addOption(Options.optional("--elevation", "DEGREES", "help.elevation"))
                .addOption(Options.optional("--zoom", "FACTOR", "help.zoom"))
                .addOption(Options.optional("--height", "automatic|linear|log", "help.height"));
    }

    /// That of the scene, with what the command line says otherwise.
    static Outlook read(ParseResult line, Outlook usual) throws UserMistake {
        Optional<String> view = Options.value(line, VIEW);
        Outlook outlook = view.isEmpty() ? usual : usual.withShown(shown(view.get()));
        outlook = outlook.from(
                azimuth(line, outlook),
                number(line, "--elevation", 5, 90).orElse(outlook.elevation()),
                number(line, "--zoom", 0.5, 8).orElse(outlook.zoom()));
        Optional<String> height = Options.value(line, "--height");
        return height.isEmpty() ? outlook : outlook.withHeight(height(height.get()));
    }

    private static Shown shown(String word) throws UserMistake {
        return Shown.valueOf(Values.choice(VIEW, word, "map", "surface", "both").toUpperCase(Locale.ROOT));
    }

    private static Scale height(String word) throws UserMistake {
        return switch (Values.choice("--height", word, "automatic", "linear", "log")) {
            case "linear" -> Scale.LINEAR;
            case "log" -> Scale.LOGARITHMIC;
            default -> Scale.AUTOMATIC;
        };
    }

    private static OptionalDouble azimuth(ParseResult line, Outlook usual) throws UserMistake {
        OptionalDouble degrees = number(line, "--azimuth", -360, 360);
        return degrees.isPresent() ? degrees : usual.azimuth();
    }

    private static OptionalDouble number(ParseResult line, String option, double low, double high) throws UserMistake {
        Optional<String> text = Options.value(line, option);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        double number = Values.number(option, text.get());
        if (number < low || number > high) {
            throw new UserMistake(WORDS.say("value.range", option, text.get().strip(), low, high));
        }
        return OptionalDouble.of(number);
    }
}
