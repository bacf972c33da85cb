package talweg.method;

import java.util.List;

/// Gradient descent with exact line search: along −g to the first minimum that is met ([ExactSearch]). On a quadratic
/// with condition number κ, f − f* shrinks in each step at least by the factor ((κ − 1)/(κ + 1))² (Kantorovich, 1948),
/// and by just that from the worst start: the steps are at right angles to one another.
public record ExactDescent() implements SearchedDescent {
    static final Kind KIND = new Kind(
            "gd-exact",
            Family.LINE_SEARCH,
            "Cauchy, 1847; Kantorovich, 1948",
            List.of(),
            settings -> new ExactDescent());

    @Override
    public LineSearch search() {
        return new LineSearch(new ExactSearch(), Column.GRADIENT);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters());
    }

    @Override
    public List<Phase> firstTrial() {
        return FirstTrial.asBefore(Column.GRADIENT, 1);
    }
}
