package talweg.desktop.map;

import talweg.desktop.control.Numbers;

/// What the probe says in numbers.
final class ProbeText {
    private static final int DIGITS = 5;

    private ProbeText() {}

    /// The numbers of the probe, in lines.
    static String of(Probe probe) {
        String place = "x = " + pair(probe.x(), probe.y()) + "   f = " + Numbers.typeset(probe.value(), DIGITS);
        String gradient = "∇f = " + pair(probe.gradientX(), probe.gradientY());
        if (!probe.hasDirection()) {
            return place + "\n" + gradient;
        }
        return String.join(
                "\n",
                place,
                gradient,
                "γ' = " + pair(probe.tangentX(), probe.tangentY()),
                "⟨∇f, γ'⟩ = " + Numbers.typeset(rounded(probe), 3));
    }

    /// What is left of the inner product is rounding if it is that small against its terms.
    private static double rounded(Probe probe) {
        return Math.abs(probe.product()) <= 1e-12 * probe.norm() ? 0 : probe.product();
    }

    private static String pair(double a, double b) {
        return "(" + Numbers.typeset(a, DIGITS) + ", " + Numbers.typeset(b, DIGITS) + ")";
    }
}
