package talweg.method;

import java.util.List;
import java.util.Optional;

/// Shortens the step by a factor until f has decreased by a part of what the slope promises, φ ≤ f − c₁ασ (Armijo,
/// 1966). Asks for values alone.
///
/// @param reference what the decrease is counted from: f(x), or a larger value where f may rise for a while
/// @param symbol how the factor is written: `<key>` of a hyperparameter, or a number
/// @param factor ρ in (0, 1), what α is multiplied with
/// @param c1 c₁ in (0, 1)
record Backtracking(Column reference, String symbol, double factor, double c1) implements LineSearch.Rule {
    /// From f(x), with the hyperparameter `factor`.
    Backtracking(double factor, double c1) {
        this(Column.VALUE, "<factor>", factor, c1);
    }

    @Override
    public List<Column> columns() {
        return List.of();
    }

    @Override
    public void begin(LineSearch search, State state) {
        // It remembers nothing from one trial to the next but α.
    }

    @Override
    public List<Phase> trial(LineSearch search, boolean last) {
        return List.of(search.value(state -> {
            search.place(state);
            state.ask(LineSearch.TRIAL, LineSearch.TRIAL_VALUE);
            decide(state, last);
        }));
    }

    private void decide(State state, boolean last) {
        double[] f = state.lane(reference);
        double[] slope = state.lane(LineSearch.SLOPE);
        double[] step = state.lane(LineSearch.STEP);
        double[] value = state.lane(LineSearch.TRIAL_VALUE);
        double[] searching = state.lane(LineSearch.SEARCHING);
        double[] accepted = state.lane(Column.ACCEPTED);
        double[] trials = state.lane(Column.TRIALS);
        for (int lane = 0; lane < state.lanes(); lane++) {
            if (searching[lane] == 0) {
                continue;
            }
            boolean finite = Double.isFinite(value[lane]);
            if (finite && value[lane] <= f[lane] - c1 * step[lane] * slope[lane]) {
                accepted[lane] = step[lane];
                searching[lane] = 0;
            } else {
                trials[lane]++;
                searching[lane] = last ? 0 : 1;
            }
        }
    }

    @Override
    public List<Phase> next(LineSearch search) {
        Notation notation = new Notation(LineSearch.STEP, symbol + " \\cdot <step>", symbol + " · <step>");
        return List.of(new Phase("search-shrink", notation, LineSearch::anySearches, state -> {
            double[] step = state.lane(LineSearch.STEP);
            double[] searching = state.lane(LineSearch.SEARCHING);
            for (int lane = 0; lane < state.lanes(); lane++) {
                step[lane] = searching[lane] != 0 ? factor * step[lane] : step[lane];
            }
        }));
    }

    @Override
    public Optional<Column> trialSlope() {
        return Optional.empty();
    }

    @Override
    public double sufficient() {
        return reference.equals(Column.VALUE) ? c1 : Double.NaN;
    }

    @Override
    public double curvature() {
        return Double.NaN;
    }
}
