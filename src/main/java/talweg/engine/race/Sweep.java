package talweg.engine.race;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import talweg.method.Method;
import talweg.method.Rate;
import talweg.method.Reading;
import talweg.method.Specification;

/// The learning rates that a method is tried with, evenly spread over the powers of ten.
///
/// @param low the smallest rate, above 0
/// @param high the largest
/// @param points how many; 0 leaves every method its own
public record Sweep(double low, double high, int points) {
    /// Every method runs with its rate as set.
    public static final Sweep AS_SET = new Sweep(1, 1, 0);

    /// The usual one: 1e-4 … 10, three rates for each factor of ten.
    public static final Sweep STANDARD = new Sweep(1e-4, 10, 16);

    /// Digits of a rate, at least, so that it can be read and typed.
    private static final int DIGITS = 3;

    /// Checks the range.
    public Sweep {
        if (!(low > 0 && low <= high && high < Double.POSITIVE_INFINITY) || points < 0) {
            throw new IllegalArgumentException("a sweep goes from above 0 upwards");
        }
    }

    /// The rates, ascending: as many digits as tell neighbours apart, three at least.
    public double[] rates() {
        double step = points > 1 ? Math.log(high / low) / (points - 1) : 1;
        int digits = DIGITS + (int) Math.max(0, Math.ceil(-Math.log10(Math.max(step, Double.MIN_NORMAL)) - 1));
        MathContext readable = new MathContext(Math.min(digits, 17));
        return IntStream.range(0, points)
                .mapToDouble(i -> i == 0 ? low : i == points - 1 ? high : low * Math.exp(i * step))
                .map(rate -> BigDecimal.valueOf(rate).round(readable).doubleValue())
                .distinct()
                .toArray();
    }

    /// The method with each of the rates; as it is, if it has none, or a rate that somebody changed on the way. Of a
    /// schedule the number is swept that says how large it is.
    public List<Method> variants(Method method) {
        boolean tuned =
                method.changes().stream().anyMatch(change -> change.key().equals("lr"));
        if (points == 0 || tuned || method.rate().isEmpty()) {
            return List.of(method);
        }
        List<Method> variants = DoubleStream.of(rates())
                .mapToObj(rate -> with(method, rate))
                .filter(Sweep::isPossible)
                .toList();
        return variants.isEmpty() ? List.of(method) : variants;
    }

    private static Method with(Method method, double rate) {
        Rate own = method.rate().orElseThrow();
        return method.with("lr", own.numbers().isEmpty() ? new Rate.Constant(rate) : own.with(0, rate));
    }

    /// Whether somebody could have typed it: a rate may leave the range that its method or schedule allows.
    private static boolean isPossible(Method variant) {
        return Specification.parse(Specification.print(variant)) instanceof Reading.Valid<Method>;
    }
}
