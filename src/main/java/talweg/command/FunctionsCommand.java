package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.function.Domain;
import talweg.session.KnownPoint;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.UnreadableFile;

/// `talweg functions`: the sample functions.
final class FunctionsCommand implements Subcommand {
    @Override
    public CommandSpec describe() {
        return CommandSpec.create().addOption(Options.optional("--format", "json", "help.format.list"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, IOException {
        String format =
                Values.choice("--format", Options.value(line, "--format").orElse("text"), "text", "json");
        SampleLibrary library = SampleLibrary.load();
        for (UnreadableFile mistake : library.mistakes()) {
            console.note(mistake.getMessage());
        }
        Writer out = console.results();
        if (format.equals("json")) {
            Json.list(
                    out,
                    library.functions().stream().map(FunctionsCommand::json).toList());
        } else {
            out.append(Table.of(library.functions().stream()
                    .map(function -> List.of(function.id(), function.name().text(), String.join(", ", function.tags())))
                    .toList()));
        }
        out.flush();
    }

    private static String json(SampleFunction function) {
        return "{\"id\": " + Json.text(function.id())
                + ", \"name\": " + Json.text(function.name().text())
                + ", \"formula\": " + Json.text(function.formula())
                + ", \"domain\": " + domain(function.domain())
                + ", \"start\": " + Json.numbers(function.start().toArray())
                + ", \"steps\": " + function.steps()
                + ", \"methods\": " + Json.texts(function.methods())
                + ", \"minima\": " + points(function, KnownPoint.Kind.MINIMUM)
                + ", \"saddles\": " + points(function, KnownPoint.Kind.SADDLE)
                + ", \"maxima\": " + points(function, KnownPoint.Kind.MAXIMUM)
                + ", \"tags\": " + Json.texts(function.tags())
                + ", \"teaches\": " + Json.text(function.teaches().text())
                + ", \"source\": " + Json.text(function.source()) + "}";
    }

    private static String domain(Domain domain) {
        return domain.axes().stream()
                .map(axis -> Json.numbers(new double[] {axis.low(), axis.high()}))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String points(SampleFunction function, KnownPoint.Kind kind) {
        return function.points(kind).stream()
                .map(point -> "{\"at\": " + Json.numbers(point.at().toArray()) + ", \"value\": "
                        + Json.number(point.value())
                        + (kind == KnownPoint.Kind.MINIMUM ? ", \"global\": " + point.global() : "") + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
