package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;

/// Gradient descent whose steps are as long as a line search finds good; the searches differ.
interface SearchedDescent extends Method {
    /// The search along −g.
    LineSearch search();

    /// How it comes to its first trial.
    List<Phase> firstTrial();

    /// Whether the first trial goes by how much f fell in the step before.
    default boolean looksBack() {
        return true;
    }

    @Override
    default Demand demand() {
        return Demand.VALUE_AND_GRADIENT;
    }

    @Override
    default List<Column> columns() {
        List<Column> columns = new ArrayList<>(search().columns());
        if (looksBack()) {
            columns.add(FirstTrial.PROMISE);
        }
        return columns;
    }

    @Override
    default List<Phase> phases() {
        LineSearch search = search();
        List<Phase> phases = new ArrayList<>(search.phases(firstTrial()));
        if (looksBack()) {
            phases.add(FirstTrial.remember());
        }
        phases.add(search.move());
        return phases;
    }

    @Override
    default List<Quantity> quantities() {
        return List.of(search().trials());
    }
}
