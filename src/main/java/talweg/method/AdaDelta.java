package talweg.method;

import java.util.List;

/// AdaDelta: the root mean square of past steps over that of past gradients takes the place of a rate (Zeiler, 2012),
/// as in torch.optim.Adadelta, which multiplies it by α; the paper has no α.
///
/// @param lr α
/// @param rho ρ
/// @param eps ε
public record AdaDelta(Rate lr, double rho, double eps) implements Method {
    static final Column SQUARES = new Column("s", "s", "s", Shape.COORDINATE, true);
    static final Column STEPS = new Column("r", "r", "r", Shape.COORDINATE, true);
    static final Column STEP = new Column("d", "d", "d", Shape.COORDINATE, false);
    static final Kind KIND = new Kind(
            "adadelta",
            Family.ADAPTIVE,
            "Zeiler, 2012",
            List.of(
                    Hyperparameter.rate(1),
                    Hyperparameter.decay("rho", "ρ", "\\rho", 0.9),
                    Hyperparameter.epsilon(1e-6)),
            settings -> new AdaDelta(settings.rate(), settings.number("rho"), settings.number("eps")));

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, rho, eps);
    }

    @Override
    public List<Column> columns() {
        return List.of(SQUARES, STEPS, STEP);
    }

    @Override
    public List<Phase> phases() {
        return List.of(
                Phases.averageOfSquares("adadelta-gradients", SQUARES, "rho", rho),
                direction(),
                Phases.move("adadelta-move", STEP),
                remember());
    }

    private Phase direction() {
        return new Phase(
                "adadelta-direction",
                new Notation(
                        STEP,
                        "\\frac{\\sqrt{<r> + <eps>}}{\\sqrt{<s> + <eps>}} \\odot <g>",
                        "√(<r> + <eps>) / √(<s> + <eps>) ⊙ <g>"),
                state -> {
                    double[][] d = state.of(STEP);
                    double[][] r = state.of(STEPS);
                    double[][] s = state.of(SQUARES);
                    double[][] g = state.of(Column.GRADIENT);
                    for (int i = 0; i < d.length; i++) {
                        Loops.rootRatio(d[i], r[i], s[i], eps, g[i], state.lanes());
                    }
                });
    }

    private Phase remember() {
        return new Phase(
                "adadelta-steps",
                new Notation(STEPS, "<rho>\\,<r> + (1 - <rho>)\\,<d> \\odot <d>", "<rho> <r> + (1 − <rho>) <d> ⊙ <d>"),
                state -> {
                    double[][] r = state.of(STEPS);
                    double[][] d = state.of(STEP);
                    for (int i = 0; i < r.length; i++) {
                        Loops.averageSquares(r[i], rho, d[i], state.lanes());
                    }
                });
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(new Quantity.AxisScaling(SQUARES, Quantity.AxisScaling.Reading.SQUARES));
    }

    /// Its first step is α√ε/√(1 − ρ) along each axis, whatever the gradient: width/10 makes that a tiny part of
    /// the width, from which it accelerates.
    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byWidth(1);
    }
}
