package talweg.kernel;

/// ψ = (ln Γ)′ and its derivatives ψ⁽ⁿ⁾.
///
/// For t > 0, ψ is within 4 ulp, its zero 1.4616… included, since on [1, 2] the polynomial approximates
/// ψ(t)/(t − 1.4616…); ψ′ is within 3 ulp and ψ⁽ⁿ⁾ within n + 4 ulp, being sums of terms of one sign. Larger t: the
/// asymptotic series (Abramowitz and Stegun, 1964, 6.3.18 and 6.4.11). For t < 0 the reflection formulas hold (6.3.7
/// and 6.4.7); beside a zero there only the absolute error is small. At the poles 0, −1, −2, … the value is NaN.
final class PolygammaFunction {
    private static final double ASYMPTOTIC_FROM = 14;
    private static final double ROOT_HIGH = 1.4616321449683622;
    private static final double ROOT_LOW = 9.549995429965697e-17;

    /// ψ(t)/(t − root) at t = 1.5 + u, |u| ≤ 1/2.
    private static final double[] QUOTIENT = {
        -8.153978973309418e-05, 0.00012230983055406747, -6.11554261750751e-05, 9.173383289174792e-05,
        -0.0002178682145501451, 0.0003268068044141764, -0.0004599625144612576, 0.0006899717801166841,
        -0.001042261556504223, 0.0015635679757533885, -0.002344650082351321, 0.0035180800751066694,
        -0.00528001782089874, 0.007927024067961237, -0.011908215172584002, 0.017907248195969127,
        -0.02697579684427536, 0.04076083394462657, -0.06192213327165706, 0.09498872445283,
        -0.14840492305391761, 0.24054248424078736, -0.42362742128146047, 0.9510558760318328
    };

    /// The Bernoulli numbers B₂, B₄, …, B₂₆.
    private static final double[] BERNOULLI = {
        1.0 / 6,
        -1.0 / 30,
        1.0 / 42,
        -1.0 / 30,
        5.0 / 66,
        -691.0 / 2730,
        7.0 / 6,
        -3617.0 / 510,
        43867.0 / 798,
        -174611.0 / 330,
        854513.0 / 138,
        -236364091.0 / 2730,
        8553103.0 / 6
    };

    private PolygammaFunction() {}

    static double digamma(double t) {
        if (Double.isNaN(t) || t == Double.NEGATIVE_INFINITY || t <= 0 && t == Math.rint(t)) {
            return Double.NaN;
        }
        if (t < 0) {
            return digamma(1 - t) - Math.PI / StrictMath.tan(Math.PI * (t - Math.rint(t)));
        }
        if (t < 1) {
            return between(1 + t) - 1 / t;
        }
        return t < ASYMPTOTIC_FROM ? byRecurrence(t) : asymptotic(t);
    }

    static double trigamma(double t) {
        return polygamma(1, t);
    }

    /// ψ⁽ⁿ⁾(t) for whole n ≥ 0; NaN for any other order.
    static double polygamma(double order, double t) {
        if (!(order >= 0) || order != Math.rint(order) || order > 150) {
            return Double.NaN;
        }
        if (order == 0) {
            return digamma(t);
        }
        if (Double.isNaN(t) || t == Double.NEGATIVE_INFINITY || t <= 0 && t == Math.rint(t)) {
            return Double.NaN;
        }
        int n = (int) order;
        double sign = n % 2 == 0 ? -1 : 1;
        return t > 0 ? sign * size(n, t) : Cotangent.derivative(n, t) - size(n, 1 - t);
    }

    private static double between(double t) {
        return ((t - ROOT_HIGH) - ROOT_LOW) * Polynomial.at(t - 1.5, QUOTIENT);
    }

    private static double byRecurrence(double t) {
        double y = t;
        double sum = 0;
        while (y >= 2) {
            y -= 1;
            sum += 1 / y;
        }
        return sum + between(y);
    }

    private static double asymptotic(double t) {
        double square = 1 / (t * t);
        double series = 0;
        for (int k = 10; k >= 1; k--) {
            series = (series + BERNOULLI[k - 1] / (2 * k)) * square;
        }
        return StrictMath.log(t) - (0.5 / t + series);
    }

    /// |ψ⁽ⁿ⁾(t)| for t > 0 and n ≥ 1: n!·Σ 1/(t + k)ⁿ⁺¹, the far terms by the asymptotic series.
    private static double size(int n, double t) {
        int terms = (int) Math.max(0, Math.ceil(ASYMPTOTIC_FROM + n - t));
        double sum = tail(n, t + terms);
        double factorial = factorial(n);
        for (int k = terms - 1; k >= 0; k--) {
            sum += factorial / StrictMath.pow(t + k, n + 1);
        }
        return sum;
    }

    private static double tail(int n, double t) {
        double square = 1 / (t * t);
        double series = 0;
        // Each coefficient B₂ₖ·(2k + n − 1)!/(2k)! relative to (n − 1)!.
        for (int k = BERNOULLI.length; k >= 1; k--) {
            double rising = 1;
            for (int i = 1; i < n; i++) {
                rising *= (2.0 * k + i) / i;
            }
            series = (series + BERNOULLI[k - 1] * rising) * square;
        }
        return factorial(n - 1) / StrictMath.pow(t, n) * (1 + (0.5 * n / t + series));
    }

    private static double factorial(int n) {
        return GammaFunction.gamma(n + 1.0);
    }
}
