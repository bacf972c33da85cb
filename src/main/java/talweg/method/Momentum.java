package talweg.method;

import java.util.List;
import java.util.OptionalDouble;

/// Heavy ball (Polyak, 1964), by default v ← μv + ∇f(x), x ← x − αv, as in torch.optim.SGD. The notations of [Variant]
/// walk the same points while the rate is constant.
///
/// With dampening τ a gradient goes into the velocity with 1 − τ, but for the first, as in torch.
///
/// @param lr α
/// @param momentum μ
/// @param dampening τ
/// @param variant what is accumulated
public record Momentum(Rate lr, double momentum, double dampening, Variant variant) implements Method {
    static final Hyperparameter FACTOR = Hyperparameter.decay("momentum", "μ", "\\mu", 0.9);
    static final Hyperparameter DAMPENING =
            Hyperparameter.linear("dampening", "τ", "\\tau", 0, Interval.BELOW_ONE, 0, 0.99);
    static final Column VELOCITY = new Column("velocity", "v", "v", Shape.COORDINATE, true);
    static final Column BACK = new Column("back", "d", "d", Shape.COORDINATE, true);
    static final Column FORTH = new Column("forth", "v", "v", Shape.COORDINATE, true);

    /// What a heavy ball accumulates. Each has a column of its own: where the notation changes on the way, the ball
    /// begins again from rest.
    public enum Variant {
        /// v ← μv + ∇f, x ← x − αv: a changed rate holds for the whole velocity.
        SUM(VELOCITY),
        /// d ← μd + α∇f, x ← x − d: a changed rate holds for new gradients alone.
        SCALED(BACK),
        /// v ← μv − α∇f, x ← x + v (Sutskever et al., 2013): the same with the other sign.
        STEP(FORTH),
        /// m ← μm + (1 − μ)∇f, x ← x − αm: a mean, for which 1/(1 − μ) times the rate gives the points of the sum.
        AVERAGE(Moments.FIRST);

        private final Column column;

        Variant(Column column) {
            this.column = column;
        }

        Column column() {
            return column;
        }
    }

    static final Kind KIND = new Kind(
            "momentum",
            Family.MOMENTUM,
            "Polyak, 1964",
            List.of(Hyperparameter.rate(1e-3), FACTOR, DAMPENING, Hyperparameter.choice("notation", Variant.values())),
            settings -> new Momentum(
                    settings.rate(),
                    settings.number("momentum"),
                    settings.number("dampening"),
                    settings.choice("notation", Variant.values())));

    /// As torch has it, without dampening.
    public Momentum(Rate lr, double momentum) {
        this(lr, momentum, 0, Variant.SUM);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, momentum, dampening, variant);
    }

    @Override
    public List<Column> columns() {
        return List.of(variant.column());
    }

    @Override
    public List<Phase> phases() {
        return HeavyBall.phases(this);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Displacement(variant.column(), push(), (1 - momentum) / gradientWeight()));
    }

    private Quantity.Displacement.Push push() {
        return switch (variant) {
            case SUM, AVERAGE -> Quantity.Displacement.Push.AGAINST_SCALED;
            case SCALED -> Quantity.Displacement.Push.AGAINST;
            case STEP -> Quantity.Displacement.Push.ALONG;
        };
    }

    /// What a gradient counts for in the velocity, the rate apart.
    private double gradientWeight() {
        return (1 - dampening) * (variant == Variant.AVERAGE ? 1 - momentum : 1);
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byCurvature(0.5 / gradientWeight());
    }

    /// 2(1 + μ)/λ: where the roots of the recurrence z² − (1 + μ − αλ)z + μ leave the unit circle.
    @Override
    public OptionalDouble stableRate(double curvature) {
        return OptionalDouble.of(2 * (1 + momentum) / (gradientWeight() * curvature));
    }

    @Override
    public String stableRateFormula() {
        String weight = (variant == Variant.AVERAGE ? "(1−μ)" : "") + (dampening == 0 ? "" : "(1−τ)");
        return weight.isEmpty() ? "2(1+μ)/λ_max" : "2(1+μ)/(" + weight + "λ_max)";
    }
}
