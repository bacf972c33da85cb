package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.engine.Progress;
import talweg.engine.Run;
import talweg.engine.RunRequest;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadStatus;
import talweg.engine.pad.PadTable;
import talweg.engine.pad.Theory;
import talweg.export.ExportMistake;
import talweg.figure.Theme;
import talweg.figure.pad.PadMeasure;
import talweg.function.Cancellation;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.publication.PublicationMistake;
import talweg.publication.pad.PadPage;
import talweg.session.Compilation;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// `talweg pad`: one method from one start with many settings of two hyperparameters.
final class PadCommand implements Subcommand {
    private static final Words WORDS = new Words("command");
    private static final int MOST_STEPS = 1_000_000;

    @Override
    public CommandSpec describe() {
        return Options.functionSpec()
                .addOption(Options.required("--method", "SPEC", "help.pad.method"))
                .addOption(Options.optional("--over", "KEY[:LOW:HIGH][,...]", "help.pad.over"))
                .addOption(Options.optional("--grid", "WxH", "help.pad.grid"))
                .addOption(Options.optional("--start", "X,Y[,...]", "help.start"))
                .addOption(Options.optional("--steps", "N", "help.pad.steps"))
                .addOption(Options.optional("--tolerance", "EPS", "help.pad.tolerance"))
                .addOption(Options.optional("--show", "iterations|value", "help.pad.show"))
                .addOption(Options.optional("--theme", "light|dark", "help.theme"))
                .addOption(Options.optional("--format", "csv|json", "help.format.pad"))
                .addOption(Options.optional("-o", "FILE", "help.pad.output"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile, IOException {
        boolean json = Values.choice("--format", Options.value(line, "--format").orElse("csv"), "csv", "json")
                .equals("json");
        PadMeasure measure = PadMeasure.valueOf(
                Values.choice("--show", Options.value(line, "--show").orElse("iterations"), "iterations", "value")
                        .toUpperCase(java.util.Locale.ROOT));
        Theme theme = RenderOptions.theme(line);
        Optional<Path> file = PictureFile.of(Options.value(line, "-o"));
        LoadedFunction loaded = LoadedFunction.read(line, console, Compilation::of);
        Pad pad = pad(line, loaded);
        PadTable table = ForkJoinPool.commonPool()
                .submit(() -> PadTable.of(pad, Cancellation.NEVER, Progress.NONE))
                .join();
        Optional<Theory> theory = theory(table);
        if (file.isPresent()) {
            write(new PadPage(table, measure, loaded.lowest(), theory, title(loaded)), theme, file.get());
        }
        Writer out = console.results();
        if (json) {
            out.append(PadText.json(table, theory));
        } else {
            PadText.csv(table, out);
        }
        out.flush();
    }

    private static Pad pad(ParseResult line, LoadedFunction loaded) throws UserMistake {
        Method method = MethodOption.parse(
                        List.of(Options.value(line, "--method").orElse("")))
                .getFirst();
        Scene scene = loaded.scene();
        Optional<String> given = Options.value(line, "--start");
        double[] start = given.isPresent()
                ? Values.point("--start", given.get(), loaded.function().variables())
                : scene.start().toArray();
        Objective objective =
                Objective.of(loaded.function()).with(loaded.compiled().values()).over(scene.domain());
        Optional<String> steps = Options.value(line, "--steps");
        int most = steps.isPresent() ? Values.whole("--steps", steps.get(), 1, MOST_STEPS) : scene.steps();
        Optional<String> tolerance = Options.value(line, "--tolerance");
        double epsilon = tolerance.isPresent()
                ? TraceCommand.tolerance(tolerance).orElseThrow()
                : Pad.usualTolerance(objective, method, start);
        RunRequest run =
                new RunRequest(objective, method, new double[][] {start}, most, scene.tolerance(), scene.domain());
        return PadSidesOption.read(line, run.withTolerance(epsilon));
    }

    /// Where the best of the cells ends, if any came to rest.
    private static Optional<Theory> theory(PadTable table) {
        return table.best().filter(_ -> table.count(PadStatus.CONVERGED) > 0).flatMap(cell -> {
            Run run = Run.of(table.pad().request(cell[0], cell[1]));
            return Theory.at(run.request().objective(), run.row(run.last()).point());
        });
    }

    private static String title(LoadedFunction loaded) throws UserMistake {
        try {
            return loaded.subject().title();
        } catch (PublicationMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static void write(PadPage page, Theme theme, Path file) throws UserMistake {
        System.setProperty("java.awt.headless", "true");
        try {
            page.write(file, theme);
        } catch (ExportMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
