package talweg.engine.race;

import java.util.List;

/// What came out of a race.
///
/// @param race what was run
/// @param lowest f_best: the least value that is known or was reached
/// @param standings one for each method, in the order they were entered
public record Results(Race race, double lowest, List<Standing> standings) {
    /// Keeps its own copy.
    public Results {
        standings = List.copyOf(standings);
    }

    /// The best first.
    public List<Standing> ranked() {
        return standings.stream().sorted(Standing.BEST_FIRST).toList();
    }

    /// The data profile of one of them.
    public DataProfile profile(Standing standing) {
        return standing.profile(race.rules().budget());
    }
}
