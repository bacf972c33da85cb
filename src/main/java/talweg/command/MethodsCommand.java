package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Methods;

/// `talweg methods`: the methods and their hyperparameters.
final class MethodsCommand implements Subcommand {
    @Override
    public CommandSpec describe() {
        return CommandSpec.create().addOption(Options.optional("--format", "json", "help.format.list"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, IOException {
        String format =
                Values.choice("--format", Options.value(line, "--format").orElse("text"), "text", "json");
        Writer out = console.results();
        if (format.equals("json")) {
            Json.list(out, Methods.all().stream().map(MethodsCommand::json).toList());
        } else {
            out.append(Table.of(Methods.all().stream()
                    .map(kind -> List.of(kind.id(), kind.name(), kind.family().label(), defaults(kind)))
                    .toList()));
        }
        out.flush();
    }

    private static String defaults(Kind kind) {
        return kind.hyperparameters().stream()
                .map(parameter -> parameter.key() + "=" + parameter.standard().text())
                .collect(Collectors.joining(","));
    }

    private static String json(Kind kind) {
        return "{\"id\": " + Json.text(kind.id())
                + ", \"name\": " + Json.text(kind.name())
                + ", \"family\": " + Json.text(kind.family().name().toLowerCase(Locale.ROOT))
                + ", \"description\": " + Json.text(kind.sentence())
                + ", \"hyperparameters\": "
                + kind.hyperparameters().stream().map(MethodsCommand::json).collect(Collectors.joining(", ", "[", "]"))
                + "}";
    }

    private static String json(Hyperparameter parameter) {
        String text = "{\"key\": " + Json.text(parameter.key())
                + ", \"symbol\": " + Json.text(parameter.plain())
                + ", \"name\": " + Json.text(parameter.name())
                + ", \"help\": " + Json.text(parameter.help())
                + ", \"default\": " + JsonSetting.of(parameter.standard());
        if (!parameter.choices().isEmpty()) {
            return text + ", \"choices\": " + Json.texts(parameter.choices()) + "}";
        }
        return text + ", \"range\": " + Json.numbers(new double[] {parameter.low(), parameter.high()}) + ", \"scale\": "
                + Json.text(parameter.scale().name().toLowerCase(Locale.ROOT)) + "}";
    }
}
