package talweg.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openjdk.jmh.results.RunResult;

/// What one contestant reached in one discipline.
///
/// @param discipline the class without its *Benchmark*, and the values of its parameters: `Grid ROSENBROCK`
/// @param contestant the method, or the auxiliary counter, named as in the class
/// @param value of the fastest iteration, since whatever else a machine does only slows a contestant down; of a counter
///     the mean
/// @param unit of the value
record Score(String discipline, String contestant, double value, String unit) {
    private static final Pattern KIND = Pattern.compile("Benchmark$");

    /// All scores of a round, sorted by discipline, the fastest first.
    static List<Score> of(Collection<RunResult> results) {
        List<Score> scores = new ArrayList<>();
        for (RunResult result : results) {
            scores.add(primary(result));
            result.getSecondaryResults()
                    .forEach((label, counter) -> scores.add(
                            new Score(
                                    disciplineOf(result),
                                    label,
                                    counter.getStatistics().getMean(),
                                    counter.getScoreUnit())));
        }
        scores.sort(Comparator.comparing(Score::discipline).thenComparing(Score::value));
        return List.copyOf(scores);
    }

    private static Score primary(RunResult result) {
        String unit = result.getPrimaryResult().getScoreUnit().replace("/op", "");
        double fastest = result.getPrimaryResult().getStatistics().getMin();
        return new Score(disciplineOf(result), path(result)[1], fastest, unit);
    }

    /// Class and method.
    private static String[] path(RunResult result) {
        String[] path = result.getParams().getBenchmark().split("\\.");
        return new String[] {KIND.matcher(path[path.length - 2]).replaceFirst(""), path[path.length - 1]};
    }

    private static String disciplineOf(RunResult result) {
        StringBuilder text = new StringBuilder(path(result)[0]);
        for (String key : result.getParams().getParamsKeys()) {
            text.append(' ').append(result.getParams().getParam(key));
        }
        return text.toString();
    }

    /// The score of `contestant` in the same discipline.
    Optional<Score> beside(String other, List<Score> all) {
        return all.stream()
                .filter(score -> score.contestant.equals(other) && score.discipline.equals(discipline))
                .findFirst();
    }
}
