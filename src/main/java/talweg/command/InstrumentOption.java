package talweg.command;

import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import talweg.figure.instrument.Instrument;
import talweg.figure.instrument.Instruments;
import talweg.function.Words;
import talweg.session.Held;
import talweg.session.Scene;

/// The option `--instrument`: what is held to the function of a picture.
final class InstrumentOption {
    private static final Words WORDS = new Words("command");

    private InstrumentOption() {}

    /// The one that the command line names, or else that of the scene; `none` takes that away.
    static Optional<Held> of(ParseResult line, Scene scene) throws UserMistake {
        Optional<String> text = Options.value(line, "--instrument");
        if (text.isEmpty()) {
            return scene.arrangement().instrument();
        }
        return text.get().strip().equals(RenderOptions.NONE)
                ? Optional.empty()
                : Optional.of(fitting(read(text.get()), scene));
    }

    private static Held read(String text) throws UserMistake {
        try {
            Held held = Held.of(text);
            if (Instruments.named(held.id()).isEmpty()) {
                throw new UserMistake(WORDS.say("instrument.unknown", held.id(), names()));
            }
            return held;
        } catch (IllegalArgumentException mistaken) {
            throw new UserMistake(WORDS.say("instrument.number", mistaken.getMessage()));
        }
    }

    /// Some are held to a map, some to a graph.
    private static Held fitting(Held held, Scene scene) throws UserMistake {
        boolean graph = scene.start().dimension() == 1;
        boolean forGraphs =
                Instruments.named(held.id()).filter(Instrument::isForGraphs).isPresent();
        if (graph != forGraphs) {
            throw new UserMistake(WORDS.say(graph ? "instrument.formaps" : "instrument.forgraphs", held.id()));
        }
        return held;
    }

    private static String names() {
        return Instruments.ALL.stream().map(Instrument::id).collect(Collectors.joining(", "));
    }
}
