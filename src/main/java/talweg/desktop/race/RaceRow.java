package talweg.desktop.race;

import java.util.function.ToLongFunction;
import talweg.desktop.workbench.MethodRun;
import talweg.engine.Evaluations;
import talweg.engine.race.Standing;
import talweg.method.Rate;
import talweg.publication.race.RaceTable;

/// One method in the table. What is not there is ∞, which is sorted last.
///
/// @param rank from 1 on
/// @param method as it was entered
/// @param name its name then
/// @param standing how it came off
record RaceRow(int rank, MethodRun method, String name, Standing standing) {
    /// The rate as it is typed.
    String rateText() {
        return RaceTable.rate(standing).orElse("—");
    }

    double rate() {
        return standing.method().rate().map(Rate::numbers).filter(numbers -> !numbers.isEmpty()).stream()
                .mapToDouble(numbers -> numbers.getFirst())
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    double percent() {
        return 100 * standing.successRate();
    }

    double values() {
        return asked(Evaluations::values);
    }

    double gradients() {
        return asked(Evaluations::gradients);
    }

    double hessians() {
        return asked(Evaluations::hessians);
    }

    double products() {
        return asked(Evaluations::products);
    }

    private double asked(ToLongFunction<Evaluations> kind) {
        return standing.toSuccess().stream()
                .mapToDouble(kind::applyAsLong)
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
