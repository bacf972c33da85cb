package talweg.method;

/// What the methods with moving averages of the gradient and of its square have in common (Kingma and Ba, 2015).
final class Moments {
    static final Hyperparameter BETA1 = Hyperparameter.decay("beta1", "β₁", "\\beta_1", 0.9);
    static final Hyperparameter BETA2 = Hyperparameter.decay("beta2", "β₂", "\\beta_2", 0.999);
    static final Hyperparameter EPSILON = Hyperparameter.epsilon(1e-8);

    /// Moving average of the gradient.
    static final Column FIRST = new Column("m", "m", "m", Shape.COORDINATE, true);

    /// Moving average of the squared gradient.
    static final Column SECOND = new Column("v", "v", "v", Shape.COORDINATE, true);

    /// α/(1 − β₁ᵗ): the rate, corrected for the average's start at 0.
    static final Column RATE = new Column("a", "ᾱ", "\\bar\\alpha", Shape.STEP, false);

    /// √(1 − β₂ᵗ), the same correction for the root of the second moment.
    static final Column ROOT = new Column("c", "c", "c", Shape.STEP, false);

    private Moments() {}

    static Phase first(double beta1) {
        return new Phase(
                "first-moment",
                new Notation(FIRST, "<beta1>\\,<m> + (1 - <beta1>)\\,<g>", "<beta1> <m> + (1 − <beta1>) <g>"),
                state -> {
                    double[][] m = state.of(FIRST);
                    double[][] g = state.of(Column.GRADIENT);
                    for (int i = 0; i < m.length; i++) {
                        Loops.average(m[i], beta1, g[i], state.lanes());
                    }
                });
    }

    static Phase second(double beta2) {
        return Phases.averageOfSquares("second-moment", SECOND, "beta2", beta2);
    }

    static Phase correctedRate(double beta1) {
        return new Phase(
                "corrected-rate",
                new Notation(RATE, "\\frac{<lr>}{1 - <beta1>^{<t>}}", "<lr> / (1 − <beta1>^<t>)"),
                state -> state.lane(RATE)[0] = state.rate() / (1 - Powers.of(beta1, state.t())));
    }

    static Phase correctedRoot(double beta2) {
        return new Phase(
                "corrected-root",
                new Notation(ROOT, "\\sqrt{1 - <beta2>^{<t>}}", "√(1 − <beta2>^<t>)"),
                state -> state.lane(ROOT)[0] = Math.sqrt(1 - Powers.of(beta2, state.t())));
    }

    /// x ← x − a m / (√s + ε).
    ///
    /// @param rate a, a number for the step; null for α itself
    static Phase moveUncorrected(Column rate, Column squares, double epsilon) {
        String a = rate == null ? "<lr>" : "<" + rate.key() + ">";
        String s = "<" + squares.key() + ">";
        Notation notation = new Notation(
                Column.POINT,
                "<x> - \\frac{" + a + "\\,<m>}{\\sqrt{" + s + "} + <eps>}",
                "<x> − " + a + " <m> / (√" + s + " + <eps>)");
        return new Phase("adam-move", notation, state -> {
            double alpha = rate == null ? state.rate() : state.lane(rate)[0];
            double[][] x = state.of(Column.POINT);
            double[][] m = state.of(FIRST);
            double[][] v = state.of(squares);
            for (int i = 0; i < x.length; i++) {
                Loops.divideByRoot(x[i], alpha, m[i], 1, v[i], epsilon, state.lanes());
            }
        });
    }

    /// x ← x − ᾱ m / (√s/c + ε), where s is the second moment or its maximum.
    static Phase move(Column squares, double epsilon) {
        String place = "<" + squares.key() + ">";
        return new Phase(
                "adam-move",
                new Notation(
                        Column.POINT,
                        "<x> - \\frac{<a>\\,<m>}{\\sqrt{" + place + "} / <c> + <eps>}",
                        "<x> − <a> <m> / (√" + place + " / <c> + <eps>)"),
                state -> {
                    double rate = state.lane(RATE)[0];
                    double inverse = 1 / state.lane(ROOT)[0];
                    double[][] x = state.of(Column.POINT);
                    double[][] m = state.of(FIRST);
                    double[][] s = state.of(squares);
                    for (int i = 0; i < x.length; i++) {
                        Loops.divideByRoot(x[i], rate, m[i], inverse, s[i], epsilon, state.lanes());
                    }
                });
    }
}
