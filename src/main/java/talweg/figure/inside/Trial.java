package talweg.figure.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
/// @param slope ⟨∇f, d⟩ there; NaN where the search does not ask for it
record Trial(int number, double[] point, double step, double value, double slope) {
    /// The trials that have been made when phase `phase` of `opened` is over.
    static List<Trial> upTo(int phase, Quantity.Trials search, OpenedStep opened) {
        List<Trial> trials = new ArrayList<>();
        for (Explanation.Line line : opened.phases().subList(0, phase + 1)) {
            Map<Column, double[]> columns = line.columns();
            if (line.phase().notation().left().equals(search.value()) && columns.containsKey(search.column())) {
                trials.add(new Trial(
                        trials.size() + 1,
                        columns.get(search.column()),
                        columns.get(search.step())[0],
                        columns.get(search.value())[0],
                        search.trialSlope()
                                .map(columns::get)
                                .map(slope -> slope[0])
                                .orElse(Double.NaN)));
            }
        }
        return trials;
    }
}
