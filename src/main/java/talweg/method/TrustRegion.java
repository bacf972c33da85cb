package talweg.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import talweg.function.Demand;

/// Newton's method within a trust region: the step minimises the quadratic model among those not longer than δ. If f
/// falls by much less than the model said, δ becomes a quarter; if it falls nearly as said and the step was as long as
/// allowed, δ is doubled (Nocedal and Wright, 2006, algorithm 4.1). A step that brings less than the part η of what was
/// predicted is refused: the point stays, and the next step is tried with the smaller δ.
///
/// @param subproblem how the model is minimised
/// @param delta0 the first δ
/// @param deltaMax the largest δ
/// @param eta η
public record TrustRegion(Subproblem subproblem, double delta0, double deltaMax, double eta) implements Method {
    private static final Interval POSITIVE = new Interval(0, false, Double.POSITIVE_INFINITY, false);

    /// How the model is minimised within the region.
    public enum Subproblem {
        /// Exactly, by [SecularEquation].
        EXACT,
        /// Along the [Dogleg].
        DOGLEG
    }

    static final Kind KIND = new Kind(
            "trust-region",
            Family.SECOND_ORDER,
            "Moré and Sorensen, 1983; Powell, 1970; Nocedal and Wright, 2006, chapter 4",
            List.of(
                    Hyperparameter.choice("subproblem", Subproblem.values()),
                    radius("delta0", "δ₀", "\\delta_0", 1),
                    radius("delta_max", "R", "R", 100),
                    Hyperparameter.linear("eta", "η", "\\eta", 0.1, new Interval(0, true, 0.25, false), 0, 0.24)),
            settings -> new TrustRegion(
                    settings.choice("subproblem", Subproblem.values()),
                    settings.number("delta0"),
                    settings.number("delta_max"),
                    settings.number("eta")));

    private static Hyperparameter radius(String key, String plain, String latex, double standard) {
        return new Hyperparameter(
                key, plain, latex, new Setting.Number(standard), POSITIVE, 1e-2, 1e3, Scale.LOGARITHMIC, List.of());
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), subproblem, delta0, deltaMax, eta);
    }

    @Override
    public Demand demand() {
        return Demand.ALL;
    }

    @Override
    public List<Column> columns() {
        Stream<Column> solving = switch (subproblem) {
            case EXACT -> SecularEquation.COLUMNS.stream();
            case DOGLEG -> Dogleg.COLUMNS.stream();
        };
        return Stream.of(
                        Stream.of(HessianAxes.VALUES, HessianAxes.VECTORS, Newton.DIRECTION),
                        solving,
                        TrustTrial.COLUMNS.stream())
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    public void begin(State state) {
        Arrays.fill(state.lane(Column.RADIUS), Math.min(delta0, deltaMax));
    }

    /// δ has a life of its own after the first step.
    @Override
    public boolean canChange(String key) {
        return !key.equals("delta0");
    }

    @Override
    public List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        phases.add(TrustTrial.region(deltaMax));
        phases.add(HessianAxes.phase());
        phases.add(Newton.stationaryPoint());
        phases.addAll(
                switch (subproblem) {
                    case EXACT -> new SecularEquation().phases();
                    case DOGLEG -> Dogleg.phases();
                });
        phases.addAll(TrustTrial.phases(eta, deltaMax));
        return phases;
    }

    @Override
    public List<Quantity> quantities() {
        Stream<Quantity> common = Stream.of(
                new Quantity.Radius(Column.RADIUS),
                new Quantity.Ellipse(Column.HESSIAN, Newton.DIRECTION),
                new Quantity.Marker(LineSearch.TRIAL));
        Stream<Quantity> corner = switch (subproblem) {
            case EXACT -> Stream.of();
            case DOGLEG -> Stream.of(new Quantity.Marker(Dogleg.CORNER));
        };
        return Stream.concat(common, corner).toList();
    }

    /// Refused, and there is still a δ to try that would move the point.
    @Override
    public boolean isTryingAgain(State state, int lane) {
        double radius = state.lane(Column.RADIUS)[lane];
        return state.lane(TrustTrial.REFUSED)[lane] != 0
                && radius > Math.ulp(Lanes.largest(state.of(Column.POINT), lane));
    }
}
