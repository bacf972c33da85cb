package talweg.engine.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The part of the starts that a method has solved, over what it has spent: a curve that only rises, in steps (Moré and
/// Wild, Benchmarking derivative-free optimization algorithms, 2009). Counted in evaluations of f instead of simplex
/// gradients, since all starts have the same n.
///
/// @param steps where it rises, and its two ends: at 0 and at the budget
public record DataProfile(List<Step> steps) {
    /// From `cost` on the part `solved` is solved.
    public record Step(double cost, double solved) {}

    /// Keeps its own copy.
    public DataProfile {
        steps = List.copyOf(steps);
    }

    /// @param costs what was spent for each start that was solved
    /// @param starts how many there were
    static DataProfile of(double[] costs, int starts, long budget) {
        double[] sorted = costs.clone();
        Arrays.sort(sorted);
        List<Step> steps = new ArrayList<>(List.of(new Step(0, 0)));
        for (int i = 0; i < sorted.length; i++) {
            if (sorted[i] == steps.getLast().cost()) {
                steps.removeLast();
            }
            steps.add(new Step(sorted[i], (i + 1.0) / starts));
        }
        if (steps.getLast().cost() < budget) {
            steps.add(new Step(budget, (double) sorted.length / starts));
        }
        return new DataProfile(steps);
    }

    /// The part that is solved with `cost`.
    public double at(double cost) {
        double solved = 0;
        for (Step step : steps) {
            solved = step.cost() <= cost ? step.solved() : solved;
        }
        return solved;
    }
}
