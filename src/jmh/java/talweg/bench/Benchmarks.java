package talweg.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/// Runs the benchmarks that match and prints how each contestant compares with the one they are measured against, and
/// which [Targets] are met.
public final class Benchmarks {
    /// The contestants that others are measured against, the first that takes part.
    private static final List<String> MEASURES = List.of("handWritten", "chartFx");

    private Benchmarks() {}

    /// @param arguments regular expressions over class and method names, and options of JMH, such as `-f 1 -i 3`
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        String[] words = String.join(" ", arguments).trim().split("\\s+");
        print(Score.of(new Runner(new CommandLineOptions(words)).run()));
    }

    private static void print(List<Score> scores) {
        System.out.printf("%n%-44s %-24s %12s %10s%n", "discipline", "contestant", "time", "ratio");
        for (Score score : scores) {
            String ratio = measure(score, scores)
                    .map(measure -> String.format(Locale.ROOT, "%10.3f", score.value() / measure.value()))
                    .orElse("");
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %-24s %9.3f %s %s%n",
                    score.discipline(),
                    score.contestant(),
                    score.value(),
                    score.unit(),
                    ratio);
        }
        System.out.println();
        Targets.ALL.forEach(target -> target.lines(scores).forEach(System.out::println));
    }

    private static Optional<Score> measure(Score of, List<Score> all) {
        return MEASURES.stream()
                .flatMap(name -> of.beside(name, all).stream())
                .filter(measure -> measure.unit().equals(of.unit()))
                .findFirst();
    }
}
