package talweg.method;

import java.util.List;

/// Lets a rate fall where f no longer becomes better; see [Plateau]. Works on the one lane of a state, since each
/// lane has a rate of its own.
final class PlateauRule {
    /// The part by which f has to be better than the best so far.
    private static final double BETTER = 1e-4;

    static final Column RATE = new Column("alpha", "α", "\\alpha", Shape.LANE, true);
    private static final Column BEST = new Column("best", "f*", "f^*", Shape.LANE, true);
    private static final Column WAITED = new Column("waited", "w", "w", Shape.LANE, true);

    /// The plateau rate that the other columns belong to: another one may begin on the way.
    private static final Column BEGAN = new Column("began", "α₀", "\\alpha_0", Shape.LANE, true);

    static final List<Column> COLUMNS = List.of(RATE, BEST, WAITED, BEGAN);

    private PlateauRule() {}

    static Phase phase(Plateau plateau) {
        String factor = Figures.plain(plateau.factor());
        return new Phase(
                "plateau",
                new Notation(
                        RATE,
                        "<alpha> \\cdot \\begin{cases} " + Figures.latex(plateau.factor()) + " & <waited> > "
                                + plateau.patience() + " \\\\ 1 \\end{cases}",
                        "<alpha> · (" + factor + " if <waited> > " + plateau.patience() + ", else 1)"),
                state -> run(plateau, state));
    }

    private static void run(Plateau plateau, State state) {
        double f = state.lane(Column.VALUE)[0];
        double[] rate = state.lane(RATE);
        double[] best = state.lane(BEST);
        double[] waited = state.lane(WAITED);
        double[] began = state.lane(BEGAN);
        if (began[0] != plateau.alpha()) {
            began[0] = plateau.alpha();
            rate[0] = plateau.alpha();
            best[0] = f;
            waited[0] = 0;
        } else if (f < best[0] - BETTER * Math.abs(best[0])) {
            best[0] = f;
            waited[0] = 0;
        } else {
            waited[0]++;
        }
        if (waited[0] > plateau.patience()) {
            rate[0] *= plateau.factor();
            waited[0] = 0;
        }
        state.rate = rate[0];
    }

    /// What the rate has become when step k begins; before the first step, its beginning.
    static double rate(Plateau plateau, State state) {
        return state.lane(BEGAN)[0] == plateau.alpha() ? state.lane(RATE)[0] : plateau.alpha();
    }
}
