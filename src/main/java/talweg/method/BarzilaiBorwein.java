package talweg.method;

import java.util.ArrayList;
import java.util.List;
import talweg.function.Demand;

/// Gradient descent whose step length is a quotient of the last step: 1/α is the curvature along it (Barzilai and
/// Borwein, 1988). f may rise for some steps; so that it falls in the end, a step is halved until f is below the
/// largest of the last M values by 10⁻⁴ of what the slope promises (Grippo, Lampariello and Lucidi, 1986; Raydan,
/// 1997).
///
/// @param lr the first step length, also after a search that found nothing
/// @param quotient long or short steps
/// @param memory M; with 1, f falls in every step
public record BarzilaiBorwein(Rate lr, Quotient quotient, int memory) implements Method {
    private static final int MOST_REMEMBERED = 20;

    /// Of Raydan's paper, like the bounds of the step length.
    private static final double SUFFICIENT = 1e-4;

    private static final double SHORTER = 0.5;
    private static final double SHORTEST = 1e-10;
    private static final double LONGEST = 1e10;

    static final Column REMEMBERED = new Column("values", "f₋", "f_-", Shape.LANE, true, Count.of(MOST_REMEMBERED));
    static final Column CEILING = new Column("ceiling", "f̂", "\\hat f", Shape.LANE, false);

    /// Which of the two quotients.
    public enum Quotient {
        /// ⟨s, s⟩/⟨y, s⟩.
        LONG,
        /// ⟨y, s⟩/⟨y, y⟩.
        SHORT
    }

    static final Kind KIND = new Kind(
            "barzilai-borwein",
            Family.GRADIENT,
            "Barzilai and Borwein, 1988; Raydan, 1997",
            List.of(
                    Hyperparameter.rate(1e-2),
                    Hyperparameter.choice("quotient", Quotient.values()),
                    Hyperparameter.whole(
                            "memory", "M", "M", 10, new Interval(1, true, MOST_REMEMBERED, true), 1, MOST_REMEMBERED)),
            settings -> new BarzilaiBorwein(
                    settings.rate(), settings.choice("quotient", Quotient.values()), (int) settings.whole("memory")));

    private static LineSearch search() {
        return new LineSearch(new Backtracking(CEILING, "0.5", SHORTER, SUFFICIENT), Column.GRADIENT);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), lr, Setting.Choice.of(quotient), (double) memory);
    }

    @Override
    public boolean canChange(String key) {
        return !key.equals("lr");
    }

    @Override
    public Demand demand() {
        return Demand.VALUE_AND_GRADIENT;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(Secant.COLUMNS);
        columns.addAll(List.of(REMEMBERED, CEILING));
        columns.addAll(search().columns());
        return columns;
    }

    @Override
    public List<Phase> phases() {
        LineSearch search = search();
        List<Phase> phases = new ArrayList<>(Secant.look());
        phases.add(remember());
        phases.add(ceiling());
        phases.addAll(search.phases(List.of(first(), byQuotient(), mean())));
        phases.addAll(Secant.remember());
        phases.addAll(Secant.age());
        phases.add(search.move());
        return phases;
    }

    private static Phase remember() {
        return new Phase(
                "bb-remember",
                new Notation(REMEMBERED, "<f>", "<f>"),
                state -> System.arraycopy(state.lane(Column.VALUE), 0, place(state, 0), 0, state.lanes()));
    }

    /// Where the value of `back` steps ago is.
    private static double[] place(State state, int back) {
        return state.part(REMEMBERED, Math.floorMod(state.k() - back, MOST_REMEMBERED))[0];
    }

    private Phase ceiling() {
        return new Phase("bb-ceiling", new Notation(CEILING, "\\max <values>", "max <values>"), state -> {
            double[] ceiling = state.lane(CEILING);
            System.arraycopy(state.lane(Column.VALUE), 0, ceiling, 0, state.lanes());
            for (int back = 1; back < Math.min(memory, state.k() + 1); back++) {
                Loops.maximum(ceiling, place(state, back), state.lanes());
            }
        });
    }

    private static Phase first() {
        return Phases.where(
                "bb-first",
                new Notation(LineSearch.STEP, "<lr>", "<lr>"),
                Secant::isFresh,
                (state, lane) -> state.lane(LineSearch.STEP)[lane] = state.rate());
    }

    private static boolean bendsUp(State state, int lane) {
        return !Secant.isFresh(state, lane) && state.lane(Secant.PRODUCT)[lane] > 0;
    }

    private Phase byQuotient() {
        return switch (quotient) {
            case LONG ->
                step(
                        "bb-long",
                        "\\left\\langle <moved>, <moved> \\right\\rangle",
                        "<ys>",
                        "⟨<moved>, <moved>⟩ / <ys>",
                        (state, lane) -> square(state, Secant.MOVED, lane) / state.lane(Secant.PRODUCT)[lane]);
            case SHORT ->
                step(
                        "bb-short",
                        "<ys>",
                        "\\left\\langle <changed>, <changed> \\right\\rangle",
                        "<ys> / ⟨<changed>, <changed>⟩",
                        (state, lane) -> state.lane(Secant.PRODUCT)[lane] / square(state, Secant.CHANGED, lane));
        };
    }

    private static Phase step(String key, String above, String below, String plain, Length length) {
        Notation notation = new Notation(LineSearch.STEP, "\\frac{" + above + "}{" + below + "}", plain);
        return Phases.where(
                key,
                notation,
                BarzilaiBorwein::bendsUp,
                (state, lane) ->
                        state.lane(LineSearch.STEP)[lane] = Math.clamp(length.of(state, lane), SHORTEST, LONGEST));
    }

    /// Where f does not bend upwards along the last step, the quotients say nothing; between them is ‖s‖/‖y‖.
    private static Phase mean() {
        Notation notation = new Notation(
                LineSearch.STEP,
                "\\frac{\\left\\|<moved>\\right\\|}{\\left\\|<changed>\\right\\|}",
                "‖<moved>‖ / ‖<changed>‖");
        return Phases.where(
                "bb-mean",
                notation,
                (state, lane) -> !Secant.isFresh(state, lane) && !bendsUp(state, lane),
                (state, lane) -> {
                    double mean = Math.sqrt(square(state, Secant.MOVED, lane) / square(state, Secant.CHANGED, lane));
                    state.lane(LineSearch.STEP)[lane] = Math.clamp(mean > 0 ? mean : 1, SHORTEST, LONGEST);
                });
    }

    private interface Length {
        double of(State state, int lane);
    }

    private static double square(State state, Column vector, int lane) {
        return Lanes.product(state.of(vector), state.of(vector), lane);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(search().trials());
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return AutomaticRates.Rule.byCurvature(1);
    }
}
