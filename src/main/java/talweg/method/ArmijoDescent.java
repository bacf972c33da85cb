package talweg.method;

import java.util.List;

/// Gradient descent with backtracking: α₀, ρα₀, ρ²α₀, … until f has fallen by a part c₁ of what the slope promises
/// (Armijo, 1966). Every step begins with α₀ again.
///
/// @param first α₀
/// @param factor ρ
/// @param c1 c₁
public record ArmijoDescent(double first, double factor, double c1) implements SearchedDescent {
    static final Kind KIND = new Kind(
            "gd-armijo",
            Family.LINE_SEARCH,
            "Armijo, 1966",
            List.of(SearchSettings.FIRST, SearchSettings.FACTOR, SearchSettings.C1),
            settings -> new ArmijoDescent(settings.number("first"), settings.number("factor"), settings.number("c1")));

    @Override
    public LineSearch search() {
        return new LineSearch(new Backtracking(factor, c1), Column.GRADIENT);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Settings settings() {
        return Settings.of(KIND.hyperparameters(), first, factor, c1);
    }

    @Override
    public List<Phase> firstTrial() {
        return FirstTrial.constant(first);
    }

    @Override
    public boolean looksBack() {
        return false;
    }
}
