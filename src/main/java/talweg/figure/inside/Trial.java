package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talweg.engine.OpenedStep;
import talweg.method.Column;
import talweg.method.Explanation;
import talweg.method.Quantity;

/// A trial of a line search.
///
/// @param number counted from 1
/// @param point x − α·direction
/// @param step α
/// @param value f there
/// @param slope ⟨∇f, d⟩ there; NaN where the search does not ask for it, or has not yet
record Trial(int number, double[] point, double step, double value, double slope) {
    /// The search of a method, if it has one.
    static Optional<Quantity.Trials> search(OpenedStep opened) {
        return opened.quantities().stream()
                .filter(Quantity.Trials.class::isInstance)
                .map(Quantity.Trials.class::cast)
                .findFirst();
    }

    /// The trials that have been made when phase `phase` of `opened` is over.
    static List<Trial> upTo(int phase, Quantity.Trials search, OpenedStep opened) {
        List<Trial> trials = new ArrayList<>();
        for (Explanation.Line line : opened.phases().subList(0, phase + 1)) {
            Column left = line.phase().notation().left();
            Map<Column, double[]> columns = line.columns();
            if (left.equals(search.value()) && columns.containsKey(search.column())) {
                trials.add(new Trial(
                        trials.size() + 1,
                        columns.get(search.column()),
                        columns.get(search.step())[0],
                        columns.get(search.value())[0],
                        Double.NaN));
            } else if (search.trialSlope().filter(left::equals).isPresent() && !trials.isEmpty()) {
                trials.addLast(trials.removeLast().withSlope(columns.get(left)[0]));
            }
        }
        return trials;
    }

    private Trial withSlope(double found) {
        return new Trial(number, point, step, value, found);
    }
}
