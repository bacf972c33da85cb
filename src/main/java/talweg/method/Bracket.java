package talweg.method;

import java.util.List;

/// The two ends of the part of a line in which a search has still to look, lane by lane: a, the best trial so far (at
/// first 0), from which φ falls towards b; and b, infinite until the trials have gone far enough. Mutable, owned by
/// one task.
final class Bracket {
    static final Column TRIAL_GRADIENT = new Column("g_trial", "g′", "g'", Shape.COORDINATE, false);
    static final Column TRIAL_SLOPE = new Column("trial_slope", "σ′", "\\sigma'", Shape.LANE, false);
    static final Column LOW = new Column("low", "a", "a", Shape.LANE, false);
    static final Column LOW_VALUE = new Column("low_value", "φa", "\\varphi_a", Shape.LANE, false);
    static final Column LOW_SLOPE = new Column("low_slope", "σa", "\\sigma_a", Shape.LANE, false);
    static final Column HIGH = new Column("high", "b", "b", Shape.LANE, false);
    static final Column HIGH_VALUE = new Column("high_value", "φb", "\\varphi_b", Shape.LANE, false);
    static final Column HIGH_SLOPE = new Column("high_slope", "σb", "\\sigma_b", Shape.LANE, false);

    /// 1 if the last trial became a, −1 if it became b.
    static final Column SIDE = new Column("side", "r", "r", Shape.LANE, false);

    static final List<Column> COLUMNS = List.of(
            TRIAL_GRADIENT, TRIAL_SLOPE, LOW, LOW_VALUE, LOW_SLOPE, HIGH, HIGH_VALUE, HIGH_SLOPE, SIDE, Column.SLOPES);

    /// What rounding may add to a value of f, in units of its last place: where a decrease is smaller than that,
    /// slopes decide (Hager and Zhang, 2005, with their 10⁻⁶|f|).
    private static final int ROUNDING = 8;

    /// By how much a step grows at least and at most while no other end is known.
    private static final double LEAST_GROWTH = 2;

    private static final double GREATEST_GROWTH = 10;

    final double[] f;
    final double[] sigma;
    final double[] step;
    final double[] value;
    final double[] slope;
    final double[] low;
    final double[] lowValue;
    final double[] lowSlope;
    final double[] high;
    final double[] highValue;
    final double[] highSlope;
    private final State state;
    private final Column direction;
    private final double[] side;
    private final double[] searching;
    private final double[] accepted;
    private final double[] trials;
    private final double[] slopes;

    Bracket(State state, Column direction) {
        this.state = state;
        this.direction = direction;
        f = state.lane(Column.VALUE);
        sigma = state.lane(LineSearch.SLOPE);
        step = state.lane(LineSearch.STEP);
        value = state.lane(LineSearch.TRIAL_VALUE);
        slope = state.lane(TRIAL_SLOPE);
        low = state.lane(LOW);
        lowValue = state.lane(LOW_VALUE);
        lowSlope = state.lane(LOW_SLOPE);
        high = state.lane(HIGH);
        highValue = state.lane(HIGH_VALUE);
        highSlope = state.lane(HIGH_SLOPE);
        side = state.lane(SIDE);
        searching = state.lane(LineSearch.SEARCHING);
        accepted = state.lane(Column.ACCEPTED);
        trials = state.lane(Column.TRIALS);
        slopes = state.lane(Column.SLOPES);
    }

    boolean isOf(State other) {
        return state == other;
    }

    void begin(int lane) {
        low[lane] = 0;
        lowValue[lane] = f[lane];
        lowSlope[lane] = sigma[lane];
        high[lane] = Double.POSITIVE_INFINITY;
        highValue[lane] = Double.NaN;
        highSlope[lane] = Double.NaN;
        side[lane] = 0;
    }

    boolean isSearching(int lane) {
        return searching[lane] != 0;
    }

    boolean isOpen(int lane) {
        return high[lane] == Double.POSITIVE_INFINITY;
    }

    void count(int lane) {
        trials[lane]++;
        slopes[lane]++;
    }

    /// Takes the trial.
    void accept(int lane) {
        accepted[lane] = step[lane];
        searching[lane] = 0;
        // The next iterate asks for the same answers, and they count there.
        trials[lane]--;
        slopes[lane]--;
    }

    /// Ends without a trial that is good enough: a, the best one, has to do, if f has
    /// fallen there.
    void settle(int lane) {
        searching[lane] = 0;
        if (low[lane] > 0 && lowValue[lane] < f[lane]) {
            step[lane] = low[lane];
            accept(lane);
        }
    }

    void trialIsLow(int lane) {
        low[lane] = step[lane];
        lowValue[lane] = value[lane];
        lowSlope[lane] = slope[lane];
    }

    void trialIsHigh(int lane) {
        high[lane] = step[lane];
        highValue[lane] = value[lane];
        highSlope[lane] = slope[lane];
    }

    void lowIsHigh(int lane) {
        high[lane] = low[lane];
        highValue[lane] = lowValue[lane];
        highSlope[lane] = lowSlope[lane];
    }

    /// Whether the same end is replaced as by the trial before; remembers which.
    boolean again(int lane, int end) {
        boolean same = side[lane] == end;
        side[lane] = end;
        return same;
    }

    /// Whether f is finite and at most `bound` at the trial, but for rounding.
    boolean isBelow(double bound, int lane) {
        return Double.isFinite(value[lane]) && value[lane] <= bound + ROUNDING * Math.ulp(f[lane]);
    }

    /// The least difference of α that makes another point, but for rounding.
    double grain(int lane) {
        return Math.ulp(1.0) * Lanes.largest(state.of(Column.POINT), lane) / Lanes.largest(state.of(direction), lane);
    }

    /// Farther along the line: where the slope would vanish if it went on changing as between 0 and a, within bounds.
    void grow(int lane) {
        double vanishing = sigma[lane] > lowSlope[lane]
                ? low[lane] * sigma[lane] / (sigma[lane] - lowSlope[lane])
                : Double.POSITIVE_INFINITY;
        step[lane] = Math.clamp(vanishing, LEAST_GROWTH * low[lane], GREATEST_GROWTH * low[lane]);
    }

    void halve(int lane) {
        step[lane] = low[lane] + (high[lane] - low[lane]) / 2;
    }
}
