package talweg.method;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import talweg.function.Demand;
import talweg.function.Result;

/// The steps between two changes of hyperparameters, made ready: an [Optimizer] takes its rule from here.
///
/// @param from the first step
/// @param until the first step that is no longer in it
/// @param method of these steps, without changes
/// @param asks whether it asks anything at x_k
/// @param demand what
/// @param columns what they compute with
/// @param phases their rule
/// @param rate their learning rate
/// @param result where the answer to their demand goes
record Stage(
        int from,
        int until,
        Method method,
        boolean asks,
        Demand demand,
        List<Column> columns,
        Phase[] phases,
        Rate rate,
        Result result) {
    private static Stage of(int from, int until, Method method, State state) {
        Demand demand = method.demand();
        boolean asks = method.asks();
        Result result = new Result(
                asks && demand.value() ? state.lane(Column.VALUE) : null,
                asks && demand.gradient() ? state.of(Column.GRADIENT) : null,
                demand.hessian() ? state.of(Column.HESSIAN) : null,
                null,
                null);
        return new Stage(
                from,
                until,
                method,
                asks,
                demand,
                Optimizer.columns(method),
                method.phases().toArray(Phase[]::new),
                method.rate().orElse(new Rate.Constant(1)),
                result);
    }

    /// The stages of a run over the columns of `state`; the last one has no end.
    static Stage[] of(Method whole, State state) {
        Stream<Change> changes = whole.changes().stream();
        int[] from = IntStream.concat(IntStream.of(0), changes.mapToInt(Change::k))
                .distinct()
                .toArray();
        Stage[] stages = new Stage[from.length];
        for (int i = 0; i < from.length; i++) {
            int until = i + 1 < from.length ? from[i + 1] : Integer.MAX_VALUE;
            stages[i] = of(from[i], until, whole.at(from[i]), state);
        }
        return stages;
    }

    /// α_k before the phases of the step.
    double rate(State state) {
        return rate instanceof Plateau plateau ? PlateauRule.rate(plateau, state) : rate.at(state.k);
    }

    boolean covers(int k) {
        return from <= k && k < until;
    }

    /// How many of the steps before step k are in it.
    int before(int k) {
        return Math.clamp(k, from, until) - from;
    }
}
