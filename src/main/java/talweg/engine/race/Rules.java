package talweg.engine.race;

import java.util.OptionalDouble;

/// What is the same for all who race.
///
/// @param budget what each method may spend from each start, in evaluations of f as `weights` say. An iterate counts if
///     what was asked until the method came there is at most that
/// @param weights what is spent
/// @param sweep the learning rates that are tried
/// @param tolerance τ: a start x_0 is solved where f − f_best ≤ τ (f(x_0) − f_best), the convergence test of Moré and
///     Wild (2009), equation 2.2
/// @param known the least value of f, if somebody knows it; otherwise f_best is the least that any method reached from
///     any start with any rate
public record Rules(long budget, Weights weights, Sweep sweep, double tolerance, OptionalDouble known) {
    /// What a budget may be, at most.
    public static final long MOST = 10_000_000;

    /// The usual budget: enough for first-order methods to come down most valleys.
    public static final long USUAL = 500;

    /// The usual τ of Moré and Wild.
    public static final double USUAL_TOLERANCE = 1e-3;

    /// Checks the numbers.
    public Rules {
        if (budget < 0 || budget > MOST || !(tolerance >= 0 && tolerance < 1)) {
            throw new IllegalArgumentException("a race needs a budget from 0 on, and a tolerance in [0, 1)");
        }
    }

    /// The usual ones for n variables.
    public static Rules standard(int dimension) {
        return new Rules(USUAL, Weights.standard(dimension), Sweep.STANDARD, USUAL_TOLERANCE, OptionalDouble.empty());
    }

    /// The same with another budget.
    public Rules withBudget(long other) {
        return new Rules(other, weights, sweep, tolerance, known);
    }

    /// The same with other weights.
    public Rules with(Weights others) {
        return new Rules(budget, others, sweep, tolerance, known);
    }

    /// The same with other rates.
    public Rules with(Sweep other) {
        return new Rules(budget, weights, other, tolerance, known);
    }

    /// The same with another τ.
    public Rules withTolerance(double other) {
        return new Rules(budget, weights, sweep, other, known);
    }

    /// The same for a function whose least value is known, or is not.
    public Rules withKnown(OptionalDouble other) {
        return new Rules(budget, weights, sweep, tolerance, other);
    }

    /// More steps are not taken, should a rule not ask for anything that costs.
    int steps() {
        return (int) Math.min(Integer.MAX_VALUE - 1, Math.ceil(budget / weights.least()));
    }

    /// The value at or below which a start with f(x_0) = `first` is solved.
    double target(double first, double lowest) {
        return lowest + tolerance * (first - lowest);
    }
}
