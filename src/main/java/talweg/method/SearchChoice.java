package talweg.method;

/// Which line search a method with a choice uses.
public enum SearchChoice {
    /// Until the strong Wolfe conditions hold.
    WOLFE,
    /// To the minimum along the line.
    EXACT;

    LineSearch.Rule rule(double c1, double c2) {
        return switch (this) {
            case WOLFE -> new StrongWolfe(c1, c2);
            case EXACT -> new ExactSearch();
        };
    }
}
