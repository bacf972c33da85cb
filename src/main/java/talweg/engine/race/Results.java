package talweg.engine.race;

import java.util.Comparator;
import java.util.List;

/// What came out of a race.
///
/// @param race what was run
/// @param lowest f_best: the least value that is known or was reached
/// @param height the median of f over the starts
/// @param standings one for each method, in the order they were entered
public record Results(Race race, double lowest, double height, List<Standing> standings) {
    /// Values of f nearer to f_best than this part of the way down differ by rounding and by nothing that a method did.
    private static final double SAME = 1e-12;

    /// Keeps its own copy.
    public Results {
        standings = List.copyOf(standings);
    }

    /// The best first: who solves more starts, then whose median of f is lower, then who solves them with less.
    public List<Standing> ranked() {
        double floor = lowest + SAME * (height - lowest);
        return standings.stream()
                .sorted(Comparator.comparingDouble(Standing::successRate)
                        .reversed()
                        .thenComparingDouble(standing -> Math.max(floor, standing.median()))
                        .thenComparingDouble(Standing::costToSuccess)
                        .thenComparingInt(Standing::entrant))
                .toList();
    }

    /// The data profile of one of them.
    public DataProfile profile(Standing standing) {
        return standing.profile(race.rules().budget());
    }
}
