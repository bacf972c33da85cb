package talweg.method;

import java.util.List;

/// Gradient descent with steps that meet the strong Wolfe conditions: f falls enough, and the slope has become flat
/// enough ([StrongWolfe]).
///
/// @param c1 c₁
/// @param c2 c₂
public record WolfeDescent(double c1, double c2) implements SearchedDescent {
    static final Kind KIND = new Kind(
            "gd-wolfe",
            Family.LINE_SEARCH,
            "Wolfe, 1969; Nocedal and Wright, 2006, algorithm 3.5",
            List.of(SearchSettings.C1, SearchSettings.curvature(0.1)),
            settings -> new WolfeDescent(settings.number("c1"), settings.number("c2")));

    @Override
    public LineSearch search() {
        return new LineSearch(new StrongWolfe(c1, c2), Column.GRADIENT);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), c1, c2);
    }

    @Override
    public List<Phase> firstTrial() {
        return FirstTrial.asBefore(Column.GRADIENT, 2);
    }
}
