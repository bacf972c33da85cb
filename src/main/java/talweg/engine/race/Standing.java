package talweg.engine.race;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import talweg.engine.Evaluations;
import talweg.method.Method;

/// How one method came off, with the rate it did best with.
///
/// @param entrant its place among the methods that were entered
/// @param method with its best rate, or the one an automatic rate came to
/// @param swept whether that rate was found by trying several
/// @param least the least f that was reached from each start; ∞ where f was nowhere finite
/// @param solved for each start, what was asked until it was solved; empty where it was not
/// @param weights what evaluations cost
public record Standing(
        int entrant,
        Method method,
        boolean swept,
        double[] least,
        List<Optional<Evaluations>> solved,
        Weights weights) {
    /// Keeps its own copies.
    public Standing {
        least = least.clone();
        solved = List.copyOf(solved);
    }

    static Standing of(int entrant, Attempt chosen, boolean swept, Evaluations[] solved, Weights weights) {
        return new Standing(
                entrant,
                chosen.method(),
                swept,
                chosen.least(),
                Arrays.stream(solved).map(Optional::ofNullable).toList(),
                weights);
    }

    /// How many starts were solved.
    public int successes() {
        return (int) solved.stream().filter(Optional::isPresent).count();
    }

    /// The part of the starts that were solved.
    public double successRate() {
        return (double) successes() / solved.size();
    }

    /// The least f from any start.
    public double best() {
        return Arrays.stream(least).min().orElse(Double.POSITIVE_INFINITY);
    }

    /// The median, over the starts, of the least f.
    public double median() {
        return median(least);
    }

    /// What was asked until success from the start that is in the middle of those solved, the earlier of two; empty
    /// where none was solved.
    public Optional<Evaluations> toSuccess() {
        List<Evaluations> byCost = solved.stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(weights::cost))
                .toList();
        return byCost.isEmpty() ? Optional.empty() : Optional.of(byCost.get((byCost.size() - 1) / 2));
    }

    /// What that cost; ∞ where no start was solved.
    public double costToSuccess() {
        return toSuccess().map(weights::cost).orElse(Double.POSITIVE_INFINITY);
    }

    /// The part of the starts that were solved, over what was spent.
    public DataProfile profile(long budget) {
        double[] costs = solved.stream()
                .flatMap(Optional::stream)
                .mapToDouble(weights::cost)
                .toArray();
        return DataProfile.of(costs, solved.size(), budget);
    }

    /// The middle of some numbers; the mean of the two in the middle of an even count.
    static double median(double... numbers) {
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        boolean one = sorted.length % 2 == 1 || sorted[half - 1] == sorted[half];
        return one ? sorted[half] : sorted[half - 1] + (sorted[half] - sorted[half - 1]) / 2;
    }
}
