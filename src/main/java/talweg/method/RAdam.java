package talweg.method;

import java.util.Arrays;
import java.util.List;

/// RAdam: Adam that follows the plain average of the gradient until its second moment can be trusted (Liu et al.,
/// 2020), as in torch.optim.RAdam, which begins to trust it at ρ > 5; the paper at ρ > 4. The first five steps (β₂ =
/// 0.999) are as long as the gradient is steep.
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param eps ε
public record RAdam(Rate lr, double beta1, double beta2, double eps) implements Method {
    /// ρ from which on the second moment is used.
    private static final double TRUSTED = 5;

    static final Column LENGTH = new Column("rho", "ρₜ", "\\rho_t", Shape.STEP, false);
    static final Column SCALING = new Column("w", "w", "w", Shape.COORDINATE, false);
    static final Kind KIND = new Kind(
            "radam",
            Family.MOMENT,
            "Liu, Jiang, He, Chen, Liu, Gao and Han, 2020",
            List.of(Hyperparameter.rate(1e-3), Moments.BETA1, Moments.BETA2, Moments.EPSILON),
            settings -> new RAdam(
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
        return List.of(Moments.FIRST, Moments.SECOND, LENGTH, SCALING, Moments.RATE, Moments.ROOT);
    }

    @Override
    public List<Phase> phases() {
        return List.of(
                Moments.first(beta1),
                Moments.second(beta2),
                Moments.correctedRate(beta1),
                Moments.correctedRoot(beta2),
                length(),
                scaling(),
                move());
    }

    /// ρ∞, the length of the average in the long run.
    private double limit() {
        return 2 / (1 - beta2) - 1;
    }

    private Phase length() {
        return new Phase(
                "radam-length",
                new Notation(
                        LENGTH,
                        "\\frac{2}{1 - <beta2>} - 1 - \\frac{2 \\cdot <t> \\cdot <beta2>^{<t>}}{1 - <beta2>^{<t>}}",
                        "2 / (1 − <beta2>) − 1 − 2 · <t> · <beta2>^<t> / (1 − <beta2>^<t>)"),
                state -> {
                    double power = Powers.of(beta2, state.t());
                    state.lane(LENGTH)[0] = limit() - 2.0 * state.t() * power / (1 - power);
                });
    }

    private Phase scaling() {
        return new Phase(
                "radam-scaling",
                new Notation(
                        SCALING,
                        "\\begin{cases} r(<rho>)\\,<c> / \\left(\\sqrt{<v>} + <eps>\\right) & \\quad <rho> > 5 \\\\ 1 &"
                                + " \\quad <rho> \\le 5 \\end{cases}",
                        "{ r(<rho>) <c> / (√<v> + <eps>) : <rho> > 5; 1 : <rho> ≤ 5 }"),
                state -> {
                    double[][] w = state.of(SCALING);
                    double[][] v = state.of(Moments.SECOND);
                    double rho = state.lane(LENGTH)[0];
                    for (int i = 0; i < w.length; i++) {
                        if (rho > TRUSTED) {
                            double c = rectification(rho) * state.lane(Moments.ROOT)[0];
                            Loops.inverseRoot(w[i], c, v[i], eps, state.lanes());
                        } else {
                            Arrays.fill(w[i], 1);
                        }
                    }
                });
    }

    private double rectification(double rho) {
        double limit = limit();
        return Math.sqrt((rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho));
    }

    private static Phase move() {
        return new Phase(
                "radam-move",
                new Notation(Column.POINT, "<x> - <a>\\,<w> \\odot <m>", "<x> − <a> <w> ⊙ <m>"),
                state -> {
                    double rate = state.lane(Moments.RATE)[0];
                    double[][] x = state.of(Column.POINT);
                    double[][] w = state.of(SCALING);
                    double[][] m = state.of(Moments.FIRST);
                    for (int i = 0; i < x.length; i++) {
                        Loops.subtractScaledProduct(x[i], rate, w[i], m[i], state.lanes());
                    }
                });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                new Quantity.Displacement(Moments.FIRST, 1),
                new Quantity.AxisScaling(Moments.SECOND, Quantity.AxisScaling.Reading.SQUARES));
    }

    /// The smaller of Adam's rate and 1/L, since its first steps are those of gradient descent.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byBoth(40, 1);
    }
}
