package talweg.method;

import java.util.List;

/// AdaMax: Adam with the largest recent magnitude of the gradient in the place of the second moment (Kingma and Ba,
/// 2015, section 7.1), as in torch.optim.Adamax; the paper has no ε.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
public record AdaMax(Rate lr, double beta1, double beta2, double eps) implements Method {
    static final Column MAGNITUDE = new Column("u", "u", "u", Shape.COORDINATE, true);
    static final Kind KIND = new Kind(
            "adamax",
            Family.MOMENT,
            "Kingma and Ba, 2015, section 7.1",
            List.of(Hyperparameter.rate(2e-3), Moments.BETA1, Moments.BETA2, Moments.EPSILON),
            settings -> new AdaMax(
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
        return List.of(Moments.FIRST, MAGNITUDE, Moments.RATE);
    }

    @Override
    public List<Phase> phases() {
        return List.of(Moments.first(beta1), magnitude(), Moments.correctedRate(beta1), move());
    }

    private Phase magnitude() {
        return new Phase(
                "adamax-magnitude",
                new Notation(MAGNITUDE, "\\max(<beta2>\\,<u>, |<g>| + <eps>)", "max(<beta2> <u>, |<g>| + <eps>)"),
                state -> {
                    double[][] u = state.of(MAGNITUDE);
                    double[][] g = state.of(Column.GRADIENT);
                    for (int i = 0; i < u.length; i++) {
                        Loops.decayingMaximum(u[i], beta2, g[i], eps, state.lanes());
                    }
                });
    }

    private static Phase move() {
        return new Phase(
                "adamax-move",
                new Notation(Column.POINT, "<x> - <a>\\,\\frac{<m>}{<u>}", "<x> − <a> <m> / <u>"),
                state -> {
                    double rate = state.lane(Moments.RATE)[0];
                    double[][] x = state.of(Column.POINT);
                    double[][] m = state.of(Moments.FIRST);
                    double[][] u = state.of(MAGNITUDE);
                    for (int i = 0; i < x.length; i++) {
                        Loops.divide(x[i], rate, m[i], u[i], state.lanes());
                    }
                });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                new Quantity.Displacement(Moments.FIRST, 1),
                new Quantity.AxisScaling(MAGNITUDE, Quantity.AxisScaling.Reading.MAGNITUDES));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(40);
    }
}
