package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.method.Description;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Methods;

/// `talweg methods`: the methods and their hyperparameters.
final class MethodsCommand implements Subcommand {
    @Override
    public CommandSpec describe() {
        return CommandSpec.create()
                .addPositional(Options.some("METHOD", "help.methods.some"))
                .addOption(Options.optional("--format", "json", "help.format.methods"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, IOException {
        String format = Values.choice(
                "--format", Options.value(line, "--format").orElse("text"), "text", "list", "markdown", "json");
        List<Kind> kinds = kinds(Options.some(line));
        Writer out = console.results();
        switch (format) {
            case "json" ->
                Json.list(out, kinds.stream().map(MethodsCommand::json).toList());
            case "markdown" -> out.append(MethodsText.markdown(kinds));
            case "list" ->
                out.append(Table.of(kinds.stream()
                        .map(kind ->
                                List.of(kind.id(), kind.name(), kind.family().label(), defaults(kind)))
                        .toList()));
            default -> out.append(MethodsText.plain(kinds));
        }
        out.flush();
    }

    private static List<Kind> kinds(List<String> ids) throws UserMistake {
        return ids.isEmpty()
                ? Methods.all()
                : MethodOption.parse(ids).stream().map(Method::kind).toList();
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
                + ", \"note\": " + Json.text(kind.note())
                + ", \"source\": " + Json.text(kind.source())
                + ", \"rules\": "
                + new Description(kind)
                        .rules().stream().map(MethodsCommand::json).collect(Collectors.joining(", ", "[", "]"))
                + ", \"hyperparameters\": "
                + kind.hyperparameters().stream().map(MethodsCommand::json).collect(Collectors.joining(", ", "[", "]"))
                + "}";
    }

    private static String json(Description.Rule rule) {
        return "{\"settings\": " + Json.text(rule.settings())
                + ", \"lines\": "
                + Json.texts(rule.lines().stream().map(Description.Line::plain).toList()) + "}";
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
