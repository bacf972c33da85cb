package talweg.kernel;

import talweg.function.Workspace;

/// sinh, cosh and tanh within 2 ulp for every t, from e^|t| or, where that would cancel, from e^|t| − 1. The sign is
/// put back by a multiplication with sign t, which is ±0 for ±0.
final class Hyperbolic {
    private static final long LIMIT = 708;

    /// tanh is 1 to the last bit from 22 on; this only keeps 2t within the range of the exponential.
    private static final long TANH_LIMIT = 350;

    private Hyperbolic() {}

    static double sinh(double t) {
        double size = Math.abs(t);
        return size < LIMIT ? sinh(t, Exponential.expm1(size)) : Exponential.half(size) * Math.signum(t);
    }

    static double cosh(double t) {
        double size = Math.abs(t);
        return size < LIMIT ? halfSum(Exponential.exp(size)) : Exponential.half(size);
    }

    static double tanh(double t) {
        double twice = 2 * Math.abs(t);
        return twice < 2 * TANH_LIMIT ? tanh(t, Exponential.expm1(twice)) : Math.signum(t);
    }

    /// sinh, lane by lane; `in` and `out` are different arrays.
    static void sinh(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] size = scratch.register(0);
        double[] less = scratch.register(1);
        sizes(in, size, lanes);
        Exponential.expm1(size, less, lanes, scratch);
        sinhs(in, less, out, lanes);
        if (Rare.beyond(in, lanes, LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = Math.abs(in[i]) >= LIMIT ? sinh(in[i]) : out[i];
            }
        }
    }

    /// cosh, lane by lane; `in` and `out` are different arrays.
    static void cosh(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] size = scratch.register(0);
        sizes(in, size, lanes);
        Exponential.exp(size, out, lanes, scratch);
        coshs(out, lanes);
        if (Rare.beyond(in, lanes, LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = Math.abs(in[i]) >= LIMIT ? cosh(in[i]) : out[i];
            }
        }
    }

    /// tanh, lane by lane; `in` and `out` are different arrays.
    static void tanh(double[] in, double[] out, int lanes, Workspace scratch) {
        double[] twice = scratch.register(0);
        double[] less = scratch.register(1);
        twices(in, twice, lanes);
        Exponential.expm1(twice, less, lanes, scratch);
        tanhs(in, less, out, lanes);
        if (Rare.beyond(in, lanes, TANH_LIMIT)) {
            for (int i = 0; i < lanes; i++) {
                out[i] = Math.abs(in[i]) >= TANH_LIMIT ? Math.signum(in[i]) : out[i];
            }
        }
    }

    /// less = e^|t| − 1.
    private static double sinh(double t, double less) {
        return 0.5 * (less + less / (less + 1)) * Math.signum(t);
    }

    private static double halfSum(double exponential) {
        return 0.5 * exponential + 0.5 / exponential;
    }

    /// less = e^2|t| − 1; what less + 2 loses to rounding is made good.
    private static double tanh(double t, double less) {
        double divisor = less + 2;
        double lost = (2 - divisor) + less;
        double quotient = less / divisor;
        return (quotient - quotient * (lost / divisor)) * Math.signum(t);
    }

    private static void sizes(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Math.abs(in[i]);
        }
    }

    private static void twices(double[] in, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = 2 * Math.abs(in[i]);
        }
    }

    private static void sinhs(double[] in, double[] less, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = sinh(in[i], less[i]);
        }
    }

    private static void coshs(double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = halfSum(out[i]);
        }
    }

    private static void tanhs(double[] in, double[] less, double[] out, int lanes) {
        for (int i = 0; i < lanes; i++) {
            out[i] = tanh(in[i], less[i]);
        }
    }
}
