package talweg.method;

/// The first minimum of f along the line that the trials meet: the zero of the slope, to 10⁻¹⁰ of the slope at x, or
/// as exactly as x can be told. Found by false position with the weights of Illinois (Dowell and Jarratt, 1971). On a
/// quadratic, whose slope is a straight line, α = ⟨g, d⟩/⟨d, Hd⟩ comes out of two points and rounding.
record ExactSearch() implements BracketingRule {
    /// The part of the slope at x that may be left.
    static final double TOLERANCE = 1e-10;

    /// The part that may be left where x cannot be told more exactly.
    private static final double BLUR = 1e-2;

    @Override
    public void judge(Bracket b, int lane) {
        boolean falls = b.isBelow(b.lowValue[lane], lane);
        double blur = Math.min(b.grain(lane) / b.step[lane], BLUR);
        if (falls && Math.abs(b.slope[lane]) <= (TOLERANCE + blur) * b.sigma[lane]) {
            b.accept(lane);
        } else if (falls && b.slope[lane] > 0) {
            b.trialIsLow(lane);
            b.highSlope[lane] *= b.again(lane, 1) ? 0.5 : 1;
        } else {
            b.trialIsHigh(lane);
            b.lowSlope[lane] *= b.again(lane, -1) ? 0.5 : 1;
        }
    }

    /// Whether the slope changes its sign between the ends.
    @Override
    public boolean canNarrow(Bracket b, int lane) {
        return b.highSlope[lane] <= 0 && b.highSlope[lane] > Double.NEGATIVE_INFINITY;
    }

    @Override
    public void narrow(Bracket b, int lane) {
        double part = b.lowSlope[lane] / (b.lowSlope[lane] - b.highSlope[lane]);
        b.step[lane] = b.low[lane] + part * (b.high[lane] - b.low[lane]);
    }

    @Override
    public Notation narrowing() {
        return new Notation(
                LineSearch.STEP,
                "\\frac{<high> \\cdot <low_slope> - <low> \\cdot <high_slope>}{<low_slope> - <high_slope>}",
                "(<high> · <low_slope> − <low> · <high_slope>) / (<low_slope> − <high_slope>)");
    }

    @Override
    public String narrowingKey() {
        return "search-secant";
    }

    @Override
    public double sufficient() {
        return Double.NaN;
    }

    @Override
    public double curvature() {
        return Double.NaN;
    }
}
