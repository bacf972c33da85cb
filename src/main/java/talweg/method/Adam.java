package talweg.method;

import java.util.List;

/// Adam: moving averages of the gradient and of its square, both corrected for their start at 0 (Kingma and Ba,
/// 2015), by default as in torch.optim.Adam without weight decay.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
/// @param variant where ε stands
public record Adam(Rate lr, double beta1, double beta2, double eps, Variant variant) implements Method {
    /// Where ε stands.
    public enum Variant {
        /// Beside the corrected root.
        TORCH,
        /// Beside the uncorrected root, whose correction goes into the rate: ε̂ at the end of the paper's section 2. In
        /// the first steps ε then weighs more.
        EPSILON_HAT
    }

    /// The rate with both corrections.
    static final Column RATE = new Column("at", "αₜ", "\\alpha_t", Shape.STEP, false);

    static final Kind KIND = new Kind(
            "adam",
            Family.MOMENT,
            "Kingma and Ba, 2015",
            List.of(
                    Hyperparameter.rate(1e-3),
                    Moments.BETA1,
                    Moments.BETA2,
                    Moments.EPSILON,
                    Hyperparameter.choice("form", Variant.values())),
            settings -> new Adam(
                    settings.rate(),
                    settings.number("beta1"),
                    settings.number("beta2"),
                    settings.number("eps"),
                    settings.choice("form", Variant.values())));

    /// As torch has it.
    public Adam(Rate lr, double beta1, double beta2, double eps) {
        this(lr, beta1, beta2, eps, Variant.TORCH);
    }

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
        return variant == Variant.TORCH
                ? List.of(Moments.FIRST, Moments.SECOND, Moments.RATE, Moments.ROOT)
                : List.of(Moments.FIRST, Moments.SECOND, RATE);
    }

    @Override
    public List<Phase> phases() {
        return switch (variant) {
            case TORCH ->
                List.of(
                        Moments.first(beta1),
                        Moments.second(beta2),
                        Moments.correctedRate(beta1),
                        Moments.correctedRoot(beta2),
                        Moments.move(Moments.SECOND, eps));
            case EPSILON_HAT ->
                List.of(
                        Moments.first(beta1),
                        Moments.second(beta2),
                        bothCorrections(),
                        Moments.moveUncorrected(RATE, Moments.SECOND, eps));
        };
    }

    private Phase bothCorrections() {
        Notation notation = new Notation(
                RATE,
                "<lr>\\,\\frac{\\sqrt{1 - <beta2>^{<t>}}}{1 - <beta1>^{<t>}}",
                "<lr> √(1 − <beta2>^<t>) / (1 − <beta1>^<t>)");
        return new Phase(
                "corrected-both",
                notation,
                state -> state.lane(RATE)[0] =
                        state.rate() * Math.sqrt(1 - Powers.of(beta2, state.t())) / (1 - Powers.of(beta1, state.t())));
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
