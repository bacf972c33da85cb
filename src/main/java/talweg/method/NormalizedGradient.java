package talweg.method;

import java.util.List;

/// Normalized gradient descent: x ← x − α ∇f(x)/‖∇f(x)‖, a step of length α against the gradient (Shor, 1985,
/// section 2.1). Where the gradient is 0, it rests.
///
/// @param lr α
public record NormalizedGradient(Rate lr) implements Method {
    static final Column NORM = new Column("norm", "‖g‖", "\\|g\\|", Shape.LANE, false);
    static final Column DIRECTION = new Column("d", "d", "d", Shape.COORDINATE, false);
    static final Kind KIND = new Kind(
            "normalized",
            Family.GRADIENT,
            "Shor, 1985",
            List.of(Hyperparameter.rate(1e-2)),
            settings -> new NormalizedGradient(settings.rate()));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr);
    }

    @Override
    public List<Column> columns() {
        return List.of(NORM, DIRECTION);
    }

    @Override
    public List<Phase> phases() {
        Phase norm = new Phase(
                "normalized-norm",
                new Notation(NORM, "\\left\\|<g>\\right\\|", "‖<g>‖"),
                state -> Lengths.measure(state, Column.GRADIENT, NORM));
        Phase direction = new Phase(
                "normalized-direction",
                new Notation(DIRECTION, "\\frac{1}{<norm>}\\,<g>", "<g> / <norm>"),
                NormalizedGradient::direction);
        return List.of(norm, direction, Phases.move("normalized-move", DIRECTION));
    }

    private static void direction(State state) {
        double[] norm = state.lane(NORM);
        double[][] d = state.of(DIRECTION);
        double[][] g = state.of(Column.GRADIENT);
        for (int i = 0; i < d.length; i++) {
            Loops.quotientOrZero(d[i], g[i], norm, state.lanes());
        }
    }

    @Override
    public List<Quantity> quantities() {
        return List.of();
    }

    /// It never settles closer than about half the rate.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(100);
    }
}
