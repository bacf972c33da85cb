package talweg.method;

import java.util.List;

/// Adam: moving averages of the gradient and of its square, both corrected for their start at 0 (Kingma and Ba,
/// 2015), as in torch.optim.Adam without weight decay. The form at the end of the paper's section 2, with ε outside
/// the uncorrected root, differs in the first steps.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
public record Adam(Rate lr, double beta1, double beta2, double eps) implements Method {
    static final Kind KIND = new Kind(
            "adam",
            Family.MOMENT,
            "Kingma and Ba, 2015",
            List.of(Hyperparameter.rate(1e-3), Moments.BETA1, Moments.BETA2, Moments.EPSILON),
            settings -> new Adam(
                    settings.rate(), settings.number("beta1"), settings.number("beta2"), settings.number("eps")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, beta1, beta2, eps);
    }

    @Override
    public List<Column> columns() {
        return List.of(Moments.FIRST, Moments.SECOND, Moments.RATE, Moments.ROOT);
    }

    @Override
    public List<Phase> phases() {
        return List.of(
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
