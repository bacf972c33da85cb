package talweg.method;

import java.util.List;
import java.util.OptionalDouble;

/// Gradient descent: x ← x − α∇f(x) (Cauchy, 1847).
///
/// @param lr α
public record GradientDescent(Rate lr) implements Method {
    static final Kind KIND = new Kind(
            "gd",
            Family.GRADIENT,
            "Cauchy, 1847",
            List.of(Hyperparameter.rate(1e-3)),
            settings -> new GradientDescent(settings.rate()));

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
        return List.of();
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phases.move("gd-move", Column.GRADIENT));
    }

    @Override
    public List<Quantity> quantities() {
        return List.of();
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byCurvature(1);
    }

    @Override
    public OptionalDouble stableRate(double curvature) {
        return OptionalDouble.of(2 / curvature);
    }
}
