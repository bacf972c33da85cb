package talweg.method;

import java.util.List;

/// AdaGrad: s ← s + g⊙g, x ← x − α g/(√s + ε) (Duchi, Hazan and Singer, 2011), as in torch.optim.Adagrad without rate
/// decay. Optax starts s at 0.1 and has ε inside the root.
///
/// @param lr α
/// @param eps ε
public record AdaGrad(Rate lr, double eps) implements Method {
    static final Column SQUARES = new Column("s", "s", "s", Shape.COORDINATE, true);
    static final Kind KIND = new Kind(
            "adagrad",
            Family.ADAPTIVE,
            "Duchi, Hazan and Singer, 2011",
            List.of(Hyperparameter.rate(1e-2), Hyperparameter.epsilon(1e-10)),
            settings -> new AdaGrad(settings.rate(), settings.number("eps")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, eps);
    }

    @Override
    public List<Column> columns() {
        return List.of(SQUARES);
    }

    @Override
    public List<Phase> phases() {
        Phase sum =
                new Phase("adagrad-sum", new Notation(SQUARES, "<s> + <g> \\odot <g>", "<s> + <g> ⊙ <g>"), state -> {
                    double[][] s = state.of(SQUARES);
                    double[][] g = state.of(Column.GRADIENT);
                    for (int i = 0; i < s.length; i++) {
                        Loops.addSquares(s[i], g[i], state.lanes());
                    }
                });
        return List.of(sum, Phases.moveByRoot("adagrad-move", SQUARES, eps));
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.AxisScaling(SQUARES, Quantity.AxisScaling.Reading.SQUARES));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(10);
    }
}
