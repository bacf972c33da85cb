package talweg.method;

import java.util.ArrayList;
import java.util.List;

/// RMSProp: s ← ρs + (1 − ρ) g⊙g, x ← x − α g/(√s + ε) (Tieleman and Hinton, lecture 6.5, 2012), by default as in
/// torch.optim.RMSprop, neither centred nor with momentum.
///
/// Centred, the squared mean of the gradients is taken off s, so that the divisor is their deviation; a difference
/// below 0, which rounding can make, counts as 0. With momentum, what moves the point is a velocity of divided
/// gradients.
///
/// @param lr α
/// @param rho ρ
/// @param eps ε
/// @param momentum μ
/// @param centered whether the divisor is the deviation
/// @param variant whose rule
public record RmsProp(Rate lr, double rho, double eps, double momentum, boolean centered, Variant variant)
        implements Method {
    static final Column SQUARES = new Column("s", "s", "s", Shape.COORDINATE, true);
    static final Column MEAN = new Column("m", "m", "m", Shape.COORDINATE, true);
    static final Column DIVISOR = new Column("q", "q", "q", Shape.COORDINATE, false);
    static final Column BUFFER = new Column("buffer", "b", "b", Shape.COORDINATE, true);

    /// Whose rule it is.
    public enum Variant {
        /// ε outside the root; the rate scales the velocity as a whole.
        TORCH,
        /// ε inside the root; the rate scales what goes into the velocity.
        OPTAX
    }

    static final Kind KIND = new Kind(
            "rmsprop",
            Family.ADAPTIVE,
            "Tieleman and Hinton, 2012",
            List.of(
                    Hyperparameter.rate(1e-2),
                    Hyperparameter.decay("rho", "ρ", "\\rho", 0.99),
                    Hyperparameter.epsilon(1e-8),
                    Hyperparameter.decay("momentum", "μ", "\\mu", 0),
                    Hyperparameter.onOff("centered"),
                    Hyperparameter.choice("form", Variant.values())),
            settings -> new RmsProp(
                    settings.rate(),
                    settings.number("rho"),
                    settings.number("eps"),
                    settings.number("momentum"),
                    settings.isOn("centered"),
                    settings.choice("form", Variant.values())));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, rho, eps, momentum, centered, variant);
    }

    private boolean isPlain() {
        return !centered && momentum == 0 && variant == Variant.TORCH;
    }

    private Column velocity() {
        return variant == Variant.TORCH ? BUFFER : Momentum.BACK;
    }

    @Override
    public List<Column> columns() {
        if (isPlain()) {
            return List.of(SQUARES);
        }
        List<Column> columns = new ArrayList<>(List.of(SQUARES));
        if (centered) {
            columns.add(MEAN);
        }
        columns.add(DIVISOR);
        if (momentum != 0) {
            columns.add(velocity());
        }
        return columns;
    }

    @Override
    public List<Phase> phases() {
        Phase average = Phases.averageOfSquares("rmsprop-average", SQUARES, "rho", rho);
        if (isPlain()) {
            return List.of(average, Phases.moveByRoot("rmsprop-move", SQUARES, eps));
        }
        List<Phase> phases = new ArrayList<>(List.of(average));
        if (centered) {
            phases.add(mean());
        }
        phases.add(divisor());
        if (momentum == 0) {
            phases.add(move());
        } else {
            phases.add(accumulate());
            phases.add(
                    variant == Variant.TORCH
                            ? Phases.move("momentum-move", BUFFER)
                            : HeavyBall.shift("momentum-subtract", Momentum.BACK, -1));
        }
        return phases;
    }

    private Phase mean() {
        Notation notation = new Notation(MEAN, "<rho>\\,<m> + (1 - <rho>)\\,<g>", "<rho> <m> + (1 − <rho>) <g>");
        return new Phase("rmsprop-mean", notation, state -> {
            double[][] m = state.of(MEAN);
            double[][] g = state.of(Column.GRADIENT);
            for (int i = 0; i < m.length; i++) {
                Loops.average(m[i], rho, g[i], state.lanes());
            }
        });
    }

    private Phase divisor() {
        boolean inside = variant == Variant.OPTAX;
        String latex = "<s>" + (centered ? " - <m> \\odot <m>" : "") + (inside ? " + <eps>" : "");
        String plain = "<s>" + (centered ? " − <m> ⊙ <m>" : "") + (inside ? " + <eps>" : "");
        Notation notation = new Notation(
                DIVISOR,
                "\\sqrt{" + latex + "}" + (inside ? "" : " + <eps>"),
                "√(" + plain + ")" + (inside ? "" : " + <eps>"));
        return new Phase(centered ? "rmsprop-deviation" : "rmsprop-root", notation, state -> {
            double[][] q = state.of(DIVISOR);
            double[][] s = state.of(SQUARES);
            for (int i = 0; i < q.length; i++) {
                if (centered) {
                    Loops.variance(q[i], s[i], state.of(MEAN)[i], state.lanes());
                }
                Loops.root(q[i], centered ? q[i] : s[i], inside ? eps : 0, inside ? 0 : eps, state.lanes());
            }
        });
    }

    private static Phase move() {
        Notation notation = new Notation(Column.POINT, "<x> - \\frac{<lr>}{<q>} \\odot <g>", "<x> − <lr> / <q> ⊙ <g>");
        return new Phase("rmsprop-divided-move", notation, state -> {
            double[][] x = state.of(Column.POINT);
            double[][] g = state.of(Column.GRADIENT);
            double[][] q = state.of(DIVISOR);
            for (int i = 0; i < x.length; i++) {
                Loops.divide(x[i], state.rate(), g[i], q[i], state.lanes());
            }
        });
    }

    private Phase accumulate() {
        Column velocity = velocity();
        String kept = "<momentum>%s<" + velocity.key() + "> + ";
        String rate = variant == Variant.OPTAX ? "<lr>" : "1";
        Notation notation = new Notation(
                velocity,
                kept.formatted("\\,") + "\\frac{" + rate + "}{<q>} \\odot <g>",
                kept.formatted(" ") + rate + " / <q> ⊙ <g>");
        return new Phase("rmsprop-velocity", notation, state -> {
            double weight = variant == Variant.OPTAX ? state.rate() : 1;
            double[][] b = state.of(velocity);
            double[][] g = state.of(Column.GRADIENT);
            double[][] q = state.of(DIVISOR);
            for (int i = 0; i < b.length; i++) {
                Loops.decayAndAddQuotient(b[i], momentum, weight, g[i], q[i], state.lanes());
            }
        });
    }

    @Override
    public List<Quantity> quantities() {
        Quantity scaling = centered
                ? new Quantity.AxisScaling(DIVISOR, Quantity.AxisScaling.Reading.MAGNITUDES)
                : new Quantity.AxisScaling(SQUARES, Quantity.AxisScaling.Reading.SQUARES);
        Quantity.Displacement.Push push = variant == Variant.TORCH
                ? Quantity.Displacement.Push.AGAINST_SCALED
                : Quantity.Displacement.Push.AGAINST;
        return momentum == 0
                ? List.of(scaling)
                : List.of(new Quantity.Displacement(velocity(), push, 1 - momentum), scaling);
    }

    /// Its first step is 1/√(1 − ρ) times the rate along each axis, ten times with ρ = 0.99, and it never settles
    /// closer than about the rate: so a tenth of Adam's. A velocity makes it 1/(1 − μ) times as fast.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(400 / (1 - momentum));
    }
}
