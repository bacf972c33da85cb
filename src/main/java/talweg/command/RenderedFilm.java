package talweg.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import talweg.export.FilmFormat;
import talweg.function.Cancellation;
import talweg.function.Words;
import talweg.publication.FilmSpan;
import talweg.publication.PublicationMistake;
import talweg.publication.SceneFilm;
import talweg.publication.ScenePage;

/// The run as a film, if the file's name asks for one.
final class RenderedFilm {
    private static final Words WORDS = new Words("command");
    private static final List<String> OPTIONS = List.of("--from", "--to", "--fps");

    private RenderedFilm() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(Options.optional("--from", "K", "help.from"))
                .addOption(Options.optional("--to", "K", "help.to"))
                .addOption(Options.optional("--fps", "N", "help.fps"));
    }

    /// Whether a film is asked for; if not, nothing may be said about one.
    static boolean isWanted(ParseResult line, Path file) throws UserMistake {
        boolean wanted = FilmFormat.named(file).isPresent();
        List<String> misplaced = wanted ? List.of("--step", "--phase") : OPTIONS;
        for (String option : misplaced) {
            if (Options.value(line, option).isPresent()) {
                throw new UserMistake(WORDS.say(wanted ? "render.film.step" : "render.film.option", option));
            }
        }
        return wanted;
    }

    static void write(ParseResult line, ScenePage page, Path file, Console console)
            throws UserMistake, PublicationMistake {
        FilmSpan span = span(line, page.scene().steps());
        new SceneFilm(page, span, Cancellation.NEVER, console::note).write(file, Cancellation.NEVER, done -> {});
    }

    private static FilmSpan span(ParseResult line, int steps) throws UserMistake, PublicationMistake {
        FilmSpan span = FilmSpan.WHOLE;
        Optional<String> from = Options.value(line, "--from");
        if (from.isPresent()) {
            span = span.withFrom(Values.whole("--from", from.get(), 0, steps));
        }
        Optional<String> to = Options.value(line, "--to");
        if (to.isPresent()) {
            span = span.withTo(Values.whole("--to", to.get(), 0, steps));
        }
        Optional<String> speed = Options.value(line, "--fps");
        return speed.isPresent() ? span.withFramesPerSecond(Values.number("--fps", speed.get())) : span;
    }
}
