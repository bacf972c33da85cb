package talweg.engine.pad;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import talweg.method.Hyperparameter;
import talweg.method.Kind;
import talweg.method.Method;
import talweg.method.Rate;
import talweg.method.Scale;
import talweg.method.Setting;

/// A hyperparameter along one side of a pad, in its scale and in equal cells.
///
/// @param hyperparameter a number
/// @param low where the side begins
/// @param high where it ends
/// @param cells at least one
public record PadAxis(Hyperparameter hyperparameter, double low, double high, int cells) {
    /// Parts of a slider's range that can still be told apart.
    private static final double NARROWEST = 1e-3;

    private static final MathContext DIGITS = new MathContext(12);

    /// Insists on numbers.
    public PadAxis {
        if (cells < 1 || !(low < high) || !isNumber(hyperparameter)) {
            throw new IllegalArgumentException(
                    hyperparameter.key() + " from " + low + " to " + high + " in " + cells + " cells");
        }
    }

    /// The range of the slider.
    public PadAxis(Hyperparameter hyperparameter, int cells) {
        this(hyperparameter, hyperparameter.low(), hyperparameter.high(), cells);
    }

    /// `factor` times as large about a place on the side, within the range of the slider.
    ///
    /// @param fraction of the way from the low end to the high one; that number stays where it is
    public PadAxis zoomed(double factor, double fraction) {
        PadAxis whole = new PadAxis(hyperparameter, cells);
        double from = whole.fraction(low);
        double width = whole.fraction(high) - from;
        double wide = Math.clamp(width / factor, NARROWEST, 1);
        double begin = Math.clamp(from + fraction * (width - wide), 0, 1 - wide);
        return new PadAxis(
                hyperparameter,
                begin <= 0 ? hyperparameter.low() : whole.number(begin),
                begin + wide >= 1 ? hyperparameter.high() : whole.number(begin + wide),
                cells);
    }

    /// The hyperparameters of a method that a pad can have along a side. Seeds are numbers too, but lie in no order.
    public static List<Hyperparameter> of(Kind kind) {
        return kind.hyperparameters().stream().filter(PadAxis::isNumber).toList();
    }

    /// What lies along the sides unless something else is wanted: the learning rate, if there is one, and the first of
    /// the others.
    public static List<Hyperparameter> usual(Kind kind) {
        List<Hyperparameter> numbers = of(kind);
        Stream<Hyperparameter> rates = numbers.stream().filter(Hyperparameter::isRate);
        Stream<Hyperparameter> others = numbers.stream().filter(other -> !other.isRate());
        return Stream.concat(rates, others).limit(2).toList();
    }

    private static boolean isNumber(Hyperparameter hyperparameter) {
        return hyperparameter.choices().isEmpty() && !hyperparameter.key().equals("seed");
    }

    /// As in a specification.
    public String key() {
        return hyperparameter.key();
    }

    /// The number in the middle of cell `i`, without the last digits, which are rounding.
    public double number(int i) {
        double number = number((i + 0.5) / cells);
        return hyperparameter.scale() == Scale.ONE_MINUS
                ? BigDecimal.ONE.subtract(rounded(1 - number)).doubleValue()
                : rounded(number).doubleValue();
    }

    private static BigDecimal rounded(double number) {
        return new BigDecimal(number).round(DIGITS);
    }

    /// The number at a part of the way from the low end to the high one.
    public double number(double fraction) {
        return hyperparameter.scale().at(fraction, low, high);
    }

    /// Where a number stands: below 0 or above 1 outside the range, NaN where the scale has no place for it.
    public double fraction(double number) {
        return hyperparameter.scale().fraction(number, low, high);
    }

    /// The cell in which a number lies; the nearest one if it lies outside.
    public int cell(double number) {
        double place = Math.floor(fraction(number) * cells);
        return Double.isNaN(place) ? 0 : (int) Math.clamp(place, 0, cells - 1);
    }

    /// The same range in other cells.
    public PadAxis in(int others) {
        return new PadAxis(hyperparameter, low, high, others);
    }

    /// `method` with a number, as if it were typed beside its slider: a rate that is a schedule keeps its form and has
    /// another first number, an automatic one becomes constant.
    public Method set(Method method, double number) {
        return method.with(key(), setting(method, number));
    }

    private Setting setting(Method method, double number) {
        if (!hyperparameter.isRate()) {
            return new Setting.Number(hyperparameter.scale() == Scale.WHOLE ? Math.rint(number) : number);
        }
        Rate rate = (Rate) method.setting(key());
        return rate.isConstant() ? new Rate.Constant(number) : rate.with(0, number);
    }
}
