package talweg.publication.race;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.engine.Evaluations;
import talweg.engine.race.DataProfile;
import talweg.engine.race.Results;
import talweg.engine.race.Standing;
import talweg.engine.race.Sweep;
import talweg.function.Words;
import talweg.method.Rate;
import talweg.method.Specification;
import talweg.publication.table.CsvLine;

/// The ranking of a race.
///
/// @param results what came out
/// @param names what each method is called, in the order in which they were entered
public record RaceTable(Results results, List<String> names) {
    private static final Words WORDS = new Words("publication");

    /// Keeps its own copy.
    public RaceTable {
        names = List.copyOf(names);
    }

    /// What a method is called.
    public String name(Standing standing) {
        return names.get(standing.entrant());
    }

    /// The rate it ran with, as it is typed; empty for a method without one.
    public static Optional<String> rate(Standing standing) {
        return standing.method().rate().map(Rate::text);
    }

    /// For each method whose best rate is the first or last of the range, that a wider range may have a better one.
    public List<String> remarks() {
        Sweep sweep = results.race().rules().sweep();
        double[] rates = sweep.rates();
        return results.ranked().stream()
                .filter(Standing::swept)
                .filter(standing -> {
                    double rate =
                            standing.method().rate().orElseThrow().numbers().getFirst();
                    return rate == rates[0] || rate == rates[rates.length - 1];
                })
                .map(standing ->
                        WORDS.say("race.edge", name(standing), rate(standing).orElseThrow()))
                .toList();
    }

    /// A line for each method, the best first, under the names of its columns.
    public String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "method",
                "specification",
                "rate",
                "success_rate",
                "f_best",
                "f_median",
                "evaluations_f",
                "evaluations_gradient",
                "evaluations_hessian",
                "evaluations_product",
                "cost"));
        results.ranked().forEach(standing -> lines.add(line(standing)));
        return text(lines);
    }

    private List<String> line(Standing standing) {
        List<String> line = new ArrayList<>(List.of(
                name(standing),
                Specification.print(standing.method()),
                rate(standing).orElse(""),
                Double.toString(standing.successRate()),
                Double.toString(standing.best()),
                Double.toString(standing.median())));
        line.addAll(standing.toSuccess().map(RaceTable::counts).orElse(List.of("", "", "", "")));
        line.add(standing.toSuccess().isPresent() ? Double.toString(standing.costToSuccess()) : "");
        return line;
    }

    private static List<String> counts(Evaluations asked) {
        return List.of(
                Long.toString(asked.values()),
                Long.toString(asked.gradients()),
                Long.toString(asked.hessians()),
                Long.toString(asked.products()));
    }

    /// The data profiles, a line for each step of each.
    public String profileCsv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("method", "specification", "cost", "solved"));
        for (Standing standing : results.ranked()) {
            for (DataProfile.Step step : results.profile(standing).steps()) {
                lines.add(List.of(
                        name(standing),
                        Specification.print(standing.method()),
                        Double.toString(step.cost()),
                        Double.toString(step.solved())));
            }
        }
        return text(lines);
    }

    private static String text(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try {
            for (List<String> line : lines) {
                CsvLine.write(text, line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
