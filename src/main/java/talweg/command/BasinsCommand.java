package talweg.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.engine.basins.Basins;
import talweg.engine.basins.BasinsCount;
import talweg.engine.basins.BasinsRequest;
import talweg.export.ExportMistake;
import talweg.export.Exporter;
import talweg.export.Format;
import talweg.field.FieldMistake;
import talweg.figure.BasinLayers;
import talweg.figure.Box;
import talweg.figure.Figure;
import talweg.figure.Viewport;
import talweg.function.Cancellation;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Objective;
import talweg.publication.PageBasins;
import talweg.publication.PublicationMistake;
import talweg.session.BasinChoice;
import talweg.session.Compilation;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// `talweg basins`: where the run from each pixel goes, as a picture of which each pixel is a start, and in numbers.
final class BasinsCommand implements Subcommand {
    private static final Words WORDS = new Words("command");

    /// Pixels along the longer side.
    private static final long USUAL = 800;

    /// A picture with more starts than this is a mistake in the number.
    private static final long MOST = 64_000_000;

    @Override
    public CommandSpec describe() {
        return Options.functionSpec()
                .addOption(Options.required("--method", "SPEC", "help.basins.method"))
                .addOption(Options.optional("--grid", "WxH", "help.basins.grid"))
                .addOption(Options.optional("--steps", "N", "help.basins.steps"))
                .addOption(Options.optional("--domain", "X0,X1,Y0,Y1", "help.basins.domain"))
                .addOption(Options.optional("--tolerance", "PART", "help.basins.tolerance"))
                .addOption(Options.optional("--theme", "light|dark", "help.theme"))
                .addOption(Options.optional("-o", "FILE", "help.basins.output"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile, IOException {
        Optional<Path> file = PictureFile.of(Options.value(line, "-o"));
        Method method = MethodOption.parse(
                        List.of(Options.value(line, "--method").orElseThrow()))
                .getFirst();
        LoadedFunction loaded = LoadedFunction.read(line, console, Compilation::of);
        if (loaded.function().dimension() != 2) {
            throw new UserMistake(WORDS.say("basins.plane", loaded.function().dimension()));
        }
        Basins basins = PageBasins.compute(request(line, loaded, method), Cancellation.NEVER);
        BasinsCount count = BasinsCount.of(basins);
        if (file.isPresent()) {
            write(basins, count, line, loaded, file.get());
        }
        Writer out = console.results();
        out.append(BasinsJson.of(basins, count));
        out.flush();
    }

    private static BasinsRequest request(ParseResult line, LoadedFunction loaded, Method method) throws UserMistake {
        try {
            Scene scene = loaded.scene();
            Domain view = DomainOption.parse(Options.value(line, "--domain"), scene.domain());
            long[] grid = grid(Options.value(line, "--grid"), view);
            Optional<String> steps = Options.value(line, "--steps");
            Objective objective = Objective.of(loaded.function())
                    .with(loaded.compiled().values())
                    .over(scene.domain());
            return new BasinsRequest(
                    objective,
                    method,
                    view,
                    (int) grid[0],
                    (int) grid[1],
                    steps.isPresent()
                            ? Values.whole("--steps", steps.get(), 1, Scene.MAXIMUM_STEPS)
                            : BasinChoice.steps(scene),
                    tolerance(Options.value(line, "--tolerance")));
        } catch (FieldMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static long[] grid(Optional<String> text, Domain view) throws UserMistake {
        if (text.isEmpty()) {
            double aspect = view.axis(1).width() / view.axis(0).width();
            return aspect <= 1
                    ? new long[] {USUAL, Math.max(1, Math.round(USUAL * aspect))}
                    : new long[] {Math.max(1, Math.round(USUAL / aspect)), USUAL};
        }
        long[] grid = Values.size("--grid", text.get());
        if (grid[0] < 1 || grid[1] < 1 || grid[0] > MOST / grid[1]) {
            throw new UserMistake(WORDS.say("basins.grid", text.get(), MOST));
        }
        return grid;
    }

    private static double tolerance(Optional<String> text) throws UserMistake {
        double tolerance = text.isPresent() ? Values.number("--tolerance", text.get()) : BasinsRequest.USUAL_TOLERANCE;
        if (!(tolerance > 0 && tolerance < 1)) {
            throw new UserMistake(WORDS.say("basins.tolerance", text.orElse("")));
        }
        return tolerance;
    }

    private static void write(Basins basins, BasinsCount count, ParseResult line, LoadedFunction loaded, Path file)
            throws UserMistake {
        System.setProperty("java.awt.headless", "true");
        int columns = basins.request().columns();
        int rows = basins.request().rows();
        Viewport view = Viewport.fit(Box.size(columns, rows), basins.request().view(), false);
        try {
            Figure.Imprint imprint = new Figure.Imprint(loaded.subject().title(), "");
            Figure figure = new Figure(
                    columns,
                    rows,
                    view,
                    List.of(BasinLayers.areas(basins, count), BasinLayers.limits(count, view)),
                    List.of(),
                    imprint);
            Exporter.write(figure, RenderOptions.theme(line), Format.of(file, 1), file);
        } catch (ExportMistake | PublicationMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }
}
