package talweg.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import talweg.engine.race.Starts;
import talweg.field.FieldMistake;
import talweg.function.Domain;
import talweg.function.Words;
import talweg.method.Objective;
import talweg.session.Scene;

/// Where a race begins: `--start`, or `--starts` and `--seed`, or `--grid`; else where the scene does.
///
/// @param objective the function over the domain of the race
/// @param points f is finite at each
record RaceStarts(Objective objective, double[][] points) {
    private static final Words WORDS = new Words("command");
    private static final List<String> WAYS = List.of("--start", "--starts", "--grid");

    static RaceStarts read(ParseResult line, LoadedFunction loaded) throws UserMistake, FieldMistake {
        List<String> chosen = WAYS.stream()
                .filter(way -> Options.value(line, way).isPresent())
                .toList();
        if (chosen.size() > 1) {
            throw new UserMistake(WORDS.say("race.ways", chosen.get(0), chosen.get(1)));
        }
        Scene scene = loaded.scene();
        Objective objective =
                Objective.of(loaded.function()).with(loaded.compiled().values()).over(domain(line, scene.domain()));
        String way =
                Stream.concat(chosen.stream(), Stream.of("--start")).findFirst().orElseThrow();
        double[][] points = points(line, way, loaded, scene, objective);
        if (points.length == 0) {
            throw new UserMistake(WORDS.say("race.nowhere", way));
        }
        return new RaceStarts(objective, points);
    }

    /// A function of one variable has one axis.
    private static Domain domain(ParseResult line, Domain usual) throws UserMistake, FieldMistake {
        Optional<String> text = Options.value(line, "--domain");
        return text.isEmpty()
                ? usual
                : new Domain(DomainOption.parse(text, usual)
                        .axes()
                        .subList(0, usual.axes().size()));
    }

    private static double[][] points(
            ParseResult line, String way, LoadedFunction loaded, Scene scene, Objective objective) throws UserMistake {
        String text = Options.value(line, way).orElse("");
        return switch (way) {
            case "--starts" -> Starts.random(objective, Values.whole(way, text, 1, Starts.MOST), seed(line));
            case "--grid" -> Starts.grid(objective, Values.whole(way, text, 1, widest(scene)));
            default -> {
                double[] point = text.isEmpty()
                        ? scene.start().toArray()
                        : Values.point(way, text, loaded.function().variables());
                yield Double.isFinite(Starts.value(objective, point)) ? new double[][] {point} : new double[0][];
            }
        };
    }

    private static int seed(ParseResult line) throws UserMistake {
        return Values.whole("--seed", Options.value(line, "--seed").orElse("0"), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static int widest(Scene scene) {
        return (int)
                Math.floor(Math.pow(Starts.MOST, 1.0 / scene.domain().axes().size()) + 1e-9);
    }
}
