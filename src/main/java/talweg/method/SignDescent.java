package talweg.method;

import java.util.List;

/// Sign descent: x ← x − α sign(∇f(x)), with sign(0) = 0: each coordinate moves by α, however steep f is. Steepest
/// descent in the maximum norm, but for the length of the step (Boyd and Vandenberghe, 2004, section 9.4); signSGD
/// (Bernstein, Wang, Azizzadenesheli and Anandkumar, 2018) of a single sample.
///
/// @param lr α
public record SignDescent(Rate lr) implements Method {
    static final Column SIGNS = new Column("signs", "s", "s", Shape.COORDINATE, false);
    static final Kind KIND = new Kind(
            "signgd",
            Family.SIGN,
            "Bernstein, Wang, Azizzadenesheli and Anandkumar, 2018",
            List.of(Hyperparameter.rate(1e-2)),
            settings -> new SignDescent(settings.rate()));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr);
    }

    @Override
    public List<Column> columns() {
        return List.of(SIGNS);
    }

    @Override
    public List<Phase> phases() {
        Notation notation = new Notation(SIGNS, "\\operatorname{sign}<(g)>", "sign<(g)>");
        Phase signs = new Phase("signgd-signs", notation, state -> {
            double[][] s = state.of(SIGNS);
            double[][] g = state.of(Column.GRADIENT);
            for (int i = 0; i < s.length; i++) {
                Loops.sign(s[i], g[i], state.lanes());
            }
        });
        return List.of(signs, Phases.move("signgd-move", SIGNS));
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.AxisScaling(Column.GRADIENT, Quantity.AxisScaling.Reading.MAGNITUDES));
    }

    /// It never settles closer than about the rate.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(100);
    }
}
