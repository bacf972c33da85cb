package talweg.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talweg.function.Demand;

/// Newton's method without a Hessian: Hd = g is solved roughly, by conjugate gradients that need products H·v alone
/// ([ConjugateSolver]), and a search for the strong Wolfe conditions says how far to go along −d (Dembo and Steihaug,
/// 1983; Nocedal and Wright, 2006, algorithm 7.1).
///
/// @param inner the most products in one step
/// @param c1 c₁ of the search
/// @param c2 c₂ of the search
public record NewtonCg(int inner, double c1, double c2) implements Method {
    private static final Interval COUNTS = new Interval(1, true, 1000, true);

    static final Kind KIND = new Kind(
            "newton-cg",
            Family.SECOND_ORDER,
            "Dembo and Steihaug, 1983; Nocedal and Wright, 2006, algorithm 7.1",
            List.of(
                    Hyperparameter.whole("inner", "m", "m", 50, COUNTS, 1, 100),
                    SearchSettings.C1,
                    SearchSettings.curvature(0.9)),
            settings -> new NewtonCg((int) settings.whole("inner"), settings.number("c1"), settings.number("c2")));

    private LineSearch search() {
        return new LineSearch(new StrongWolfe(c1, c2), Newton.DIRECTION);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), inner, c1, c2);
    }

    @Override
    public Demand demand() {
        return Demand.VALUE_AND_GRADIENT;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(ConjugateSolver.COLUMNS);
        columns.addAll(search().columns());
        return columns;
    }

    @Override
    public List<Phase> phases() {
        LineSearch search = search();
        List<Phase> phases = new ArrayList<>(ConjugateSolver.phases(inner));
        phases.addAll(search.phases(List.of(new Phase(
                "search-first-whole",
                new Notation(LineSearch.STEP, "1", "1"),
                state -> Arrays.fill(state.lane(LineSearch.STEP), 1)))));
        phases.add(search.move());
        return phases;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(search().trials());
    }
}
