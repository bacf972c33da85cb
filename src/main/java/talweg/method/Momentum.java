package talweg.method;

import java.util.List;
import java.util.OptionalDouble;

/// Heavy ball: v ← μv + ∇f(x), x ← x − αv (Polyak, 1964), in the notation of torch.optim.SGD without dampening. The
/// form v ← μv − α∇f (Sutskever et al., 2013) walks the same points while the rate is constant.
///
/// @param lr α
/// @param momentum μ
public record Momentum(Rate lr, double momentum) implements Method {
    static final Hyperparameter FACTOR = Hyperparameter.decay("momentum", "μ", "\\mu", 0.9);
    static final Column VELOCITY = new Column("velocity", "v", "v", Shape.COORDINATE, true);
    static final Kind KIND = new Kind(
            "momentum",
            Family.MOMENTUM,
            "Polyak, 1964",
            List.of(Hyperparameter.rate(1e-3), FACTOR),
            settings -> new Momentum(settings.rate(), settings.number("momentum")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, momentum);
    }

    @Override
    public List<Column> columns() {
        return List.of(VELOCITY);
    }

    @Override
    public List<Phase> phases() {
        return List.of(Phases.velocity(VELOCITY, momentum), Phases.move("momentum-move", VELOCITY));
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Displacement(VELOCITY, 1 - momentum));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byCurvature(0.5);
    }

    /// 2(1 + μ)/λ: where the roots of the recurrence z² − (1 + μ − αλ)z + μ leave the unit circle.
    @Override
    public OptionalDouble stableRate(double curvature) {
        return OptionalDouble.of(2 * (1 + momentum) / curvature);
    }

    @Override
    public String stableRateFormula() {
        return "2(1+μ)/λ_max";
    }
}
