package talweg.method;

/// How a slider's travel maps to a hyperparameter's value.
public enum Scale {
    /// Equal travel, equal difference.
    LINEAR,
    /// Equal travel, equal ratio: learning rates.
    LOGARITHMIC,
    /// Equal travel, equal ratio of 1 − value: 0.9, 0.99, 0.999.
    ONE_MINUS,
    /// Whole numbers, equal travel, equal difference: seeds and sizes of populations.
    WHOLE;

    /// The value at `fraction` of the way from `low` to `high`.
    public double at(double fraction, double low, double high) {
        return switch (this) {
            case LINEAR -> low + fraction * (high - low);
            case LOGARITHMIC -> low * Math.pow(high / low, fraction);
            case ONE_MINUS -> 1 - (1 - low) * Math.pow((1 - high) / (1 - low), fraction);
            case WHOLE -> Math.rint(low + fraction * (high - low));
        };
    }

    /// The fraction of the way from `low` to `high` at which `value` stands; below 0 or above 1 outside.
    public double fraction(double value, double low, double high) {
        return switch (this) {
            case LINEAR, WHOLE -> (value - low) / (high - low);
            case LOGARITHMIC -> Math.log(value / low) / Math.log(high / low);
            // 0 has no sign here.
            case ONE_MINUS -> Math.log((1 - value) / (1 - low)) / Math.log((1 - high) / (1 - low)) + 0.0;
        };
    }
}
