package talweg.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.field.FieldMistake;
import talweg.figure.Theme;
import talweg.function.Words;
import talweg.method.Method;
import talweg.method.Methods;
import talweg.publication.PublicationMistake;
import talweg.publication.ScenePage;
import talweg.session.Compilation;
import talweg.session.MapPart;
import talweg.session.Scene;
import talweg.session.UnreadableFile;

/// `talweg render`: a picture in a file.
final class RenderCommand implements Subcommand {
    private static final Words WORDS = new Words("command");
    /// More phases than any step has.
    private static final int MOST_PHASES = 10_000;

    private static final Method GRADIENT_DESCENT =
            Methods.named("gd").orElseThrow().standard();

    @Override
    public CommandSpec describe() {
        CommandSpec spec = CommandSpec.create().addPositional(Options.function("FUNCTION|SCENE", "help.scene"));
        return RenderedFilm.addTo(RenderOptions.addTo(spec));
    }

    @Override
    public void run(ParseResult line, Console console) throws UserMistake, UnreadableFile {
        // Pictures are painted without a display, also where there is one.
        System.setProperty("java.awt.headless", "true");
        Path file = path(Options.value(line, "-o").orElseThrow());
        try {
            boolean film = RenderedFilm.isWanted(line, file);
            ScenePage page = page(line, LoadedFunction.read(line, console, Compilation::of));
            if (film) {
                RenderedFilm.write(line, page, file, console);
            } else {
                page.write(file, console::note);
            }
        } catch (PublicationMistake | FieldMistake e) {
            throw new UserMistake(e.getMessage());
        }
    }

    private static ScenePage page(ParseResult line, LoadedFunction loaded)
            throws UserMistake, PublicationMistake, FieldMistake {
        Theme theme = RenderOptions.theme(line);
        Scene scene = RenderedScene.of(line, loaded);
        boolean runs = scene.appearance().parts().contains(MapPart.PATHS)
                && !scene.methods().isEmpty();
        if (runs && Options.value(line, "--start").isPresent()) {
            // Where f is not defined nothing runs; whoever chose that place is told so.
            TraceCommand.run(scene.withSteps(0), loaded, GRADIENT_DESCENT);
        }
        ScenePage page = new ScenePage(scene, loaded.compiled(), loaded.subject())
                .withLooks(RenderedScene.looks(line, scene))
                .withLevels(LevelOption.parse(Options.value(line, "--levels")))
                .withSize(RenderOptions.size(line))
                .withTheme(theme)
                .withParts(RenderOptions.parts(line, scene.appearance()));
        Optional<String> phase = Options.value(line, "--phase");
        return phase.isPresent() ? page.withPhase(Values.whole("--phase", phase.get(), 1, MOST_PHASES)) : page;
    }

    private static Path path(String name) throws UserMistake {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UserMistake(WORDS.say("render.path", name));
        }
    }
}
