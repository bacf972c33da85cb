package talweg.method;

/// The strong Wolfe conditions (Wolfe, 1969): φ ≤ f − c₁ασ, and |σ′| ≤ c₂σ, by bracketing and zooming with cubic
/// interpolation (Nocedal and Wright, 2006, algorithms 3.5 and 3.6, equation 3.59). Where a decrease is smaller than
/// the rounding of f, the first one holds but for that rounding.
///
/// If the trials run out, as at a kink of f, the best one is taken that meets the first condition.
///
/// @param sufficient c₁ in (0, 1)
/// @param curvature c₂ in (c₁, 1)
record StrongWolfe(double sufficient, double curvature) implements BracketingRule {
    /// How near to an end of the bracket the next trial may be, as a part of it.
    private static final double MARGIN = 0.1;

    @Override
    public void judge(Bracket b, int lane) {
        double bound = Math.min(b.f[lane] - sufficient * b.step[lane] * b.sigma[lane], b.lowValue[lane]);
        // Infinite slopes and NaN lead nowhere.
        if (!b.isBelow(bound, lane) || !Double.isFinite(b.slope[lane])) {
            b.trialIsHigh(lane);
        } else if (Math.abs(b.slope[lane]) <= curvature * b.sigma[lane]) {
            b.accept(lane);
        } else {
            if (b.slope[lane] * (b.high[lane] - b.low[lane]) <= 0) {
                b.lowIsHigh(lane);
            }
            b.trialIsLow(lane);
        }
    }

    @Override
    public boolean canNarrow(Bracket b, int lane) {
        return Double.isFinite(b.highValue[lane]) && Double.isFinite(b.highSlope[lane]);
    }

    /// The minimum of the cubic with the values and slopes of both ends.
    @Override
    public void narrow(Bracket b, int lane) {
        double low = b.low[lane];
        double width = b.high[lane] - low;
        double d1 = -3 * (b.highValue[lane] - b.lowValue[lane]) / width - b.lowSlope[lane] - b.highSlope[lane];
        double d2 = Math.copySign(Math.sqrt(d1 * d1 - b.lowSlope[lane] * b.highSlope[lane]), width);
        double part = 1 - (-b.highSlope[lane] + d2 - d1) / (b.lowSlope[lane] - b.highSlope[lane] + 2 * d2);
        // Rounding may leave no minimum.
        double inside = Double.isNaN(part) ? 0.5 : Math.clamp(part, MARGIN, 1 - MARGIN);
        b.step[lane] = low + inside * width;
    }

    @Override
    public Notation narrowing() {
        return new Notation(LineSearch.STEP, "\\arg\\min\\, p_3(<low>, <high>)", "argmin p₃(<low>, <high>)");
    }

    @Override
    public String narrowingKey() {
        return "search-zoom";
    }
}
