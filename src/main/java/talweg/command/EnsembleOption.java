package talweg.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;
import talweg.engine.ensemble.StartSet;
import talweg.function.Words;
import talweg.session.Ensemble;
import talweg.session.EnsembleText;
import talweg.session.Scene;

/// `--ensemble=grid:400`: a swarm of starts.
final class EnsembleOption {
    private static final Words WORDS = new Words("command");
    private static final Pattern METHOD = Pattern.compile("(.*),\\s*method=(\\d{1,6})");

    private EnsembleOption() {}

    /// `scene` with the swarm that the command line wants, or with its own.
    static Scene read(ParseResult line, Scene scene) throws UserMistake {
        Optional<String> text = Options.value(line, "--ensemble");
        if (text.isEmpty()) {
            return scene;
        }
        Matcher one = METHOD.matcher(text.get());
        boolean alone = one.matches();
        String starts = alone ? one.group(1) : text.get();
        StartSet set = EnsembleText.parse(starts, Ensemble.over(scene.domain()).starts())
                .orElseThrow(() -> new UserMistake(WORDS.say("ensemble.starts", starts)));
        Scene shown = scene.withEnsemble(new Ensemble(true, !alone, set));
        return alone ? choosing(shown, Integer.parseInt(one.group(2))) : shown;
    }

    private static Scene choosing(Scene scene, int number) throws UserMistake {
        int methods = scene.methods().size();
        if (number < 1 || number > methods || !scene.methods().get(number - 1).visible()) {
            throw new UserMistake(WORDS.say("ensemble.method", number, methods));
        }
        return scene.withArrangement(scene.arrangement().withChosen(number - 1));
    }
}
