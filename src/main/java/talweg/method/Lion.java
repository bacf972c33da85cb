package talweg.method;

import java.util.ArrayList;
import java.util.List;

/// Lion: x ← x − α sign(β₁m + (1 − β₁)∇f(x)), then m ← β₂m + (1 − β₂)∇f(x) (Chen et al., 2023), with the defaults of
/// google/automl. Every coordinate moves by α, in the direction of a short memory, while m itself remembers longer.
/// With λ > 0 the point is drawn towards the origin before, as by [AdamW].
///
/// @param lr α
/// @param beta1 β₁
/// @param beta2 β₂
/// @param weightDecay λ
public record Lion(Rate lr, double beta1, double beta2, double weightDecay) implements Method {
    static final Hyperparameter LONG_MEMORY = Hyperparameter.decay("beta2", "β₂", "\\beta_2", 0.99);
    static final Hyperparameter DECAY =
            Hyperparameter.linear("weight_decay", "λ", "\\lambda", 0, Interval.NOT_NEGATIVE, 0, 1);
    static final Kind KIND = new Kind(
            "lion",
            Family.SIGN,
            "Chen et al., 2023",
            List.of(Hyperparameter.rate(1e-4), Moments.BETA1, LONG_MEMORY, DECAY),
            settings -> new Lion(
                    settings.rate(),
                    settings.number("beta1"),
                    settings.number("beta2"),
                    settings.number("weight_decay")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, beta1, beta2, weightDecay);
    }

    @Override
    public List<Column> columns() {
        return List.of(Moments.FIRST, SignDescent.SIGNS);
    }

    @Override
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        if (weightDecay != 0) {
            phases.add(Phases.weightDecay(weightDecay));
        }
        phases.add(signs());
        phases.add(Phases.move("lion-move", SignDescent.SIGNS));
        phases.add(remember());
        return phases;
    }

    private Phase signs() {
        Notation notation = new Notation(
                SignDescent.SIGNS,
                "\\operatorname{sign}\\left(<beta1>\\,<m> + (1 - <beta1>)\\,<g>\\right)",
                "sign(<beta1> <m> + (1 − <beta1>) <g>)");
        return new Phase("lion-signs", notation, state -> {
            double[][] s = state.of(SignDescent.SIGNS);
            double[][] m = state.of(Moments.FIRST);
            double[][] g = state.of(Column.GRADIENT);
            for (int i = 0; i < s.length; i++) {
                Loops.signOfAverage(s[i], beta1, m[i], g[i], state.lanes());
            }
        });
    }

    private Phase remember() {
        Notation notation =
                new Notation(Moments.FIRST, "<beta2>\\,<m> + (1 - <beta2>)\\,<g>", "<beta2> <m> + (1 − <beta2>) <g>");
        return new Phase("lion-memory", notation, state -> {
            double[][] m = state.of(Moments.FIRST);
            double[][] g = state.of(Column.GRADIENT);
            for (int i = 0; i < m.length; i++) {
                Loops.average(m[i], beta2, g[i], state.lanes());
            }
        });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.Displacement(Moments.FIRST, Quantity.Displacement.Push.POINTING, 1));
    }

    /// Its steps never become shorter, and its memory carries it past the minimum.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(200);
    }
}
