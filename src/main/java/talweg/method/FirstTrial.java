package talweg.method;

import java.util.Arrays;
import java.util.List;

/// Where a line search begins.
final class FirstTrial {
    /// α_k σ of the last step: how much f would have fallen at the slope it began with. 0 where there was none.
    static final Column PROMISE = new Column("promise", "p", "p", Shape.LANE, true);

    private FirstTrial() {}

    /// α ← the hyperparameter `first`.
    static List<Phase> constant(double first) {
        return List.of(new Phase("search-first", new Notation(LineSearch.STEP, "<first>", "<first>"), state -> {
            Arrays.fill(state.lane(LineSearch.STEP), first);
        }));
    }

    /// As much decrease at first order as in the step before (Nocedal and Wright, 2006, section 3.5), or a multiple of
    /// that, so that a search which is soon content does not keep to short steps; at first a step of a length of at
    /// most 1.
    static List<Phase> asBefore(Column direction, int times) {
        String factor = times == 1 ? "" : times + " \\cdot ";
        Notation notation = new Notation(
                LineSearch.STEP,
                "\\frac{" + factor + "<promise>}{<slope>}",
                factor.replace("\\cdot", "·") + "<promise> / <slope>");
        return List.of(
                shortStep(direction, PROMISE),
                choice(
                        "search-first-again",
                        notation,
                        (state, lane) -> !isFresh(state, PROMISE, lane),
                        (state, lane) -> times * state.lane(PROMISE)[lane] / state.lane(LineSearch.SLOPE)[lane]));
    }

    /// The whole direction, which a quasi-Newton method has given a length; at first a step of a length of at most 1.
    ///
    /// @param age 0 where the direction is the gradient alone
    static List<Phase> whole(Column direction, Column age) {
        return List.of(
                shortStep(direction, age),
                choice(
                        "search-first-whole",
                        new Notation(LineSearch.STEP, "1", "1"),
                        (state, lane) -> !isFresh(state, age, lane),
                        (state, lane) -> 1));
    }

    /// p ← α_k σ, for the next search.
    static Phase remember() {
        return new Phase(
                "search-promise", new Notation(PROMISE, "<accepted> \\cdot <slope>", "<accepted> · <slope>"), state -> {
                    double[] promise = state.lane(PROMISE);
                    double[] accepted = state.lane(Column.ACCEPTED);
                    double[] slope = state.lane(LineSearch.SLOPE);
                    for (int lane = 0; lane < state.lanes(); lane++) {
                        promise[lane] = accepted[lane] > 0 ? accepted[lane] * slope[lane] : 0;
                    }
                });
    }

    private static boolean isFresh(State state, Column history, int lane) {
        return !(state.lane(history)[lane] > 0);
    }

    private static Phase shortStep(Column direction, Column history) {
        String d = "<" + direction.key() + ">";
        Notation notation = new Notation(
                LineSearch.STEP,
                "\\min\\left(1, \\frac{1}{\\left\\|" + d + "\\right\\|}\\right)",
                "min(1, 1 / ‖" + d + "‖)");
        return choice(
                "search-first-short",
                notation,
                (state, lane) -> isFresh(state, history, lane),
                (state, lane) -> Math.min(1, 1 / norm(state.of(direction), lane)));
    }

    private static double norm(double[][] vector, int lane) {
        return Math.sqrt(Lanes.product(vector, vector, lane));
    }

    private interface Choice {
        double alpha(State state, int lane);
    }

    private static Phase choice(String key, Notation notation, Lanes.Test test, Choice choice) {
        return new Phase(key, notation, state -> Lanes.any(state, test), state -> {
            double[] step = state.lane(LineSearch.STEP);
            for (int lane = 0; lane < state.lanes(); lane++) {
                step[lane] = test.holds(state, lane) ? choice.alpha(state, lane) : step[lane];
            }
        });
    }
}
