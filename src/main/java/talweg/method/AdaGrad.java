package talweg.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// AdaGrad: s ← s + g⊙g, x ← x − α g/(√s + ε) (Duchi, Hazan and Singer, 2011), by default as in torch.optim.Adagrad.
/// Optax has ε inside the root, and starts s at 0.1.
///
/// @param lr α
/// @param eps ε
/// @param rateDecay γ: the rate of step t is α/(1 + γ(t − 1))
/// @param initial s₀, where every coordinate's sum begins
/// @param variant whose rule
public record AdaGrad(Rate lr, double eps, double rateDecay, double initial, Variant variant) implements Method {
    static final Column SQUARES = new Column("s", "s", "s", Shape.COORDINATE, true);

    /// Whose rule it is.
    public enum Variant {
        /// ε outside the root.
        TORCH,
        /// ε inside the root.
        OPTAX
    }

    static final Kind KIND = new Kind(
            "adagrad",
            Family.ADAPTIVE,
            "Duchi, Hazan and Singer, 2011",
            List.of(
                    Hyperparameter.rate(1e-2),
                    Hyperparameter.epsilon(1e-10),
                    Hyperparameter.linear("lr_decay", "γ", "\\gamma", 0, Interval.NOT_NEGATIVE, 0, 1),
                    Hyperparameter.linear("initial", "s₀", "s_0", 0, Interval.NOT_NEGATIVE, 0, 1),
                    Hyperparameter.choice("form", Variant.values())),
            settings -> new AdaGrad(
                    settings.rate(),
                    settings.number("eps"),
                    settings.number("lr_decay"),
                    settings.number("initial"),
                    settings.choice("form", Variant.values())));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, eps, rateDecay, initial, variant);
    }

    @Override
    public boolean canChange(String key) {
        return !key.equals("initial");
    }

    @Override
    public List<Column> columns() {
        return rateDecay == 0 ? List.of(SQUARES) : List.of(SQUARES, AveragedDescent.STEP_SIZE);
    }

    @Override
    public void begin(State state) {
        for (double[] s : state.of(SQUARES)) {
            Arrays.fill(s, initial);
        }
    }

    @Override
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>(List.of(sum()));
        if (rateDecay != 0) {
            phases.add(stepSize());
        }
        phases.add(move());
        return phases;
    }

    private static Phase sum() {
        return new Phase("adagrad-sum", new Notation(SQUARES, "<s> + <g> \\odot <g>", "<s> + <g> ⊙ <g>"), state -> {
            double[][] s = state.of(SQUARES);
            double[][] g = state.of(Column.GRADIENT);
            for (int i = 0; i < s.length; i++) {
                Loops.addSquares(s[i], g[i], state.lanes());
            }
        });
    }

    private Phase stepSize() {
        Notation notation = new Notation(
                AveragedDescent.STEP_SIZE,
                "\\frac{<lr>}{1 + <lr_decay> \\cdot (<t> - 1)}",
                "<lr> / (1 + <lr_decay> · (<t> − 1))");
        return new Phase(
                "asgd-rate",
                notation,
                state -> state.lane(AveragedDescent.STEP_SIZE)[0] = state.rate() / (1 + rateDecay * state.k()));
    }

    private Phase move() {
        String rate = rateDecay == 0 ? "<lr>" : "<stepsize>";
        boolean inside = variant == Variant.OPTAX;
        Notation notation = new Notation(
                Column.POINT,
                "<x> - \\frac{" + rate + "}{\\sqrt{<s>" + (inside ? " + <eps>}" : "} + <eps>") + "} \\odot <g>",
                "<x> − " + rate + (inside ? " / √(<s> + <eps>)" : " / (√<s> + <eps>)") + " ⊙ <g>");
        return new Phase("adagrad-move", notation, this::move);
    }

    private void move(State state) {
        double rate = rateDecay == 0 ? state.rate() : state.lane(AveragedDescent.STEP_SIZE)[0];
        double[][] x = state.of(Column.POINT);
        double[][] g = state.of(Column.GRADIENT);
        double[][] s = state.of(SQUARES);
        for (int i = 0; i < x.length; i++) {
            if (variant == Variant.TORCH) {
                Loops.divideByRoot(x[i], rate, g[i], 1, s[i], eps, state.lanes());
            } else {
                Loops.divideByRootOfSum(x[i], rate, g[i], s[i], eps, state.lanes());
            }
        }
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
