package talweg.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.export.ExportMistake;
import talweg.export.Exporter;
import talweg.export.Format;
import talweg.export.PngFormat;
import talweg.field.FieldMistake;
import talweg.figure.Figure;
import talweg.figure.Theme;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.session.Compilation;
import talweg.session.FunctionSource;
import talweg.session.MethodChoice;
import talweg.session.Point;
import talweg.session.SampleFunction;
import talweg.session.SampleLibrary;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// `talweg render`: a picture in a file.
final class RenderCommand implements Subcommand {
    private static final Words WORDS = new Words("command");
    private static final Method GRADIENT_DESCENT =
            Methods.named("gd").orElseThrow().standard();

    @Override
    public CommandSpec describe() {
        return CommandSpec.create()
                .addPositional(Options.function("FUNCTION|SCENE", "help.scene"))
                .addOption(Options.required("-o", "FILE", "help.output"))
                .addOption(Options.repeated("--param", "NAME=VALUE", "help.param"))
                .addOption(Options.repeated("--method", "SPEC", "help.method"))
                .addOption(Options.optional("--start", "X,Y[,...]", "help.start"))
                .addOption(Options.optional("--steps", "N", "help.steps"))
                .addOption(Options.optional("--step", "K", "help.step"))
                .addOption(Options.optional("--size", "WxH", "help.size"))
                .addOption(Options.optional("--width", "MM", "help.width"))
                .addOption(Options.optional("--domain", "X0,X1,Y0,Y1", "help.domain"))
                .addOption(Options.optional("--levels", "N|V1,V2,...", "help.levels"))
                .addOption(Options.optional("--layers", "NAMES", "help.layers"))
                .addOption(Options.optional("--theme", "light|dark", "help.theme"));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile {
        // Pictures are painted without a display, also where there is one.
        System.setProperty("java.awt.headless", "true");
        Theme theme = theme(Options.value(line, "--theme"));
        Path file = path(Options.value(line, "-o").orElseThrow());
        try {
            boolean bitmap = Format.of(file, 1) instanceof PngFormat;
            RenderSize size = RenderSize.parse(Options.value(line, "--size"), Options.value(line, "--width"), bitmap);
            Format format = Format.of(file, size.scale());
            LoadedFunction loaded = LoadedFunction.read(line, console, Compilation::of);
            ScenePage page = page(line, loaded);
            String command = RenderCommandLine.of(page.scene(), loaded, line);
            Figure.Imprint imprint = new Figure.Imprint(title(loaded.source()), command);
            Figure figure = page.figure(size, imprint, console::note);
            Exporter.write(figure, theme, format, file);
        } catch (ExportMistake | FieldMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static String title(FunctionSource source) {
        return switch (source) {
            case FunctionSource.Sample(SampleFunction sample) -> sample.name().text();
            case FunctionSource.Formula formula -> formula.function().formula().strip();
            case FunctionSource.Saved saved -> saved.file();
        };
    }

    private static ScenePage page(ParseResult line, LoadedFunction loaded)
            throws UserMistake, UnreadableFile, FieldMistake {
        Scene scene = scene(line, loaded);
        if (Options.value(line, "--start").isPresent()) {
            // Where f is not defined nothing runs; whoever chose that place is told so.
            Journeys.run(scene.withSteps(0), loaded.compiled(), GRADIENT_DESCENT);
        }
        return new ScenePage(
                scene,
                loaded.compiled(),
                sample(loaded.source(), scene),
                note(loaded.source()),
                LevelOption.parse(Options.value(line, "--levels")));
    }

    /// The words of whoever saved the scene; a sample's are for its reader and not for a paper.
    private static List<String> note(FunctionSource source) {
        return source instanceof FunctionSource.Saved(String _, Scene scene)
                ? scene.note().lines().toList()
                : List.of();
    }

    private static Optional<SampleFunction> sample(FunctionSource source, Scene scene) throws UnreadableFile {
        return switch (source) {
            case FunctionSource.Sample(SampleFunction sample) -> Optional.of(sample);
            case FunctionSource.Saved _ ->
                scene.function().sample().isPresent()
                        ? SampleLibrary.find(scene.function().sample().get())
                        : Optional.empty();
            case FunctionSource.Formula _ -> Optional.empty();
        };
    }

    /// The scene of the file, the sample or the formula, with what the command line says otherwise.
    private static Scene scene(ParseResult line, LoadedFunction loaded) throws UserMistake, FieldMistake {
        Scene scene = loaded.scene();
        List<String> methods = Options.values(line, "--method");
        if (!methods.isEmpty()) {
            MethodOption.parse(methods);
            scene = scene.withMethods(methods.stream().map(MethodChoice::of).toList());
        }
        Optional<String> start = Options.value(line, "--start");
        if (start.isPresent()) {
            scene = scene.withStart(Point.of(
                    Values.point("--start", start.get(), loaded.function().variables())));
        }
        Optional<String> domain = Options.value(line, "--domain");
        if (domain.isPresent()) {
            scene = scene.withDomain(DomainOption.parse(domain, scene.domain()));
        }
        Optional<String> layers = Options.value(line, "--layers");
        if (layers.isPresent()) {
            scene = scene.withAppearance(LayerNames.parse(layers.get(), scene.appearance()));
        }
        return steps(line, scene);
    }

    private static Scene steps(ParseResult line, Scene scene) throws UserMistake {
        Optional<String> steps = Options.value(line, "--steps");
        Scene longer = steps.isPresent()
                ? scene.withSteps(Values.whole("--steps", steps.get(), 0, Scene.MAXIMUM_STEPS))
                : scene;
        Optional<String> step = Options.value(line, "--step");
        if (step.isPresent()) {
            return longer.withK(Values.whole("--step", step.get(), 0, longer.steps()));
        }
        // A scene that was saved on its way is shown there; at k = 0 there would be nothing to see.
        return longer.k() == 0 ? longer.withK(longer.steps()) : longer;
    }

    private static Theme theme(Optional<String> text) throws UserMistake {
        return Values.choice("--theme", text.orElse("light"), "light", "dark").equals("light")
                ? Theme.LIGHT
                : Theme.DARK;
    }

    private static Path path(String name) throws UserMistake {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UserMistake(WORDS.say("render.path", name));
        }
    }
}
