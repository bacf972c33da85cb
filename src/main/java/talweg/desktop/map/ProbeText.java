package talweg.desktop.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talweg.desktop.control.Numbers;
import talweg.figure.Viewport;
import talweg.session.Arrows;

/// What the probe says in numbers.
final class ProbeText {
    static final int DIGITS = 5;

    private ProbeText() {}

    /// The numbers of the probe, in lines. The place is said as exactly as a pixel of `view` tells it.
    ///
    /// @param axes the variables of the plane, if f has more; its gradient is not whole there
    static String of(Probe probe, Optional<String> axes, Arrows arrows, Viewport view) {
        List<String> lines = new ArrayList<>();
        String gradient = axes.map(names -> "∂f/∂" + names).orElse("∇f");
        lines.add(axes.orElse("x") + " = (" + place(probe.x(), view.pixelsPerX()) + ", "
                + place(probe.y(), view.pixelsPerY()) + ")");
        lines.add("f = " + Numbers.typeset(probe.value(), DIGITS));
        lines.add(gradient + " = " + pair(probe.gradientX(), probe.gradientY()));
        if (probe.hasDirection()) {
            if (arrows == Arrows.DESCENT) {
                lines.add("−" + gradient + " = " + pair(-probe.gradientX(), -probe.gradientY()));
            }
            lines.add("γ' = " + pair(probe.tangentX(), probe.tangentY()));
            lines.add("⟨∇f, γ'⟩ = " + Numbers.typeset(rounded(probe), 3));
        }
        return String.join("\n", lines);
    }

    /// What is left of the inner product is rounding if it is that small against its terms.
    private static double rounded(Probe probe) {
        return Math.abs(probe.product()) <= 1e-12 * probe.norm() ? 0 : probe.product();
    }

    static String place(double coordinate, double pixelsPerUnit) {
        return Numbers.shortest(Snap.shortest(coordinate, 0.5 / pixelsPerUnit)).replace('-', '−');
    }

    private static String pair(double a, double b) {
        return "(" + Numbers.typeset(a, DIGITS) + ", " + Numbers.typeset(b, DIGITS) + ")";
    }
}
