package talweg.method;

import java.util.List;
import talweg.function.Domain.Range;

/// Random search: draws a point and keeps it if it is the best so far (Brooks, 1958; Rastrigin, 1963).
///
/// Uniform draws come from the whole domain; normal ones are scattered about the best point, with a deviation that
/// stays the same.
///
/// @param variant where points are drawn
/// @param sigma deviation of the normal draws, as a part of the domain's width
/// @param seed chooses the random numbers
public record RandomSearch(Variant variant, double sigma, long seed) implements DerivativeFree {
    static final Column DRAWN = new Column("drawn", "ξ", "\\xi", Shape.COORDINATE, false);
    static final Column REACH = new Column("reach", "s", "s", Shape.STEP, false);

    /// Where points are drawn.
    public enum Variant {
        /// Anywhere in the domain.
        UNIFORM,
        /// About the best point.
        NORMAL
    }

    static final Kind KIND = new Kind(
            "random-search",
            Family.DERIVATIVE_FREE,
            "Brooks, 1958; Rastrigin, 1963",
            List.of(
                    Hyperparameter.choice("draws", Variant.values()),
                    Hyperparameter.positive("sigma", "σ", "\\sigma", 0.05, 1e-4, 1),
                    Hyperparameter.seed()),
            settings -> new RandomSearch(
                    settings.choice("draws", Variant.values()), settings.number("sigma"), settings.whole("seed")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), variant, sigma, seed);
    }

    @Override
    public List<Column> columns() {
        return List.of(REACH, DRAWN, TRIAL, TRIAL_VALUE, KNOWN, Column.TRIALS);
    }

    @Override
    public List<Phase> phases() {
        return switch (variant) {
            case UNIFORM -> List.of(anywhere(), DerivativeFree.trialValue(), keep(), best());
            case NORMAL ->
                List.of(
                        reach(),
                        DerivativeFree.normal(DRAWN, seed),
                        DerivativeFree.propose(REACH, DRAWN),
                        DerivativeFree.trialValue(),
                        keep(),
                        best());
        };
    }

    private Phase anywhere() {
        return new Phase("random-draw", new Notation(TRIAL, "\\mathcal{U}(D)", "U(D)"), state -> {
            double[][] z = state.of(TRIAL);
            for (int i = 0; i < z.length; i++) {
                Range axis = state.domain().axis(i);
                for (int lane = 0; lane < state.lanes(); lane++) {
                    z[i][lane] = axis.low() + axis.width() * state.uniform(seed, lane, i);
                }
            }
        });
    }

    private Phase reach() {
        return new Phase(
                "random-reach",
                new Notation(REACH, "<sigma>\\,w", "<sigma> w"),
                state -> DerivativeFree.fill(state, REACH, sigma));
    }

    private static Phase keep() {
        String latex = "\\begin{cases} <z> & <fx> > <fz> \\\\ <x> & <fz> \\ge <fx> \\end{cases}";
        return new Phase("random-keep", new Notation(Column.POINT, latex, "<fx> > <fz> ? <z> : <x>"), state -> {
            double[][] x = state.of(Column.POINT);
            double[][] z = state.of(TRIAL);
            double[] known = state.lane(KNOWN);
            double[] value = state.lane(TRIAL_VALUE);
            for (int i = 0; i < x.length; i++) {
                for (int lane = 0; lane < state.lanes(); lane++) {
                    x[i][lane] = value[lane] < known[lane] ? z[i][lane] : x[i][lane];
                }
            }
        });
    }

    private static Phase best() {
        return new Phase("best-value", new Notation(KNOWN, "\\min(<fx>, <fz>)", "min(<fx>, <fz>)"), state -> {
            double[] known = state.lane(KNOWN);
            double[] value = state.lane(TRIAL_VALUE);
            for (int lane = 0; lane < state.lanes(); lane++) {
                known[lane] = Math.min(known[lane], value[lane]);
            }
        });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Marker(TRIAL));
    }
}
