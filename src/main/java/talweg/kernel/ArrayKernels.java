package talweg.kernel;

import talweg.function.Workspace;

/// The elementary functions of a block of lanes from 0 to `lanes`, at most [Workspace#BLOCK]: the very bits of
/// [Elementary], one lane after the other, but in the form that the JIT compiler turns into vector instructions where
/// the
/// function's own class has one. Operands and result are different arrays.
final class ArrayKernels {
    private ArrayKernels() {}

    static void exp(double[] in, double[] out, int lanes, Workspace scratch) {
        Exponential.exp(in, out, lanes, scratch);
    }

    static void ln(double[] in, double[] out, int lanes, Workspace scratch) {
        Logarithm.ln(in, out, lanes, scratch);
    }

    static void log10(double[] in, double[] out, int lanes, Workspace scratch) {
        Logarithm.log10(in, out, lanes, scratch);
    }

    static void log2(double[] in, double[] out, int lanes, Workspace scratch) {
        Logarithm.log2(in, out, lanes, scratch);
    }

    static void sin(double[] in, double[] out, int lanes, Workspace scratch) {
        Trigonometric.sin(in, out, lanes, scratch);
    }

    static void cos(double[] in, double[] out, int lanes, Workspace scratch) {
        Trigonometric.cos(in, out, lanes, scratch);
    }

    static void sinCos(double[] in, double[] sin, double[] cos, int lanes, Workspace scratch) {
        Trigonometric.sinCos(in, sin, cos, lanes, scratch);
    }

    static void tan(double[] in, double[] out, int lanes, Workspace scratch) {
        Trigonometric.tan(in, out, lanes, scratch);
    }

    static void asin(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.asin(in[i]);
        }
    }

    static void acos(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.acos(in[i]);
        }
    }

    static void atan(double[] in, double[] out, int lanes, Workspace scratch) {
        Arctangent.atan(in, out, lanes, scratch);
    }

    static void sinh(double[] in, double[] out, int lanes, Workspace scratch) {
        Hyperbolic.sinh(in, out, lanes, scratch);
    }

    static void cosh(double[] in, double[] out, int lanes, Workspace scratch) {
        Hyperbolic.cosh(in, out, lanes, scratch);
    }

    static void tanh(double[] in, double[] out, int lanes, Workspace scratch) {
        Hyperbolic.tanh(in, out, lanes, scratch);
    }

    static void asinh(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.asinh(in[i]);
        }
    }

    static void acosh(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.acosh(in[i]);
        }
    }

    static void atanh(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.atanh(in[i]);
        }
    }

    static void cbrt(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.cbrt(in[i]);
        }
    }

    static void sigmoid(double[] in, double[] out, int lanes, Workspace scratch) {
        Logistic.sigmoid(in, out, lanes, scratch);
    }

    static void softplus(double[] in, double[] out, int lanes, Workspace scratch) {
        Logistic.softplus(in, out, lanes, scratch);
    }

    static void erf(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.erf(in[i]);
        }
    }

    static void gamma(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.gamma(in[i]);
        }
    }

    static void lgamma(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.lgamma(in[i]);
        }
    }

    static void digamma(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.digamma(in[i]);
        }
    }

    static void trigamma(double[] in, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.trigamma(in[i]);
        }
    }

    static void atan2(double[] a, double[] b, double[] out, int lanes, Workspace scratch) {
        Arctangent.atan2(a, b, out, lanes, scratch);
    }

    static void hypot(double[] a, double[] b, double[] out, int lanes, Workspace scratch) {
        Hypotenuse.hypot(a, b, out, lanes);
    }

    static void power(double[] a, double[] b, double[] out, int lanes, Workspace scratch) {
        Power.power(a, b, out, lanes, scratch);
    }

    static void polygamma(double[] a, double[] b, double[] out, int lanes, Workspace scratch) {
        for (int i = 0; i < lanes; i++) {
            out[i] = Elementary.polygamma(a[i], b[i]);
        }
    }
}
