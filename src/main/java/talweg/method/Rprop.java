package talweg.method;

import java.util.Arrays;
import java.util.List;

/// Rprop: a step length for each coordinate, which grows while the gradient's sign stays and shrinks when it turns
/// (Riedmiller and Braun, 1993), as in torch.optim.Rprop: after a turn of the sign the coordinate rests for one step.
///
/// @param lr the first step length; α₀ of a schedule
/// @param etaMinus factor after a turn of the sign
/// @param etaPlus factor while the sign stays
/// @param stepMin least step length
/// @param stepMax greatest step length
public record Rprop(Rate lr, double etaMinus, double etaPlus, double stepMin, double stepMax) implements Method {
    static final Column LENGTHS = new Column("eta", "η", "\\eta", Shape.COORDINATE, true);
    static final Column BEFORE = new Column("before", "p", "p", Shape.COORDINATE, true);
    static final Kind KIND =
            new Kind("rprop", Family.SIGN, "Riedmiller and Braun, 1993", hyperparameters(), Rprop::from);

    private static List<Hyperparameter> hyperparameters() {
        Interval below = new Interval(0, false, 1, false);
        Interval above = new Interval(1, false, Double.POSITIVE_INFINITY, false);
        return List.of(
                Hyperparameter.rate(1e-2),
                Hyperparameter.linear("eta_minus", "η₋", "\\eta_-", 0.5, below, 0.05, 0.95),
                Hyperparameter.linear("eta_plus", "η₊", "\\eta_+", 1.2, above, 1.01, 3),
                Hyperparameter.positive("step_min", "η_min", "\\eta_{\\min}", 1e-6, 1e-12, 1e-1),
                Hyperparameter.positive("step_max", "η_max", "\\eta_{\\max}", 50, 1e-1, 1e3));
    }

    private static Rprop from(Settings settings) {
        return new Rprop(
                settings.rate(),
                settings.number("eta_minus"),
                settings.number("eta_plus"),
                settings.number("step_min"),
                settings.number("step_max"));
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, etaMinus, etaPlus, stepMin, stepMax);
    }

    /// α is the first length alone; from then on the lengths go their own ways.
    @Override
    public boolean canChange(String key) {
        return !key.equals("lr");
    }

    @Override
    public List<Column> columns() {
        return List.of(LENGTHS, BEFORE);
    }

    @Override
    public void begin(State state) {
        for (double[] eta : state.of(LENGTHS)) {
            Arrays.fill(eta, state.rate());
        }
    }

    @Override
    public List<Phase> phases() {
        return List.of(adapt(), keep(), move());
    }

    private Phase adapt() {
        String latex = "\\operatorname{clip}(<eta> \\odot \\eta_\\pm(<g> \\odot <before>), <step_min>, <step_max>)";
        String plain = "clip(<eta> ⊙ η±(<g> ⊙ <before>), <step_min>, <step_max>)";
        return new Phase("rprop-adapt", new Notation(LENGTHS, latex, plain), state -> {
            double[][] eta = state.of(LENGTHS);
            double[][] g = state.of(Column.GRADIENT);
            double[][] p = state.of(BEFORE);
            for (int i = 0; i < eta.length; i++) {
                Loops.signOfProduct(state.scratch(), g[i], p[i], state.lanes());
                Loops.adaptStep(eta[i], state.scratch(), etaMinus, etaPlus, stepMin, stepMax, state.lanes());
            }
        });
    }

    private static Phase keep() {
        String latex = "<g> \\odot [<g> \\odot <before> \\ge 0]";
        String plain = "<g> ⊙ [<g> ⊙ <before> ≥ 0]";
        return new Phase("rprop-keep", new Notation(BEFORE, latex, plain), state -> {
            double[][] p = state.of(BEFORE);
            double[][] g = state.of(Column.GRADIENT);
            for (int i = 0; i < p.length; i++) {
                Loops.signOfProduct(state.scratch(), g[i], p[i], state.lanes());
                Loops.keepAgreeing(p[i], g[i], state.scratch(), state.lanes());
            }
        });
    }

    private static Phase move() {
        String latex = "<x> - <eta> \\odot \\operatorname{sign}(<before>)";
        String plain = "<x> − <eta> ⊙ sign(<before>)";
        return new Phase("rprop-move", new Notation(Column.POINT, latex, plain), state -> {
            double[][] x = state.of(Column.POINT);
            double[][] eta = state.of(LENGTHS);
            double[][] p = state.of(BEFORE);
            for (int i = 0; i < x.length; i++) {
                Loops.subtractSigned(x[i], eta[i], p[i], state.lanes());
            }
        });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.AxisScaling(LENGTHS, Quantity.AxisScaling.Reading.STEPS));
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(40);
    }
}
