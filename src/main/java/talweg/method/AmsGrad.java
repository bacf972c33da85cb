package talweg.method;

import java.util.List;

/// AMSGrad: Adam whose second moment never shrinks (Reddi, Kale and Kumar, 2018), as in torch.optim.Adam with
/// amsgrad: the maximum is taken of the uncorrected v. Optax takes it of the corrected one, the paper corrects
/// nothing.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
public record AmsGrad(Rate lr, double beta1, double beta2, double eps) implements Method {
    static final Column MAXIMUM = new Column("largest", "v̂", "\\hat v", Shape.COORDINATE, true);
    static final Kind KIND = new Kind(
            "amsgrad",
            Family.MOMENT,
            "Reddi, Kale and Kumar, 2018",
            List.of(Hyperparameter.rate(1e-3), Moments.BETA1, Moments.BETA2, Moments.EPSILON),
            settings -> new AmsGrad(
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
        return List.of(Moments.FIRST, Moments.SECOND, MAXIMUM, Moments.RATE, Moments.ROOT);
    }

    @Override
    public List<Phase> phases() {
        return List.of(
                Moments.first(beta1),
                Moments.second(beta2),
                maximum(),
                Moments.correctedRate(beta1),
                Moments.correctedRoot(beta2),
                Moments.move(MAXIMUM, eps));
    }

    private static Phase maximum() {
        return new Phase(
                "amsgrad-maximum", new Notation(MAXIMUM, "\\max(<largest>, <v>)", "max(<largest>, <v>)"), state -> {
                    double[][] w = state.of(MAXIMUM);
                    double[][] v = state.of(Moments.SECOND);
                    for (int i = 0; i < w.length; i++) {
                        Loops.maximum(w[i], v[i], state.lanes());
                    }
                });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                new Quantity.Displacement(Moments.FIRST, 1),
                new Quantity.AxisScaling(MAXIMUM, Quantity.AxisScaling.Reading.SQUARES));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(40);
    }
}
