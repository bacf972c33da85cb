package talweg.method;

import java.util.List;

/// The hyperparameters of line searches.
final class SearchSettings {
    private static final Interval BETWEEN = new Interval(0, false, 1, false);

    /// α₀, the first trial of every step.
    static final Hyperparameter FIRST = new Hyperparameter(
            "first",
            "α₀",
            "\\alpha_0",
            new Setting.Number(1),
            new Interval(0, false, Double.POSITIVE_INFINITY, false),
            1e-3,
            100,
            Scale.LOGARITHMIC,
            List.of());

    /// ρ, by which backtracking shortens a step.
    static final Hyperparameter FACTOR = Hyperparameter.linear("factor", "ρ", "\\rho", 0.5, BETWEEN, 0.05, 0.95);

    /// c₁, the part of the promised decrease that has to be met.
    static final Hyperparameter C1 = new Hyperparameter(
            "c1", "c₁", "c_1", new Setting.Number(1e-4), BETWEEN, 1e-6, 0.5, Scale.LOGARITHMIC, List.of());

    /// Strong Wolfe or exact.
    static final Hyperparameter SEARCH = Hyperparameter.choice("search", SearchChoice.values());

    private SearchSettings() {}

    /// c₂, the part of the slope that may be left.
    static Hyperparameter curvature(double standard) {
        return Hyperparameter.linear("c2", "c₂", "c_2", standard, BETWEEN, 0.01, 0.99);
    }
}
