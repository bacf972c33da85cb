package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.engine.Progress;
import talweg.engine.race.Race;
import talweg.export.ExportMistake;
import talweg.field.FieldMistake;
import talweg.function.Cancellation;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Specification;
import talweg.publication.PublicationMistake;
import talweg.publication.race.ProfilePage;
import talweg.publication.race.RaceTable;
import talweg.session.Compilation;
import talweg.session.MethodChoice;
import talweg.session.UnreadableFile;
import talweg.session.WholeFile;

/// `talweg race`: methods against each other, with equal budgets and their best rates.
final class RaceCommand implements Subcommand {
    private static final Words WORDS = new Words("command");

    @Override
    public CommandSpec describe() {
        CommandSpec spec = Options.functionSpec()
                .addOption(Options.repeated("--method", "SPEC", "help.race.method"))
                .addOption(Options.optional("--start", "X,Y[,...]", "help.race.start"))
                .addOption(Options.optional("--starts", "N", "help.race.starts"))
                .addOption(Options.optional("--seed", "S", "help.race.seed"))
                .addOption(Options.optional("--grid", "N", "help.race.grid"))
                .addOption(Options.optional("--domain", "X0,X1,Y0,Y1", "help.race.domain"));
        return RaceRules.addTo(spec)
                .addOption(Options.optional("--format", "text|csv|json|profile", "help.format.race"))
                .addOption(Options.optional("-o", "FILE", "help.race.output"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile, IOException {
        String format = Values.choice(
                "--format", Options.value(line, "--format").orElse("text"), "text", "csv", "json", "profile");
        Optional<Path> file = PictureFile.of(Options.value(line, "-o"), RaceCommand::isTable);
        LoadedFunction loaded = LoadedFunction.read(line, console, Compilation::of);
        List<String> given = Options.values(line, "--method");
        List<String> specifications = given.isEmpty()
                ? loaded.scene().methods().stream()
                        .map(MethodChoice::specification)
                        .toList()
                : given;
        List<Method> methods = MethodOption.parse(specifications);
        Race race = race(line, loaded, methods);
        RaceTable table = new RaceTable(
                ForkJoinPool.commonPool()
                        .submit(() -> race.run(Cancellation.NEVER, Progress.NONE))
                        .join(),
                labels(methods));
        if (file.isPresent()) {
            write(table, loaded, file.get());
        }
        Writer out = console.results();
        out.append(
                switch (format) {
                    case "csv" -> table.csv();
                    case "profile" -> table.profileCsv();
                    case "json" -> RaceJson.of(table);
                    default -> RaceText.of(table);
                });
        out.flush();
        table.remarks().forEach(console::note);
    }

    private static Race race(ParseResult line, LoadedFunction loaded, List<Method> methods) throws UserMistake {
        try {
            RaceStarts starts = RaceStarts.read(line, loaded);
            return new Race(
                    starts.objective(),
                    methods,
                    starts.points(),
                    RaceRules.read(line, loaded.function().dimension()).withKnown(loaded.lowest()));
        } catch (FieldMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }

    /// The id, or the whole specification where two methods have the same id.
    private static List<String> labels(List<Method> methods) {
        List<String> ids = methods.stream().map(Method::id).toList();
        return IntStream.range(0, ids.size())
                .mapToObj(i ->
                        Collections.frequency(ids, ids.get(i)) == 1 ? ids.get(i) : Specification.print(methods.get(i)))
                .toList();
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(".csv");
    }

    private static void write(RaceTable table, LoadedFunction loaded, Path file) throws UserMistake {
        System.setProperty("java.awt.headless", "true");
        try {
            if (isTable(file)) {
                WholeFile.write(file, table.profileCsv().getBytes(StandardCharsets.UTF_8));
            } else {
                List<Integer> looks =
                        IntStream.range(0, table.names().size()).boxed().toList();
                new ProfilePage(table, looks, loaded.subject().title()).write(file);
            }
        } catch (PublicationMistake | ExportMistake e) {
            throw new UserMistake(e.getMessage());
        } catch (IOException e) {
            throw new UserMistake(WORDS.say("race.file", file, e.getClass().getSimpleName()));
        }
    }
}
