package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;

/// Gradient descent with exact line search: along −g to the first minimum that is met ([ExactSearch]). On a quadratic
/// with condition number κ, f − f* shrinks in each step at least by the factor ((κ − 1)/(κ + 1))² (Kantorovich, 1948),
/// and by just that from the worst start: the steps are at right angles to one another.
public record ExactDescent() implements Method {
    static final Kind KIND = new Kind(
            "gd-exact",
            Family.LINE_SEARCH,
            "Cauchy, 1847; Kantorovich, 1948",
            List.of(),
            settings -> new ExactDescent());

    private static LineSearch search() {
        return new LineSearch(new ExactSearch(), Column.GRADIENT);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters());
    }

    @Override
    public Demand demand() {
        return Demand.VALUE_AND_GRADIENT;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(search().columns());
        columns.add(FirstTrial.PROMISE);
        return columns;
    }

    @Override
    public List<Phase> phases() {
        LineSearch search = search();
        List<Phase> phases = new ArrayList<>(search.phases(FirstTrial.asBefore(Column.GRADIENT, 1)));
        phases.add(FirstTrial.remember());
        phases.add(search.move());
        return phases;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(search().trials());
    }

    /// It has no learning rate.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return landscape -> 1;
    }
}
