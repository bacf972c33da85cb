package talweg.method;

import java.util.List;

/// NAdam: Adam with Nesterov's look-ahead and a momentum that grows towards β₁ (Dozat, 2016), as in
/// torch.optim.NAdam. Optax has no schedule of the momentum.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
/// @param momentumDecay ψ
public record NAdam(Rate lr, double beta1, double beta2, double eps, double momentumDecay) implements Method {
    static final Column MOMENTUM = new Column("mu", "μₜ", "\\mu_t", Shape.STEP, false);
    static final Column NEXT = new Column("next", "μₜ₊₁", "\\mu_{t+1}", Shape.STEP, false);
    static final Column PRODUCT = new Column("p", "π", "\\pi", Shape.STEP, true);
    static final Column OF_GRADIENT = new Column("a1", "α₁", "\\alpha_1", Shape.STEP, false);
    static final Column OF_MOMENT = new Column("a2", "α₂", "\\alpha_2", Shape.STEP, false);
    static final Kind KIND = new Kind(
            "nadam",
            Family.MOMENT,
            "Dozat, 2016",
            List.of(
                    Hyperparameter.rate(2e-3),
                    Moments.BETA1,
                    Moments.BETA2,
                    Moments.EPSILON,
                    Hyperparameter.positive("momentum_decay", "ψ", "\\psi", 4e-3, 1e-4, 1)),
            settings -> new NAdam(
                    settings.rate(),
                    settings.number("beta1"),
                    settings.number("beta2"),
                    settings.number("eps"),
                    settings.number("momentum_decay")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, beta1, beta2, eps, momentumDecay);
    }

    @Override
    public List<Column> columns() {
        return List.of(Moments.FIRST, Moments.SECOND, MOMENTUM, NEXT, PRODUCT, OF_GRADIENT, OF_MOMENT, Moments.ROOT);
    }

    @Override
    public List<Phase> phases() {
        return List.of(
                Moments.first(beta1),
                Moments.second(beta2),
                momentum("nadam-momentum", MOMENTUM, 0, "<t>"),
                momentum("nadam-next", NEXT, 1, "(<t> + 1)"),
                product(),
                ofGradient(),
                ofMoment(),
                Moments.correctedRoot(beta2),
                move(eps));
    }

    @Override
    public void begin(State state) {
        state.lane(PRODUCT)[0] = 1;
    }

    private Phase momentum(String key, Column column, int ahead, String t) {
        double decay = StrictMath.pow(0.96, momentumDecay);
        return new Phase(
                key,
                new Notation(
                        column,
                        "<beta1>\\,(1 - \\tfrac12 \\cdot 0.96^{" + t + " \\cdot <momentum_decay>})",
                        "<beta1> (1 − ½ · 0.96^(" + t + " · <momentum_decay>))"),
                state -> state.lane(column)[0] = beta1 * (1 - 0.5 * Powers.of(decay, state.t() + ahead)));
    }

    private static Phase product() {
        return new Phase(
                "nadam-product",
                new Notation(PRODUCT, "<p> \\cdot <mu>", "<p> · <mu>"),
                state -> state.lane(PRODUCT)[0] *= state.lane(MOMENTUM)[0]);
    }

    private static Phase ofGradient() {
        return new Phase(
                "nadam-gradient-rate",
                new Notation(OF_GRADIENT, "\\frac{<lr>\\,(1 - <mu>)}{1 - <p>}", "<lr> (1 − <mu>) / (1 − <p>)"),
                state -> state.lane(OF_GRADIENT)[0] =
                        state.rate() * (1 - state.lane(MOMENTUM)[0]) / (1 - state.lane(PRODUCT)[0]));
    }

    private static Phase ofMoment() {
        return new Phase(
                "nadam-moment-rate",
                new Notation(
                        OF_MOMENT,
                        "\\frac{<lr> \\cdot <next>}{1 - <p> \\cdot <next>}",
                        "<lr> · <next> / (1 − <p> · <next>)"),
                state -> {
                    double next = state.lane(NEXT)[0];
                    state.lane(OF_MOMENT)[0] = state.rate() * next / (1 - state.lane(PRODUCT)[0] * next);
                });
    }

    private static Phase move(double epsilon) {
        return new Phase(
                "nadam-move",
                new Notation(
                        Column.POINT,
                        "<x> - \\frac{<a1>\\,<g> + <a2>\\,<m>}{\\sqrt{<v>} / <c> + <eps>}",
                        "<x> − (<a1> <g> + <a2> <m>) / (√<v> / <c> + <eps>)"),
                state -> {
                    double a1 = state.lane(OF_GRADIENT)[0];
                    double a2 = state.lane(OF_MOMENT)[0];
                    double inverse = 1 / state.lane(Moments.ROOT)[0];
                    double[][] x = state.of(Column.POINT);
                    double[][] g = state.of(Column.GRADIENT);
                    double[][] m = state.of(Moments.FIRST);
                    double[][] v = state.of(Moments.SECOND);
                    for (int i = 0; i < x.length; i++) {
                        Loops.divideSumByRoot(x[i], a1, g[i], a2, m[i], inverse, v[i], epsilon, state.lanes());
                    }
                });
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
