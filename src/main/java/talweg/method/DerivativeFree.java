package talweg.method;

import java.util.Arrays;
import talweg.function.Demand;
import talweg.function.Domain;

/// What the methods have in common that see nothing of a function but its values: they know f at their point from
/// before and ask elsewhere. A value that is not finite counts as ∞, so that it ranks last.
interface DerivativeFree extends Method {
    /// f(x), ∞ where it is not finite.
    Column KNOWN = new Column("fx", "f(x)", "f(x)", Shape.LANE, true);

    /// A point that is tried.
    Column TRIAL = new Column("z", "z", "z", Shape.COORDINATE, false);

    /// f(z), ∞ where it is not finite.
    Column TRIAL_VALUE = new Column("fz", "f(z)", "f(z)", Shape.LANE, false);

    @Override
    default Demand demand() {
        return Demand.VALUE;
    }

    @Override
    default boolean asks() {
        return false;
    }

    /// Asks for f at the starts.
    @Override
    default void begin(State state) {
        state.ask(Column.POINT, KNOWN);
        rank(state.lane(KNOWN));
        count(state, 1);
    }

    /// Makes every value that is not finite ∞.
    static void rank(double[] values) {
        for (int lane = 0; lane < values.length; lane++) {
            values[lane] = Double.isFinite(values[lane]) ? values[lane] : Double.POSITIVE_INFINITY;
        }
    }

    /// f at each of several points, one after the other.
    static void ask(State state, Column points, Column values, int from) {
        int count = points.count().in(state.dimension());
        for (int j = from; j < count; j++) {
            double[] value = state.part(values, j)[0];
            state.ask(state.part(points, j), value);
            rank(value);
        }
    }

    /// Remembers that each lane has asked for f so often.
    static void count(State state, int times) {
        double[] trials = state.lane(Column.TRIALS);
        for (int lane = 0; lane < state.lanes(); lane++) {
            trials[lane] += times;
        }
    }

    /// The largest width of the domain.
    static double width(State state) {
        Domain domain = state.domain();
        double width = 0;
        for (int i = 0; i < state.dimension(); i++) {
            width = Math.max(width, domain.axis(i).width());
        }
        return width;
    }

    /// Puts `part` of the domain's width into every lane of `column`.
    static void fill(State state, Column column, double part) {
        Arrays.fill(state.lane(column), part * width(state));
    }

    /// f(z) ← f at z.
    static Phase trialValue() {
        return new Phase("trial-value", new Notation(TRIAL_VALUE, "f<(z)>", "f<(z)>"), state -> {
            state.ask(TRIAL, TRIAL_VALUE);
            rank(state.lane(TRIAL_VALUE));
            count(state, 1);
        });
    }

    /// ξ ← numbers with a normal distribution.
    static Phase normal(Column drawn, long seed) {
        return new Phase("normal-draw", new Notation(drawn, "\\mathcal{N}(0, I)", "N(0, I)"), state -> {
            double[][] xi = state.of(drawn);
            for (int i = 0; i < xi.length; i++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    xi[i][lane] = state.normal(seed, lane, i);
                }
            }
        });
    }

    /// z ← x + s·ξ.
    static Phase propose(Column reach, Column drawn) {
        String s = "<" + reach.key() + ">";
        String xi = "<" + drawn.key() + ">";
        return new Phase("propose", new Notation(TRIAL, "<x> + " + s + "\\," + xi, "<x> + " + s + " " + xi), state -> {
            double[][] x = state.of(Column.POINT);
            double[][] z = state.of(TRIAL);
            double[][] direction = state.of(drawn);
            double length = state.lane(reach)[0];
            for (int i = 0; i < x.length; i++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    z[i][lane] = x[i][lane] + length * direction[i][lane];
                }
            }
        });
    }
}
