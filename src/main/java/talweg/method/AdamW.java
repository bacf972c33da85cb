package talweg.method;

import java.util.List;

/// AdamW: Adam with decoupled weight decay (Loshchilov and Hutter, 2019), as in torch.optim.AdamW: x ← (1 − αλ)x,
/// then Adam. Its resting point is drawn towards the origin.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
/// @param weightDecay λ
public record AdamW(Rate lr, double beta1, double beta2, double eps, double weightDecay) implements Method {
    static final Kind KIND = new Kind(
            "adamw",
            Family.MOMENT,
            "Loshchilov and Hutter, 2019",
            List.of(
                    Hyperparameter.rate(1e-3),
                    Moments.BETA1,
                    Moments.BETA2,
                    Moments.EPSILON,
                    Hyperparameter.positive("weight_decay", "λ", "\\lambda", 1e-2, 1e-5, 1)),
            settings -> new AdamW(
                    settings.rate(),
                    settings.number("beta1"),
                    settings.number("beta2"),
                    settings.number("eps"),
                    settings.number("weight_decay")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, beta1, beta2, eps, weightDecay);
    }

    @Override
    public List<Column> columns() {
        return List.of(Moments.FIRST, Moments.SECOND, Moments.RATE, Moments.ROOT);
    }

    @Override
    public List<Phase> phases() {
        return List.of(
                Phases.weightDecay(weightDecay),
                Moments.first(beta1),
                Moments.second(beta2),
                Moments.correctedRate(beta1),
                Moments.correctedRoot(beta2),
                Moments.move(Moments.SECOND, eps));
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                new Quantity.Displacement(Moments.FIRST, 1),
                new Quantity.AxisScaling(Moments.SECOND, Quantity.AxisScaling.Reading.SQUARES));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(40);
    }
}
