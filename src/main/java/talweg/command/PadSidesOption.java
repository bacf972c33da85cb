package talweg.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import talweg.engine.RunRequest;
import talweg.engine.pad.Pad;
import talweg.engine.pad.PadAxis;
import talweg.function.Words;
import talweg.method.Hyperparameter;
import talweg.method.Kind;

/// `--over=KEY[:LOW:HIGH][,KEY[:LOW:HIGH]]` and `--grid=WxH`.
final class PadSidesOption {
    private static final Words WORDS = new Words("command");

    /// As in the window.
    private static final long[] USUAL = {63, 54};

    private static final long[] STRIP = {189, 1};

    /// Cells along a side, at most.
    private static final int MOST = 1000;

    private PadSidesOption() {}

    static Pad read(ParseResult line, RunRequest run) throws UserMistake {
        Kind kind = run.method().kind();
        List<String> words = Options.value(line, "--over")
                .map(text -> List.of(text.split(",", -1)))
                .orElse(PadAxis.usual(kind).stream().map(Hyperparameter::key).toList());
        if (PadAxis.of(kind).isEmpty()) {
            throw new UserMistake(WORDS.say("pad.none", kind.id()));
        }
        if (words.size() > 2) {
            throw new UserMistake(WORDS.say("pad.over", kind.id(), keys(kind)));
        }
        Optional<String> text = Options.value(line, "--grid");
        long[] grid = text.isPresent() ? Values.size("--grid", text.get()) : words.size() == 2 ? USUAL : STRIP;
        if (grid[0] < 1 || grid[0] > MOST || grid[1] < 1 || grid[1] > MOST) {
            throw new UserMistake(WORDS.say("pad.grid", MOST));
        }
        List<PadAxis> axes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            axes.add(axis(kind, words.get(i).strip(), (int) grid[i]));
        }
        Optional<PadAxis> y = axes.stream().skip(1).findFirst();
        if (y.filter(axis -> axis.key().equals(axes.getFirst().key())).isPresent()) {
            throw new UserMistake(WORDS.say("pad.twice", y.get().key()));
        }
        return new Pad(run, axes.getFirst(), y);
    }

    private static PadAxis axis(Kind kind, String word, int cells) throws UserMistake {
        String[] parts = word.split(":", -1);
        Hyperparameter hyperparameter = PadAxis.of(kind).stream()
                .filter(known -> known.key().equals(parts[0].strip()))
                .findFirst()
                .orElseThrow(() -> new UserMistake(WORDS.say("pad.key", parts[0], kind.id(), keys(kind))));
        if (parts.length == 1) {
            return new PadAxis(hyperparameter, cells);
        }
        if (parts.length != 3) {
            throw new UserMistake(WORDS.say("pad.range", word));
        }
        double low = Values.number("--over", parts[1]);
        double high = Values.number("--over", parts[2]);
        double middle = hyperparameter.scale().at(0.5, low, high);
        boolean good = low < high
                && hyperparameter.allowed().contains(low)
                && hyperparameter.allowed().contains(high)
                && middle > low
                && middle < high;
        if (!good) {
            throw new UserMistake(WORDS.say("pad.range", word));
        }
        return new PadAxis(hyperparameter, low, high, cells);
    }

    private static String keys(Kind kind) {
        return PadAxis.of(kind).stream().map(Hyperparameter::key).collect(Collectors.joining(", "));
    }
}
