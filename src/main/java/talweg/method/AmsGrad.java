package talweg.method;

import java.util.ArrayList;
import java.util.List;

/// AMSGrad: Adam whose second moment never shrinks (Reddi, Kale and Kumar, 2018), by default as in torch.optim.Adam
/// with amsgrad.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
/// @param variant whose rule
public record AmsGrad(Rate lr, double beta1, double beta2, double eps, Variant variant) implements Method {
    /// Whose rule it is.
    public enum Variant {
        /// The maximum of the uncorrected v; its root is corrected.
        TORCH,
        /// The maximum of the corrected v.
        OPTAX,
        /// No corrections, as in the paper, which has no ε either.
        PAPER
    }

    static final Column CORRECTED = new Column("vc", "v̄", "\\bar v", Shape.COORDINATE, false);
    static final Column CORRECTED_MAXIMUM = new Column("largest_corrected", "v̂", "\\hat v", Shape.COORDINATE, true);
    static final Column MAXIMUM = new Column("largest", "v̂", "\\hat v", Shape.COORDINATE, true);
    static final Kind KIND = new Kind(
            "amsgrad",
            Family.MOMENT,
            "Reddi, Kale and Kumar, 2018",
            List.of(
                    Hyperparameter.rate(1e-3),
                    Moments.BETA1,
                    Moments.BETA2,
                    Moments.EPSILON,
                    Hyperparameter.choice("form", Variant.values())),
            settings -> new AmsGrad(
                    settings.rate(),
                    settings.number("beta1"),
                    settings.number("beta2"),
                    settings.number("eps"),
                    settings.choice("form", Variant.values())));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, beta1, beta2, eps, variant);
    }

    @Override
    public List<Column> columns() {
        return switch (variant) {
            case TORCH -> List.of(Moments.FIRST, Moments.SECOND, MAXIMUM, Moments.RATE, Moments.ROOT);
            case OPTAX -> List.of(Moments.FIRST, Moments.SECOND, CORRECTED, CORRECTED_MAXIMUM, Moments.RATE);
            case PAPER -> List.of(Moments.FIRST, Moments.SECOND, MAXIMUM);
        };
    }

    @Override
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>(List.of(Moments.first(beta1), Moments.second(beta2)));
        phases.addAll(
                switch (variant) {
                    case TORCH ->
                        List.of(
                                maximum(MAXIMUM, Moments.SECOND),
                                Moments.correctedRate(beta1),
                                Moments.correctedRoot(beta2),
                                Moments.move(MAXIMUM, eps));
                    case OPTAX ->
                        List.of(
                                corrected(),
                                maximum(CORRECTED_MAXIMUM, CORRECTED),
                                Moments.correctedRate(beta1),
                                Moments.moveUncorrected(Moments.RATE, CORRECTED_MAXIMUM, eps));
                    case PAPER ->
                        List.of(maximum(MAXIMUM, Moments.SECOND), Moments.moveUncorrected(null, MAXIMUM, eps));
                });
        return phases;
    }

    private Phase corrected() {
        Notation notation = new Notation(CORRECTED, "\\frac{1}{1 - <beta2>^{<t>}}\\,<v>", "<v> / (1 − <beta2>^<t>)");
        return new Phase("corrected-second", notation, state -> {
            double[][] c = state.of(CORRECTED);
            double[][] v = state.of(Moments.SECOND);
            for (int i = 0; i < c.length; i++) {
                Loops.quotient(c[i], v[i], 1 - Powers.of(beta2, state.t()), state.lanes());
            }
        });
    }

    private static Phase maximum(Column largest, Column of) {
        String both = "(<" + largest.key() + ">, <" + of.key() + ">)";
        return new Phase("amsgrad-maximum", new Notation(largest, "\\max" + both, "max" + both), state -> {
            double[][] w = state.of(largest);
            double[][] v = state.of(of);
            for (int i = 0; i < w.length; i++) {
                Loops.maximum(w[i], v[i], state.lanes());
            }
        });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                new Quantity.Displacement(Moments.FIRST, 1),
                new Quantity.AxisScaling(
                        variant == Variant.OPTAX ? CORRECTED_MAXIMUM : MAXIMUM, Quantity.AxisScaling.Reading.SQUARES));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(40);
    }
}
