package talweg.method;

import java.util.List;

/// What the last step tells of the curvature: it moved the point by s and changed the gradient by y, and a model of f
/// that knows both has a matrix B with Bs = y.
final class Secant {
    static final Column POINT_BEFORE = new Column("x_before", "x₋", "x_-", Shape.COORDINATE, true);
    static final Column GRADIENT_BEFORE = new Column("g_before", "g₋", "g_-", Shape.COORDINATE, true);
    static final Column MOVED = new Column("moved", "s", "s", Shape.COORDINATE, false);
    static final Column CHANGED = new Column("changed", "y", "y", Shape.COORDINATE, false);
    static final Column PRODUCT = new Column("ys", "ρ", "\\rho", Shape.LANE, false);

    /// Steps since the method began, or began anew; 0 where nothing is known of a step before.
    static final Column AGE = new Column("age", "j", "j", Shape.LANE, true);

    static final List<Column> COLUMNS = List.of(POINT_BEFORE, GRADIENT_BEFORE, MOVED, CHANGED, PRODUCT, AGE);

    private Secant() {}

    static boolean isFresh(State state, int lane) {
        return state.lane(AGE)[lane] == 0;
    }

    private static boolean isKnown(State state) {
        return !Lanes.all(state, Secant::isFresh);
    }

    /// s ← x − x₋, y ← g − g₋, ρ ← ⟨y, s⟩.
    static List<Phase> look() {
        return List.of(
                difference("secant-moved", MOVED, Column.POINT, POINT_BEFORE),
                difference("secant-changed", CHANGED, Column.GRADIENT, GRADIENT_BEFORE),
                new Phase(
                        "secant-product",
                        new Notation(
                                PRODUCT, "\\left\\langle <changed>, <moved> \\right\\rangle", "⟨<changed>, <moved>⟩"),
                        Secant::isKnown,
                        state -> {
                            double[] product = state.lane(PRODUCT);
                            for (int lane = 0; lane < state.lanes(); lane++) {
                                product[lane] = Lanes.product(state.of(CHANGED), state.of(MOVED), lane);
                            }
                        }));
    }

    private static Phase difference(String key, Column left, Column now, Column before) {
        String rule = "<" + now.key() + "> - <" + before.key() + ">";
        return new Phase(key, new Notation(left, rule, rule.replace('-', '−')), Secant::isKnown, state -> {
            double[][] difference = state.of(left);
            double[][] one = state.of(now);
            double[][] other = state.of(before);
            for (int i = 0; i < difference.length; i++) {
                Loops.difference(difference[i], one[i], other[i], state.lanes());
            }
        });
    }

    /// x₋ ← x, g₋ ← g, before the point moves.
    static List<Phase> remember() {
        return List.of(
                copy("secant-point", POINT_BEFORE, Column.POINT),
                copy("secant-gradient", GRADIENT_BEFORE, Column.GRADIENT));
    }

    static Phase copy(String key, Column left, Column right) {
        String rule = "<" + right.key() + ">";
        return new Phase(key, new Notation(left, rule, rule), state -> {
            for (int i = 0; i < state.of(left).length; i++) {
                System.arraycopy(state.of(right)[i], 0, state.of(left)[i], 0, state.lanes());
            }
        });
    }

    /// j ← j + 1; 0 where the search has found nothing, so that the next step begins anew.
    static List<Phase> age() {
        return List.of(
                age("secant-age", "<age> + 1", LineSearch::hasFound, 1),
                age("secant-anew", "0", (state, lane) -> !LineSearch.hasFound(state, lane), 0));
    }

    private static Phase age(String key, String rule, Lanes.Test test, int grows) {
        return new Phase(key, new Notation(AGE, rule, rule), state -> Lanes.any(state, test), state -> {
            double[] age = state.lane(AGE);
            for (int lane = 0; lane < state.lanes(); lane++) {
                age[lane] = test.holds(state, lane) ? grows * (age[lane] + 1) : age[lane];
            }
        });
    }

    /// d ← g where d does not lead downhill; the method begins anew.
    static Phase steepest(String key, Column direction) {
        Lanes.Test uphill = (state, lane) -> !Secant.isFresh(state, lane)
                && !(Lanes.product(state.of(Column.GRADIENT), state.of(direction), lane) > 0);
        return new Phase(key, new Notation(direction, "<g>", "<g>"), state -> Lanes.any(state, uphill), state -> {
            for (int lane = 0; lane < state.lanes(); lane++) {
                if (uphill.holds(state, lane)) {
                    state.lane(AGE)[lane] = 0;
                    for (int i = 0; i < state.dimension(); i++) {
                        state.of(direction)[i][lane] = state.of(Column.GRADIENT)[i][lane];
                    }
                }
            }
        });
    }
}
