package talweg.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/// Runs the benchmarks that match and prints how each contestant compares with the one they are measured against.
public final class Benchmarks {
    /// The contestants that others are measured against, the first that takes part.
    private static final List<String> MEASURES = List.of("handWritten", "chartFx");

    private Benchmarks() {}

    /// @param arguments regular expressions over class and method names, and options of JMH, such as `-f 1 -i 3`
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        String[] words = String.join(" ", arguments).trim().split("\\s+");
        print(new Runner(new CommandLineOptions(words)).run());
    }

    private static void print(Collection<RunResult> results) {
        List<RunResult> sorted = results.stream()
                .sorted(Comparator.comparing(Benchmarks::discipline).thenComparing(Benchmarks::score))
                .toList();
        System.out.printf("%n%-44s %-18s %12s %10s%n", "discipline", "contestant", "time", "ratio");
        for (RunResult result : sorted) {
            String ratio = measure(result, sorted)
                    .map(measure -> String.format(Locale.ROOT, "%10.3f", score(result) / score(measure)))
                    .orElse("");
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %-18s %9.3f %s %s%n",
                    discipline(result),
                    contestant(result),
                    score(result),
                    result.getPrimaryResult().getScoreUnit().replace("/op", ""),
                    ratio);
        }
    }

    private static Optional<RunResult> measure(RunResult of, List<RunResult> all) {
        return MEASURES.stream()
                .flatMap(name -> all.stream().filter(result -> contestant(result).equals(name)))
                .filter(result -> discipline(result).equals(discipline(of)))
                .findFirst();
    }

    /// The fastest iteration: whatever else a machine does only ever slows a contestant down.
    private static double score(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static String contestant(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// The class and the values of its parameters.
    private static String discipline(RunResult result) {
        String[] path = result.getParams().getBenchmark().split("\\.");
        StringBuilder text = new StringBuilder(path[path.length - 2].replace("Benchmark", ""));
        for (String key : result.getParams().getParamsKeys()) {
            text.append(' ').append(result.getParams().getParam(key));
        }
        return text.toString();
    }
}
