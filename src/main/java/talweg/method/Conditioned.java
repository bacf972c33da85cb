package talweg.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import talweg.function.Demand;

/// A method whose gradient is disturbed or clipped before its rule sees it, or whose rate falls on a plateau of f. What
/// is recorded as ∇f stays the true gradient.
///
/// @param rule the method without its options
/// @param options noise and clipping
record Conditioned(Method rule, Options options) implements Method {
    static final Column DRAWN = new Column("xi", "ξ", "\\xi", Shape.COORDINATE, false);
    static final Column LENGTH = new Column("length", "‖g‖", "\\|g\\|", Shape.LANE, false);

    /// The rule itself where nothing is to be done to it.
    static Method of(Method rule, Options options) {
        boolean plain = options.areStandard() && !(rule.rate().orElse(null) instanceof Plateau);
        return plain ? rule : new Conditioned(rule, options);
    }

    @Override
    public Kind kind() {
        return rule.kind();
    }

    @Override
    public Settings settings() {
        Map<String, Setting> all = new LinkedHashMap<>(rule.settings().values());
        all.putAll(options.settings().values());
        return new Settings(all);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(rule.columns());
        if (options.noise() > 0) {
            columns.add(DRAWN);
        }
        if (options.clip() > 0) {
            columns.add(LENGTH);
        }
        if (fallsOnPlateaus()) {
            columns.addAll(PlateauRule.COLUMNS);
        }
        return columns;
    }

    private boolean fallsOnPlateaus() {
        return rule.rate().orElse(null) instanceof Plateau;
    }

    @Override
    public Demand demand() {
        Demand demand = rule.demand();
        if (!fallsOnPlateaus()) {
            return demand;
        }
        return demand.hessian() ? Demand.ALL : demand.gradient() ? Demand.VALUE_AND_GRADIENT : Demand.VALUE;
    }

    @Override
    public boolean asks() {
        return rule.asks() || fallsOnPlateaus();
    }

    @Override
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>(rule.phases());
        int after = 0;
        for (int i = 0; i < phases.size(); i++) {
            after = phases.get(i).notation().left() == rule.slope() ? i + 1 : after;
        }
        phases.addAll(after, disturbances());
        if (fallsOnPlateaus()) {
            phases.addFirst(PlateauRule.phase((Plateau) rule.rate().orElseThrow()));
        }
        return phases;
    }

    private List<Phase> disturbances() {
        Column gradient = rule.slope();
        String g = "<" + gradient.key() + ">";
        List<Phase> phases = new ArrayList<>();
        if (options.noise() > 0) {
            phases.add(new Phase(
                    "draw-noise",
                    new Notation(DRAWN, "\\mathcal N(0, I)", "N(0, I)"),
                    state -> draw(state, options.seed())));
            phases.add(new Phase(
                    "add-noise",
                    new Notation(gradient, g + " + <noise>\\,<xi>", g + " + <noise> <xi>"),
                    state -> add(state, gradient, options.noise())));
        }
        if (options.clip() > 0) {
            phases.add(new Phase(
                    "gradient-length",
                    new Notation(LENGTH, "\\left\\|" + g + "\\right\\|", "‖" + g + "‖"),
                    state -> Lengths.measure(state, gradient, LENGTH)));
            phases.add(new Phase(
                    "clip",
                    new Notation(
                            gradient,
                            "\\min\\!\\left(1, \\frac{<clip>}{<length>}\\right) " + g,
                            "min(1, <clip> / <length>) " + g),
                    state -> clip(state, gradient, options.clip())));
        }
        return phases;
    }

    private static void draw(State state, long seed) {
        double[][] xi = state.of(DRAWN);
        for (int i = 0; i < xi.length; i++) {
            for (int lane = 0; lane < state.lanes(); lane++) {
                xi[i][lane] = state.normal(seed, lane, i);
            }
        }
    }

    private static void add(State state, Column gradient, double noise) {
        double[][] g = state.of(gradient);
        double[][] xi = state.of(DRAWN);
        for (int i = 0; i < g.length; i++) {
            Loops.addScaled(g[i], noise, xi[i], state.lanes());
        }
    }

    private static void clip(State state, Column gradient, double clip) {
        double[] length = state.lane(LENGTH);
        for (double[] coordinate : state.of(gradient)) {
            Loops.clip(coordinate, clip, length, state.lanes());
        }
    }

    @Override
    public List<Quantity> quantities() {
        return rule.quantities();
    }

    @Override
    public Column slope() {
        return rule.slope();
    }

    @Override
    public void begin(State state) {
        rule.begin(state);
    }

    @Override
    public boolean isAtRest(State state, int lane, double epsilon) {
        return rule.isAtRest(state, lane, epsilon);
    }

    @Override
    public boolean isTryingAgain(State state, int lane) {
        return rule.isTryingAgain(state, lane);
    }

    @Override
    public boolean canChange(String key) {
        return rule.canChange(key);
    }

    @Override
    public OptionalDouble stableRate(double curvature) {
        return rule.stableRate(curvature);
    }

    @Override
    public String stableRateFormula() {
        return rule.stableRateFormula();
    }

    @Override
    public AutomaticRates.Rule automaticRate() {
        return rule.automaticRate();
    }
}
