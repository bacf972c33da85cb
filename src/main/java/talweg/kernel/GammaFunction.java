package talweg.kernel;

import java.math.BigInteger;

/// Γ(t) and ln|Γ(t)|.
///
/// Γ is exact at whole numbers and within 2 ulp for t > 0; for t < 0, by reflection, within 5 ulp (8 where
/// |Γ| is below 1e-306). On [1, 2] it is a
/// polynomial (Chebyshev interpolation, error 5e-18); for other positive t the recurrence Γ(t + 1) = t·Γ(t), with the
/// product kept in two doubles (Dekker, 1971).
///
/// ln|Γ| is within 3 ulp for t > 0, its zeros at 1 and 2 included, since there the polynomial approximates
/// lnΓ(t)/((t − 1)(t − 2)); from 12 on Stirling's series. For t < 0 it is computed by reflection, and beside its zeros
/// there only the absolute error is small.
final class GammaFunction {
    /// Γ of anything larger is infinite.
    private static final double LARGEST = 171.7;

    /// |Γ| of anything smaller is 0 (where it is not a pole).
    private static final double SMALLEST = -185;

    private static final double STIRLING_FROM = 12;
    private static final double HALF_LN_2PI = 0.9189385332046728;
    private static final double[] FACTORIALS = factorials();

    /// Γ(1.5 + u), |u| ≤ 1/2.
    private static final double[] NEAR_ONE_AND_A_HALF = {
        0.0001736585029100638, -0.00026048686591686527, 0.000141093980175924, -0.0002116366966022488,
        0.0004734656764602699, -0.0007101710237414608, 0.0010096053142759128, -0.0015142364392563075,
        0.0022833622890860634, -0.0034239612838414227, 0.005131568539695762, -0.007690098921057152,
        0.011522520042662803, -0.01722245008885133, 0.02583760628007813, -0.03800193529134834,
        0.05861030382085454, -0.07752305230537157, 0.14464535904458606, -0.107294804564719,
        0.41481345368830125, 0.032338397448884865, 0.886226925452758
    };

    /// lnΓ(t)/((t − 1)(t − 2)) at t = 1.625 + u, |u| ≤ 0.875.
    private static final double[] LOG_QUOTIENT = {
        -5.128646545161241e-08, 8.55544865388953e-08, 1.713074986918705e-07, -2.8541671901315694e-07,
        -3.9599111188526663e-07, 6.605122936726989e-07, 3.475458610240941e-07, -5.772024072873174e-07,
        -6.518232470267981e-07, 1.0932014787781775e-06, -5.749095986617479e-07, 9.829887008295024e-07,
        -2.3992691693171087e-06, 4.086618551538624e-06, -6.680259654660327e-06, 1.1448766787903002e-05,
        -1.9771196965922075e-05, 3.409779001079834e-05, -5.901308839100315e-05, 0.00010262430501583676,
        -0.00017939109033567329, 0.0003154946298631393, -0.0005589495972679258, 0.0009992727366728202,
        -0.0018070640256027373, 0.0033172708603332163, -0.006215450413522007, 0.011991915956979498,
        -0.02419443643070062, 0.052579426220434045, -0.13157899128683392, 0.46580963736232694
    };

    /// B₂ₖ/(2k(2k − 1)), k = 8 … 1: Stirling's series in 1/t² (Abramowitz and Stegun, 1964, 6.1.40).
    private static final double[] STIRLING = {
        -3617.0 / 122400, 1.0 / 156, -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12
    };

    private GammaFunction() {}

    static double gamma(double t) {
        if (Double.isNaN(t) || t == Double.NEGATIVE_INFINITY) {
            return Double.NaN;
        }
        if (t == 0) {
            return 1 / t;
        }
        if (t == Math.rint(t) && t <= FACTORIALS.length) {
            return t < 0 ? Double.NaN : FACTORIALS[(int) t - 1];
        }
        if (t > LARGEST) {
            return Double.POSITIVE_INFINITY;
        }
        return t > 0 ? positive(t) : reflected(t);
    }

    static double lgamma(double t) {
        if (Double.isNaN(t)) {
            return t;
        }
        if (Double.isInfinite(t) || t <= 0 && t == Math.rint(t)) {
            return Double.POSITIVE_INFINITY;
        }
        if (t < 0) {
            // |Γ(t)·Γ(1 − t)| = π/|sin πt|. Close to 0, Γ(t) ≈ 1/t whatever the sign.
            return t > -1e-17 ? -StrictMath.log(-t) : StrictMath.log(Math.PI / Math.abs(sinPi(t))) - lgamma(1 - t);
        }
        return t < STIRLING_FROM ? moderateLgamma(t) : stirling(t);
    }

    /// sin πt, without an error in the product: t minus the nearest whole number is exact.
    static double sinPi(double t) {
        double whole = Math.rint(t);
        double sine = StrictMath.sin(Math.PI * (t - whole));
        return whole % 2 == 0 ? sine : -sine;
    }

    private static double positive(double t) {
        if (t < 1) {
            return Polynomial.at(t - 0.5, NEAR_ONE_AND_A_HALF) / t;
        }
        // A factor 2^−64 is taken out so that the splitting inside Dekker's product cannot overflow.
        double high = 0x1p-64;
        double low = 0;
        double y = t;
        while (y >= 2) {
            y -= 1;
            double product = high * y;
            low = low * y + TwoProduct.error(high, y, product);
            high = product;
        }
        double head = Polynomial.at(y - 1.5, NEAR_ONE_AND_A_HALF);
        return (high * head + low * head) * 0x1p64;
    }

    private static double reflected(double t) {
        if (t < SMALLEST) {
            return 0;
        }
        double product = t * sinPi(t);
        if (t > -170) {
            return -Math.PI / (product * positive(-t));
        }
        // Γ(−t) alone would overflow: take its last factors −t − 1, −t − 2, … out first.
        double y = -t;
        double factors = 1;
        for (int i = 0; i < 16; i++) {
            y -= 1;
            factors *= y;
        }
        return -Math.PI / product / positive(y) / factors;
    }

    private static double moderateLgamma(double t) {
        if (t < 0.75) {
            return nearOneAndTwo(1 + t) - StrictMath.log(t);
        }
        double y = t;
        double product = 1;
        while (y > 2.5) {
            y -= 1;
            product *= y;
        }
        return nearOneAndTwo(y) + StrictMath.log(product);
    }

    private static double nearOneAndTwo(double t) {
        return (t - 1) * (t - 2) * Polynomial.at(t - 1.625, LOG_QUOTIENT);
    }

    private static double stirling(double t) {
        double inverse = 1 / t;
        double series = inverse * Polynomial.at(inverse * inverse, STIRLING);
        double product = (t - 0.5) * (StrictMath.log(t) - 1);
        return product + (HALF_LN_2PI - 0.5 + series);
    }

    private static double[] factorials() {
        double[] table = new double[171];
        BigInteger factorial = BigInteger.ONE;
        for (int i = 0; i < table.length; i++) {
            table[i] = factorial.doubleValue();
            factorial = factorial.multiply(BigInteger.valueOf(i + 1));
        }
        return table;
    }
}
